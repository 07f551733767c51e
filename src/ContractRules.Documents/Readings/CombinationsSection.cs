using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>The worst and the best way to read the text for each party, as a section.</summary>
internal static class CombinationsSection
{
    /// <summary>The section; none where no reading reaches a payment.</summary>
    /// <param name="groups">The questions that interact.</param>
    /// <param name="money">The worst and the best in money.</param>
    /// <param name="deliveries">The worst and the best in what is delivered.</param>
    /// <param name="over">Over what: all periods.</param>
    public static IEnumerable<Section> Of(
        EquatableArray<ReadingGroup> groups, EquatableArray<PartyExtremes<Money>> money, EquatableArray<PartyExtremes<Quantity>> deliveries, string over)
    {
        var rows = money.SelectMany(RowsOf).Concat(deliveries.SelectMany(RowsOf)).ToEquatableArray();
        return rows.Count == 0 ? [] :
        [
            new(
                "The worst and the best for each party",
                $"What it would receive more or less over {over} were several questions read otherwise at once, without what is open.\n" + string.Join('\n', groups.Select(InWords)),
                new Grid([new("Party", ColumnKind.Name), new("", ColumnKind.Name), new("More or less", ColumnKind.Number), new("Unit", ColumnKind.Name), new("Read otherwise")], rows)),
        ];
    }

    private static string InWords(ReadingGroup group) => group.IsEnumerated
        ? $"{string.Join(", ", group.Readings)}: all {(Rational)group.Settled} ways were settled."
        : $"{(Rational)group.Readings.Count} questions interact in more ways than can be settled; of {(Rational)group.Settled} that were, these are the worst and the best. There may be worse and better.";

    private static IEnumerable<EquatableArray<string>> RowsOf<T>(PartyExtremes<T> party)
        where T : struct, IPayable => [RowOf(party.Party, party.Worst, "worst"), RowOf(party.Party, party.Best, "best")];

    private static EquatableArray<string> RowOf<T>(Party party, ReadingCombination<T> found, string name)
        where T : struct, IPayable =>
        [
            party.Name,
            found.IsProved ? name : $"{name} found",
            PartyColumns.InWords(found.More.Amount, found.More.Unit),
            found.More.Unit.Symbol,
            found.Otherwise.Count == 0 ? "as it is" : string.Join(' ', found.Otherwise),
        ];
}
