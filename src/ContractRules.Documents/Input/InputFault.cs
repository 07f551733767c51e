namespace ContractRules.Documents.Input;

/// <summary>Something wrong in what the user gave.</summary>
/// <param name="Place">Where.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected instead; empty where what was found says it.</param>
public sealed record InputFault(Place Place, string Found, string Expected)
{
    /// <summary>The fault on one line: <c>facts.csv:3:15: gross-revenue: 'abc' is no number; expected …</c>.</summary>
    public override string ToString() => Expected.Length == 0 ? $"{Place}: {Found}" : $"{Place}: {Found}; expected {Expected}";
}
