namespace ContractRules.Documents.Reports;

/// <summary>A piece of text that is marked in one way.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Mark">How it is marked.</param>
public sealed record Run(string Words, Mark Mark)
{
    /// <summary>What it says.</summary>
    public string Words { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Words ?? throw new ArgumentNullException(nameof(Words));

    /// <summary>What it says, with its mark: <c>[-deleted-]</c>, <c>{+inserted+}</c>.</summary>
    public override string ToString() => Mark switch
    {
        Mark.Inserted => $"{{+{Words}+}}",
        Mark.Deleted => $"[-{Words}-]",
        _ => Words,
    };
}
