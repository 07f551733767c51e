using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>A change breaks invariants, or they were determined in too few statements.</summary>
public sealed class ChangeBreaksException : Exception
{
    /// <summary>All failures of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="failures">What failed, each with all that shows it.</param>
    public ChangeBreaksException(ChangeCheck check, EquatableArray<string> failures)
        : base(string.Join("\n\n", failures.Append($"{check.NotNull()}"))) => (Check, Failures) = (check, failures);

    /// <summary>The check.</summary>
    public ChangeCheck Check { get; }

    /// <summary>What failed, each with all that shows it.</summary>
    public EquatableArray<string> Failures { get; }
}
