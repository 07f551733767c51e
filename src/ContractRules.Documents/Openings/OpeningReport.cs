using ContractRules.Documents.Reports;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Openings;

/// <summary>What is asked for where settling begins in mid-life, as a report for people.</summary>
internal static class OpeningReport
{
    private const string Asked = "Asked is the value of the last period (before-1) or of one before it (before-2 and so on), the sum of all periods (to-date), "
        + "that sum without what was open (settled-to-date), or the last value of a term that no clause defines any more (left-with).";

    public static Report Of(OpeningBalances opening) => new(
        $"{opening.Agreement}: opening balances after {opening.Through}",
        [
            new Section("A start in mid-life", $"What the rules recall of {PeriodsOf(opening)} through {opening.Through}. What is left blank is not known, so that whatever needs it is undetermined; "
                + $"nothing is taken for zero, and '{OpeningHeader.None}' says that there was none."),
            .. SectionOf("Facts and terms of before", Asked, opening, balance => balance.Kind != BalanceKind.Standing),
            .. SectionOf("Standing facts", "As last given; left blank, it was not given.", opening, balance => balance.Kind == BalanceKind.Standing),
            .. opening.Lots.Count == 0 ? (Section[])[] : [new Section("Open lots", "", new Grid(
                [new("Lots", ColumnKind.Name), new("What they are"), new("Fields")],
                [.. opening.Lots.Select(lots => (EquatableArray<string>)[lots.Lots.Key, lots.Lots.Description, string.Join('\n', [.. lots.Lots.BroughtForward.Fields.Select(field => field.Key), .. lots.Lots.Texts.Select(text => text.Key)])])]))],
            .. opening.Powers.Any() ? [new Section("Powers exercised before", "One that is left blank was not exercised.", new Grid(
                [new("Power", ColumnKind.Name), new("May")],
                [.. opening.Powers.Select(power => (EquatableArray<string>)[OpeningWords.KeyOf(power), power.What])]))] : (Section[])[],
        ]);

    private static string PeriodsOf(OpeningBalances opening) => opening.Periods is { } periods ? $"{(Rational)periods} {(periods == 1 ? opening.Agreement.Cadence.Singular() : opening.Agreement.Cadence.Plural())}" : "the periods";

    private static IEnumerable<Section> SectionOf(string heading, string note, OpeningBalances opening, Func<OpeningBalance, bool> isShown)
    {
        var rows = opening.Balances.Where(isShown).Select(balance => (EquatableArray<string>)
        [
            balance.Name.Key,
            balance.Asked,
            balance.Value is { } value ? Wording.Of(value, balance.Name.Measure) : balance.IsNone ? OpeningHeader.None : "",
            OpeningWords.Of(balance, opening),
        ]).ToEquatableArray();
        return rows.Count == 0 ? [] : [new Section(heading, note, new Grid([new("Key", ColumnKind.Name), new("Asked", ColumnKind.Name), new("Value", ColumnKind.Number), new("What")], rows))];
    }
}
