namespace ContractRules.Testing.Invariants;

/// <summary>Invariants are broken, or were determined in too few statements.</summary>
public sealed class InvariantsBrokenException : Exception
{
    internal InvariantsBrokenException(string message)
        : base(message)
    {
    }
}
