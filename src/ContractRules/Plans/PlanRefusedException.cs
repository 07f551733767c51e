using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>An agreement, or what is asked of it, has no plan yet; lists every rule that no step stands for.</summary>
public sealed class PlanRefusedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="agreement">The key of the agreement.</param>
    /// <param name="refusals">Every rule that no step stands for.</param>
    public PlanRefusedException(string agreement, EquatableArray<PlanRefusal> refusals)
        : base($"No plan of '{agreement}' settles this:\n{string.Join('\n', refusals)}") => Refusals = refusals;

    /// <summary>Every rule that no step stands for, by its clause.</summary>
    public EquatableArray<PlanRefusal> Refusals { get; }

    /// <summary>Throws where any rule is refused.</summary>
    internal static void ThrowIfAny(string agreement, IReadOnlyCollection<PlanRefusal> refusals)
    {
        if (refusals.Count > 0)
        {
            throw new PlanRefusedException(agreement, [.. refusals.Distinct()]);
        }
    }
}
