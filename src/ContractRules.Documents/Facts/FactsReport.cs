using ContractRules.Agreements;
using ContractRules.Documents.Items;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Facts;

/// <summary>The facts that an agreement asks for, as a report: those of every period, those that stand, and the days of events.</summary>
internal static class FactsReport
{
    private static readonly EquatableArray<Column> Columns =
        [new("Fact"), new("Type", ColumnKind.Name), new("Range", ColumnKind.Name), new("Default", ColumnKind.Name)];

    /// <summary>The report of all facts, or of those that ordinary periods cannot do without.</summary>
    public static Report Of(Agreement agreement, bool isCore = false)
    {
        var facts = InOrderOfClauses(agreement, isCore ? agreement.CoreFacts : agreement.Facts);
        var (standing, ofPeriod) = (facts.Where(fact => fact.IsStanding).ToList(), facts.Where(fact => !fact.IsStanding).ToList());
        var period = agreement.Cadence.Singular();
        return new Report(
            $"{agreement}: {facts.Count} {(isCore ? "core " : "")}{(facts.Count == 1 ? "fact" : "facts")} to supply",
            [
                .. isCore ? (Section[])[new("The core", $"With these alone, the payments of an ordinary {period} are determined. There are {agreement.Facts.Count} facts in all: those left out have a default, or ask of what is out of the ordinary.")] : [],
                new Section("A facts file", $"One line for each {period}{FirstOf(agreement)}, one column for each fact that is given at all. A blank cell is not given."),
                .. SectionOf(
                    $"Of each {period}",
                    $"Not given, the default holds for the {period}; without one, whatever needs the fact is undetermined.",
                    [.. ofPeriod]),
                .. SectionOf(
                    "Standing",
                    "Given once, it holds until it is given anew; until then the default does.",
                    [.. standing.Where(fact => !IsDate(fact))]),
                .. SectionOf(
                    "Days of events",
                    $"A date, given in the line of any {period} and standing from there. Not given, it has not happened.",
                    [.. standing.Where(IsDate)]),
                .. agreement.Items.Where(items => !isCore || !items.IsNoneUnlessGiven).Select(ItemsReport.SectionOf),
                .. isCore ? [] : ExpectationsOf(agreement),
            ]);
    }

    private static EquatableArray<Section> ExpectationsOf(Agreement agreement)
    {
        var expected = agreement.Versions
            .SelectMany(version => version.Clauses)
            .SelectMany(clause => clause.Expectations, (clause, expectation) => (clause.Reference, Expectation: expectation))
            .Where(found => found.Expectation.ConcernsFactsAlone)
            .Distinct()
            .Select(found => (EquatableArray<string>)[$"{found.Reference}", $"{found.Expectation.Words}\n{found.Expectation.Rule}"])
            .ToEquatableArray();
        return expected.Count == 0
            ? []
            :
            [
                new Section(
                    "What they must satisfy together",
                    "Facts that don't are refused, as a number out of its range is.",
                    new Grid([new("Clause", ColumnKind.Name), new("Expected")], expected)),
            ];
    }

    private static string FirstOf(Agreement agreement) => agreement.Periods.First is { } first ? $" after a first period of {first}" : "";

    // Facts are found in the order in which rules use them; who supplies them knows them by the clause that calls for them.
    private static List<FactDeclaration> InOrderOfClauses(Agreement agreement, EquatableArray<FactDeclaration> facts)
    {
        var places = ClausesOf(agreement).Index().ToDictionary(clause => clause.Item, clause => clause.Index);
        return [.. facts.OrderBy(fact => places.GetValueOrDefault(fact.Clause, places.Count))];
    }

    // Of all versions, in the order of the text: one that an amendment inserts stands after the one that it follows there.
    private static IReadOnlyList<ClauseReference> ClausesOf(Agreement agreement) =>
        OneOrder.Of(agreement.Versions.Select(version => version.Clauses.Select(clause => clause.Reference)));

    private static bool IsDate(FactDeclaration fact) => fact.Measure.Kind == MeasureKind.Date;

    private static EquatableArray<Section> SectionOf(string heading, string note, EquatableArray<FactDeclaration> facts) => facts.Count == 0
        ? []
        : [new Section(heading, note, facts.All(IsDate) ? DatesOf(facts) : GridOf(facts))];

    private static Grid GridOf(EquatableArray<FactDeclaration> facts) =>
        new(Columns, [.. StreamsOf(facts).Select(stream => RowOf([.. stream]))]);

    private static Grid DatesOf(EquatableArray<FactDeclaration> facts) => new(
        [new("Fact", ColumnKind.Name), new("What happened")],
        [.. StreamsOf(facts).Select(stream => (EquatableArray<string>)[KeysOf(stream), MeaningOf(stream.First())])]);

    private static EquatableArray<string> RowOf(EquatableArray<FactDeclaration> stream) =>
    [
        $"{KeysOf(stream)}\n{MeaningOf(stream[0])}",
        UnitsOf(stream),
        RangeOf(stream[0]),
        stream[0].Default?.ToString() ?? (stream[0].IsAgreedByParties ? "to be agreed" : "none"),
    ];

    // The members of a stream differ in their keys, and some in their units.
    private static IEnumerable<IGrouping<string, FactDeclaration>> StreamsOf(EquatableArray<FactDeclaration> facts) =>
        facts.GroupBy(fact => fact.Stream, StringComparer.Ordinal);

    // Each stands beside its key where they differ.
    private static string UnitsOf(EquatableArray<FactDeclaration> stream) => stream.All(fact => fact.Measure == stream[0].Measure)
        ? $"{stream[0].Measure}"
        : string.Join('\n', stream.Select(fact => fact.Measure));

    private static string KeysOf(IEnumerable<FactDeclaration> stream) => string.Join('\n', stream);

    private static string MeaningOf(FactDeclaration fact) => $"{fact.Description} ({fact.Clause})";

    /// <summary>Between which numbers it can be given, in words.</summary>
    public static string RangeOf(Supplied supplied) => (supplied.Minimum, supplied.Maximum) switch
    {
        ({ } least, { } most) => $"{least} to {most}",
        ({ } least, null) => $"≥ {least}",
        (null, { } most) => $"≤ {most}",
        _ => "any",
    };
}
