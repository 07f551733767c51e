using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>Reads rows of the table of facts as facts of periods.</summary>
internal sealed class FactRowsReader
{
    private readonly Agreement _agreement;
    private readonly List<RowFault> _faults;
    private readonly Dictionary<string, FactDeclaration> _facts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A reader.</summary>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public FactRowsReader(Agreement agreement, List<RowFault> faults)
    {
        (_agreement, _faults) = (agreement, faults);
        foreach (var fact in agreement.Facts)
        {
            _facts.TryAdd(Named(fact.Key), fact);
        }
    }

    /// <summary>The facts, venture by venture and period by period.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="needed">The columns that any of them has to have; none where left out.</param>
    public IReadOnlyList<FactHistory> Read(IReadOnlyList<SqlRow> rows, IReadOnlyList<InputColumn>? needed = null)
    {
        // Some clients leave out what is NULL.
        var there = rows.SelectMany(row => row.Columns).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var column in (needed ?? []).Where(column => !there.Contains(Identifier.Unquoted(column.Name))))
        {
            _faults.Add(new(null, Identifier.Unquoted(column.Name), "there is no such column", $"{column.Words}, as in a table of facts that was made for these figures; NULL where it is not given"));
        }

        var read = rows.Select(Read).OfType<FactRow>().ToList();
        return [.. read.GroupBy(row => row.Venture, StringComparer.Ordinal).SelectMany(venture => Histories([.. venture.OrderBy(row => row.Number)]))];
    }

    private FactRow? Read(SqlRow row)
    {
        var (cells, values, items) = (new RowCells(row, _faults), new List<KeyValuePair<string, Value>>(), new List<string>());
        var (key, period) = (cells.Key(), PeriodOf(row, cells));
        foreach (var column in row.Columns.Except(PlanTables.Keys, StringComparer.OrdinalIgnoreCase))
        {
            if (_facts.TryGetValue(column, out var fact))
            {
                if (cells.Supplied(fact, column) is { } value)
                {
                    values.Add(new(fact.Key, value));
                }
            }
            else if (ItemsOf(column) is { } counted)
            {
                items.AddRange(row[column] is null or "false" || (counted.IsNoneUnlessGiven && row[column] is "0") ? [] : [counted.Key]);
            }
            else if (_unknown.Add(column))
            {
                _faults.Add(new(row.Number, column, "no fact has such a column", "a fact of the agreement") { Columns = [.. _facts.Keys] });
            }
        }

        return key is var (venture, number) && period is not null ? new(venture, number, row.Number, PeriodFacts.For(period).With(values), items) : null;
    }

    private SettlementPeriod? PeriodOf(SqlRow row, RowCells cells)
    {
        const string Expected = "a date such as 2002-10-31";
        if (cells.Given("period_start", Expected) is null | cells.Given("period_end", Expected) is null
            || cells.Date("period_start") is not { } start || cells.Date("period_end") is not { } end)
        {
            return null;
        }

        var isPeriod = Calendar.Covers(start) && Calendar.Covers(end) && start <= end;
        return isPeriod && SettlementPeriod.Between(start, end) is var period && _agreement.Periods.Include(period)
            ? period
            : Fault<SettlementPeriod>(row.Number, "period_end", $"from {row["period_start"]} to {row["period_end"]} is no period of the agreement", $"one of its {_agreement.Periods}");
    }

    // What rules over items come to is called after the items and counted through; beside it may stand whether a list was given at all.
    private ItemsDeclaration? ItemsOf(string column) => _agreement.Items.FirstOrDefault(items =>
        column.Equals(Named($"{items.Key} list given"), StringComparison.OrdinalIgnoreCase)
        || (Named($"each {items.Key}") is var stem && column.StartsWith($"{stem}_", StringComparison.OrdinalIgnoreCase) && column.AsSpan(stem.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0));

    private static string Named(string words) => Identifier.Of(words, SqlDialect.PostgreSql.LongestName);

    private IEnumerable<FactHistory> Histories(IReadOnlyList<FactRow> rows)
    {
        var run = new List<FactRow>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && row.Number > run[^1].Number + 1 && !row.Facts.Period.Follows(run[^1].Facts.Period))
            {
                yield return HistoryOf(run);
                run = [];
            }
            else if (run.Count > 0)
            {
                Follow(row, run[^1]);
            }

            run.Add(row);
        }

        yield return HistoryOf(run);
    }

    private void Follow(FactRow row, FactRow before)
    {
        if (row.Number == before.Number)
        {
            Fault<object>(row.Row, "period_number", $"{row.Venture} has a period {row.Number} already, in row {before.Row}", "each period of a venture once");
        }
        else if (row.Number > before.Number + 1)
        {
            Fault<object>(row.Row, "period_number", $"{row.Facts.Period} has the number {row.Number}, and {before.Facts.Period} before it {before.Number}", $"{before.Number + 1}");
        }
        else if (!row.Facts.Period.Follows(before.Facts.Period))
        {
            Fault<object>(row.Row, "period_start", $"{row.Facts.Period} does not follow {before.Facts.Period}, the period {before.Number} of {row.Venture}", _agreement.Periods.ExpectedAfter(before.Facts.Period));
        }
    }

    private static FactHistory HistoryOf(List<FactRow> run) =>
        new(run[0].Venture, run[0].Number, [.. run.Select(row => row.Facts)], [.. run.Select(row => row.Row)]) { ToGive = [.. run.Select(row => (EquatableArray<string>)[.. row.Items.Distinct()])] };

    private T? Fault<T>(int row, string column, string found, string expected)
        where T : class
    {
        _faults.Add(new(row, column, found, expected));
        return null;
    }

    private sealed record FactRow(string Venture, int Number, int Row, PeriodFacts Facts, IReadOnlyList<string> Items);
}
