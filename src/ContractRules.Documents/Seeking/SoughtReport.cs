using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Seeking;

/// <summary>What was sought as a report for people: the answer with the step that proves it, all else that meets the goal, and what follows from it.</summary>
internal sealed class SoughtReport(Sought sought)
{
    // As many figures as a reader goes through.
    private const int MostFollowing = 20;

    private const int FewestToTellApart = 6;
    private const int MostToTellApart = 24;

    private string Term => sought.Goal.Term.Title;

    private string Fact => sought.By.Title;

    /// <summary>The report.</summary>
    public static Report Of(Sought sought)
    {
        var report = new SoughtReport(sought);
        return new(
            $"{sought.Agreement}: {report.Term} {report.Asked} in {sought.Goal.Period}, by {report.Fact}",
            [
                report.Answer(),
                .. report.Following(),
                .. AssumptionsSection.Of(sought.Agreement),
            ]);
    }

    private string Asked => sought.Goal.Value is TruthValue(var holds) ? (holds ? "holds" : "does not hold")
        : $"{(sought.Goal.IsFalling ? "falls to" : "reaches")} {Wording.Of(sought.Goal.Value, sought.Goal.Term.Measure)}";

    private Section Answer() => new(
        "Answer",
        string.Join('\n', Sentences()),
        sought.Reached.Count == 0 || !sought.IsConnected ? null : new Grid(
            [new(Fact, ColumnKind.Number), new("", ColumnKind.Name), new($"{Term}, {sought.Goal.Period}", ColumnKind.Number), new("")],
            sought.Reached.SelectMany(RowsOf).ToEquatableArray()));

    private IEnumerable<string> Sentences()
    {
        yield return sought switch
        {
            { IsConnected: false } => $"{Term} of {sought.Goal.Period} does not follow from {Fact}: whatever that is, it {Now()}.",
            { Missing.Count: > 0 } => $"{Term} of {sought.Goal.Period} is undetermined with every value tried: {new TitledReasons(sought.Agreement).Of(sought.Missing)}.",
            { Reached.Count: 0, IsProved: true } => $"No value of {Fact} does it: that is proved for all that it can be, {sought.By.Expectation}.{Throughout()}",
            { Reached.Count: 0 } => $"No value of {Fact} was found that does it, and it is not proved that there is none.",
            { Reached: [{ Below: null, Above: null }], Unproved.Count: 0 } => $"Every value that {Fact} can have does it.",
            { Reached: [{ Below: null, Above: null }] } => $"Every value of {Fact} that was tried does it.",
            { Reached: [{ Below: null, To: { } most, Above: { } above }] } => $"{Fact} does it up to {ValueOf(most)}; {Beyond(above)}.",
            { Reached: [{ From: null, To: { } most }, ..] } => $"{Fact} does it up to {ValueOf(most)}, without end below.",
            { Reached: [{ GoesOnBelow: true }, ..] } => $"{ValueOf(sought.Least)} is the least value of {Fact} that was tried, and does it.",
            { Reached: [{ Below: null }, ..] } => $"The least value that {Fact} can have does it: {ValueOf(sought.Least)}.",
            _ => $"{ValueOf(sought.Least)} is the least value of {Fact} that does it{(sought.IsProved ? "" : " of those tried")}.",
        };
        if (!sought.IsConnected)
        {
            yield break;
        }

        if (sought.Reached.Count > 1)
        {
            yield return $"{(Rational)sought.Reached.Count} intervals do it, with values between them that don't.";
        }

        yield return sought.During is { } only
            ? $"{Fact} was varied in {only} alone; all other periods stay as given."
            : $"{Fact} was given the same value in every period that asks for it, up to {sought.Goal.Period}.";

        foreach (var interval in sought.Unproved)
        {
            yield return (interval.From, interval.To) switch
            {
                ({ } from, { } to) => $"Only searched, not proved: from {InWords(from)} to {InWords(to)}.",
                ({ } from, null) => $"Not proved, and only tried here and there: {InWords(from)} and more.",
                (null, { } to) => $"Not proved, and only tried here and there: {InWords(to)} and less.",
                _ => "Nothing is proved.",
            };
        }

        yield return $"Settled with {Counted(sought.Settled, "value")}, and {Counted(sought.Ranged, "interval")} of values looked at as a whole"
            + (sought.RanOut ? ": as many as were allowed." : sought.Unproved.Count == 0 ? "; so every value of the range is accounted for." : ".");
    }

    private static string Counted(int count, string what) => $"{((Rational)count).ToDisplayText(0)} {what}{(count == 1 ? "" : "s")}";

    private string Throughout() => sought.Throughout is { IsUnbounded: false } range ? $" {Term} is then {range.InWords(sought.Goal.Term.Measure)}." : "";

    private string Now() => sought.Missing.Count > 0 ? "is undetermined" : sought.Throughout is { } range ? $"is {range.InWords(sought.Goal.Term.Measure)}" : "stays the same";

    private IEnumerable<EquatableArray<string>> RowsOf(ReachedInterval reached)
    {
        if (reached.Below is { } below)
        {
            yield return RowOf(below, $"the step below: {OfBeyond(below, "not yet")}");
        }

        if (reached.From is { } from)
        {
            yield return RowOf(from, reached.To == from && !reached.GoesOnBelow && !reached.GoesOnAbove ? "does it, alone" : reached.GoesOnBelow ? "does it; below, it is not proved" : reached.Below is null ? "the least there can be: does it" : "the least that does it");
        }

        if (reached.To is { } to && to != reached.From)
        {
            yield return RowOf(to, reached.GoesOnAbove ? "does it; above, it is not proved" : reached.Above is null ? "the most there can be: does it" : "the most that does it");
        }

        if (reached.Above is { } above)
        {
            yield return RowOf(above, $"the step above: {OfBeyond(above, "no more")}");
        }
        else if (reached.To is null)
        {
            yield return ["and so on", "", "", "without end"];
        }
    }

    private EquatableArray<string> RowOf(TriedValue tried, string what) =>
        [InFigures(tried.Value, sought.By.Measure), sought.By.Measure.Symbol, FigureOf(tried), what];

    private string FigureOf(TriedValue tried) => tried.Figure is { } figure
        ? figure.Value is { } value ? Wording.Of(value, sought.Goal.Term.Measure) : Figures.Open
        : "facts refused";

    private string Beyond(TriedValue above) => above.Figure switch
    {
        null => "with the step above the facts are refused",
        { IsDetermined: false } => $"with the step above {Term} is open",
        _ => "the step above does not",
    };

    // What is open, or refused, was not found to miss the goal.
    private static string OfBeyond(TriedValue beyond, string where) => beyond.Figure switch
    {
        null => "refused",
        { IsDetermined: false } => "open",
        _ => where,
    };

    // The last step decides, so it is shown in full.
    private static string InFigures(Value value, Measure measure) => value is NumberValue(var number) && !measure.IsShare && number.Decimals is { } places
        ? number.ToDisplayText(Math.Max(places, (measure.Over as Currency)?.MinorUnitDecimals ?? 0))
        : Wording.Of(value, measure);

    private string ValueOf(TriedValue? tried) => tried is null ? "any" : InWords(tried.Value);

    private string InWords(Value value) => Wording.Of(value, sought.By.Measure);

    private EquatableArray<Section> Following()
    {
        if ((sought.StatementBelow, sought.StatementOfLeast) is not ({ } below, { } found))
        {
            return [];
        }

        var changed = found.Terms.Where(term => below.Find(term.Term.Key)?.Outcome is { } before && before != term.Outcome && term.Term != sought.Goal.Term).ToList();
        return Section.WithRows(
            $"What the last step changes in {found.Period}",
            changed.Count > MostFollowing ? $"The first {(Rational)MostFollowing} of {(Rational)changed.Count} figures." : "",
            [new("Figure"), new("Clause", ColumnKind.Name), new("Step below", ColumnKind.Number), new("Found", ColumnKind.Number), new("Unit", ColumnKind.Name)],
            changed.Take(MostFollowing).Select(term => (EquatableArray<string>)
                [term.Term.Title, $"{term.Clause}", .. Apart(below.Find(term.Term.Key)!.Outcome, term.Outcome, term.Term.Measure), term.Term.Measure.Symbol]));
    }

    // With as many more decimals as it takes to see that they differ.
    private static string[] Apart(Outcome below, Outcome found, Measure measure)
    {
        var texts = (Below: Figures.Of(below, measure), Found: Figures.Of(found, measure));
        for (var places = FewestToTellApart; texts.Below == texts.Found && places <= MostToTellApart && (below.Value, found.Value) is (NumberValue(var one), NumberValue(var other)); places += FewestToTellApart)
        {
            texts = (InFull(one, places), InFull(other, places));
        }

        return [texts.Below, texts.Found];

        static string InFull(Rational number, int places) => $"{(number.Decimals <= places ? "" : "≈ ")}{number.ToDisplayText(places)}";
    }
}
