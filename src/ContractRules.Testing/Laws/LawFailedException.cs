namespace ContractRules.Testing.Laws;

/// <summary>A law does not hold, or tested too little.</summary>
public sealed class LawFailedException : Exception
{
    /// <summary>All failures of a law.</summary>
    /// <param name="check">What trying it came to.</param>
    public LawFailedException(LawCheck check)
        : base(string.Join("\n\n", (check ?? throw new ArgumentNullException(nameof(check))).Failures), check.Broken?.Thrown) => Check = check;

    /// <summary>What trying it came to.</summary>
    public LawCheck Check { get; }
}
