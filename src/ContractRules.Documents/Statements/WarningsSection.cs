using ContractRules.Documents.Reports;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>What should be looked at although it could be settled, the same over several periods once.</summary>
internal static class WarningsSection
{
    /// <summary>The section; none where there is nothing to look at.</summary>
    public static EquatableArray<Section> Of(EquatableArray<Statement> statements)
    {
        var warnings = statements.SelectMany(statement => statement.Warnings, (statement, warning) => (statement.Period, Warning: warning)).ToList();
        return warnings.Count == 0
            ? []
            :
            [
                new Section(
                    "Warnings",
                    "Settled all the same; have a look.",
                    new Grid(
                        [new("Clause", ColumnKind.Name), new("Period", ColumnKind.Name), new("What")],
                        warnings.GroupBy(one => one.Warning, one => one.Period).Select(RowOf).ToEquatableArray())),
            ];
    }

    private static EquatableArray<string> RowOf(IGrouping<Warning, SettlementPeriod> periods) =>
        [$"{periods.Key.Clause}", string.Join('\n', Spans.Of(periods)), periods.Key.Words];
}
