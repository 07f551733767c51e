namespace ContractRules.Settlement;

/// <summary>Something wrong in the facts given: where, what, and what was expected. While there is any, nothing is settled.</summary>
/// <param name="Period">The label of the period, or <c>carried from</c> one.</param>
/// <param name="Fact">The key of the fact, or of the term that was carried; null where the period itself is wrong.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record FactFault(string Period, string? Fact, string Found, string Expected)
{
    /// <summary>The fault in words, without its place: <c>found -5, expected a number of USD, at least 0</c>.</summary>
    public string Message => $"{Found}; expected {Expected}";

    /// <summary>The place and the fault in words.</summary>
    public override string ToString() => Fact is null ? $"{Period}: {Message}" : $"{Period}, {Fact}: {Message}";
}
