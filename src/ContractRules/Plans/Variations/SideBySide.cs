namespace ContractRules.Plans.Variations;

/// <summary>When it pays to settle a run many times side by side, and how many times at once.</summary>
/// <remarks>
/// To make a plan, and its program for each period, takes as long as the reference takes to settle the run six to twelve times (the sample of the
/// International VoIP Agreement, 29 months); then 64 rows by the plan take about as long as one by the reference. So whoever asks
/// for few waits for no plan, and whoever asks for many waits at most some twice as long as with the plan from the first.
/// </remarks>
internal static class SideBySide
{
    /// <summary>How many rows settled together take hardly longer than one of them.</summary>
    public const int Rows = 64;

    /// <summary>How many times the reference settles a run before a plan is made.</summary>
    public const int OneByOne = 16;

    /// <summary>So many rows at least, the last of them again: fewer take as long, and would have programs made for them alone.</summary>
    public static IReadOnlyList<T> Filled<T>(IReadOnlyList<T> rows) => rows.Count >= Rows ? rows : [.. rows, .. Enumerable.Repeat(rows[^1], Rows - rows.Count)];
}
