using ContractRules.Values;

namespace ContractRules.Documents.Reports;

/// <summary>Text of which some is marked as inserted or deleted, as in a redline.</summary>
/// <param name="Runs">The text in pieces, each marked in one way.</param>
/// <example><c>The share is [-40-]{+25+} %.</c></example>
public sealed record MarkedText(EquatableArray<Run> Runs)
{
    /// <summary>Text without marks.</summary>
    public static implicit operator MarkedText(string words)
    {
        return Of(words, Mark.Unchanged);
    }

    /// <summary>Text that is marked alike throughout.</summary>
    public static MarkedText Of(string words, Mark mark) => new([new Run(words, mark)]);

    /// <summary>Whether any of it is marked.</summary>
    public bool IsMarked => Runs.Any(run => run.Mark != Mark.Unchanged);

    /// <summary>The text as it was before.</summary>
    public string Before => string.Concat(Runs.Where(run => run.Mark != Mark.Inserted).Select(run => run.Words));

    /// <summary>The text as it is now.</summary>
    public string After => string.Concat(Runs.Where(run => run.Mark != Mark.Deleted).Select(run => run.Words));

    /// <summary>The text on a screen, where marks are signs around what they mark.</summary>
    public override string ToString() => string.Concat(Runs);

    /// <summary>The same text, with each run in another form.</summary>
    internal MarkedText Select(Func<string, string> form) => new([.. Runs.Select(run => run with { Words = form(run.Words) })]);
}
