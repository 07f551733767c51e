namespace ContractRules;

/// <summary>
/// How long tests look: while working a glance, and at night at length, where the environment variable
/// <c>CONTRACT_RULES_NIGHTLY</c> is 1.
/// </summary>
internal static class Nightly
{
    public const string Switch = "CONTRACT_RULES_NIGHTLY";

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>So many draws by day, so many at night.</summary>
    public static int Draws(int byDay, int atNight) => IsOn ? atNight : byDay;
}

/// <summary>A test that takes long, or needs a machine to itself: it runs at night only.</summary>
internal sealed class NightlyTheoryAttribute : TheoryAttribute
{
    public NightlyTheoryAttribute() => Skip = Nightly.IsOn ? null : $"runs where {Nightly.Switch} is 1";
}
