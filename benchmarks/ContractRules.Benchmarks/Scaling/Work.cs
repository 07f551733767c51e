namespace ContractRules.Benchmarks.Scaling;

/// <summary>One thing that is done with an agreement, on something of any size.</summary>
/// <param name="Name">What is done, and what grows: <c>settle, many periods</c>.</param>
/// <param name="Size">How large it is at first.</param>
/// <param name="Prepared">Prepares it for a size, and gives what is then measured.</param>
public sealed record Work(string Name, int Size, Func<int, Action> Prepared)
{
    /// <summary>All that is done: build, settle, explain, keep lots, read and write, what is asked of open figures, and plans.</summary>
    public static IReadOnlyList<Work> All { get; } = [.. LanguageWorks.All, .. LotWorks.All, .. ReadingWorks.All, .. WritingWorks.All, .. OpenWorks.All, .. PlanWorks.All];

    /// <summary>The work of a name.</summary>
    public static Work Called(string name) => All.First(work => work.Name == name);

    /// <summary>What is done.</summary>
    public override string ToString() => Name;
}
