using ContractRules.Values;

namespace ContractRules.Observance;

/// <summary>Invariants are broken, or were determined in too few statements.</summary>
public sealed class InvariantsBrokenException : Exception
{
    /// <summary>All failures of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="failures">What failed, each with all that shows it.</param>
    public InvariantsBrokenException(InvariantCheck check, EquatableArray<string> failures)
        : base(string.Join("\n\n", failures.Append($"{check ?? throw new ArgumentNullException(nameof(check))}"))) => (Check, Failures) = (check, failures);

    /// <summary>The check.</summary>
    public InvariantCheck Check { get; }

    /// <summary>What failed, each with all that shows it.</summary>
    public EquatableArray<string> Failures { get; }
}
