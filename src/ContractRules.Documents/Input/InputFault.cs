namespace ContractRules.Documents.Input;

/// <summary>Something wrong in what the user gave.</summary>
/// <param name="Place">Where.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected instead; empty where what was found says it.</param>
public sealed record InputFault(Place Place, string Found, string Expected)
{
    /// <summary>Where.</summary>
    public Place Place { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Place ?? throw new ArgumentNullException(nameof(Place));

    /// <summary>What was found.</summary>
    public string Found { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Found ?? throw new ArgumentNullException(nameof(Found));

    /// <summary>What was expected instead; empty where what was found says it.</summary>
    public string Expected { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Expected ?? throw new ArgumentNullException(nameof(Expected));

    /// <summary>The fault on one line: <c>facts.csv:3:15: gross-revenue: 'abc' is no number; expected …</c>.</summary>
    public override string ToString() => Expected.Length == 0 ? $"{Place}: {Found}" : $"{Place}: {Found}; expected {Expected}";
}
