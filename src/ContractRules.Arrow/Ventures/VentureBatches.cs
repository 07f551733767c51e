using Apache.Arrow;
using ContractRules.Agreements;
using ContractRules.Arrow.Facts;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Arrow.Ventures;

/// <summary>Facts of many ventures as Arrow record batches: columns <c>venture</c> and <c>period</c>, and one for each fact.</summary>
public static class VentureBatches
{
    /// <summary>The column that names the venture of a row: text, or whole numbers.</summary>
    public const string Venture = "venture";

    /// <summary>The column that tells the period of a row, as files write it: <c>2002-10</c>.</summary>
    public const string Period = "period";

    /// <summary>The rows of a batch, to be settled by a plan. Facts come as <see cref="FactBatches.FactsIn"/> takes them.</summary>
    /// <param name="agreement">The agreement that asks for the facts.</param>
    /// <param name="batch">The rows, those of a venture in the order of its periods.</param>
    /// <returns>The rows, and every fault by its column and row.</returns>
    /// <example><c>plan.Settle(batches.Select(batch =&gt; agreement.VenturesIn(batch).Rows!))</c>.</example>
    public static GivenVentures VenturesIn(this Agreement agreement, RecordBatch batch)
    {
        agreement.NotNull();
        batch.NotNull();
        // Whichever row has a fault, it stops its venture.
        var faults = new CellFaults(int.MaxValue);
        var (ventures, periods) = (NamesIn(batch, Venture, "text or whole numbers", faults), NamesIn(batch, Period, "text such as 2002-10", faults));
        var given = FactsIn(agreement, batch, faults);
        if (ventures is null || periods is null || faults.Told.Any(fault => fault.Row is null))
        {
            return new(null, [.. faults.Told]);
        }

        var known = new Dictionary<string, SettlementPeriod?>(StringComparer.Ordinal);
        var read = periods.Select((label, row) => PeriodOf(agreement, label, row, known, faults)).ToArray();
        for (var row = 0; row < ventures.Length; row++)
        {
            if (ventures[row].Length == 0 || ventures[row].AsSpan().IndexOfAny('\n', '\r') >= 0)
            {
                faults.Add(Venture, row, ventures[row].Length == 0 ? "found nothing" : "found a name that takes more than one line", "the name of a venture on one line");
                ventures[row] = "";
            }
        }

        foreach (var fault in faults.Told)
        {
            read[fault.Row!.Value] = null;
        }

        return new(given.Aggregate(VentureRows.Of(ventures, read), (rows, one) => rows.With(one.Fact, one.Column)), [.. faults.Told]);
    }

    private static string[]? NamesIn(RecordBatch batch, string name, string expected, CellFaults faults)
    {
        var places = batch.Schema.FieldsList.Index().Where(field => field.Item.Name == name).Select(field => field.Index).ToList();
        var names = places is [var place] && place < batch.ColumnCount && batch.Column(place).Length == batch.Length ? Texts.In(batch.Column(place)) : null;
        if (names is null)
        {
            faults.Add(name, null, places.Count == 0 ? "there is no such column" : $"found {batch.Column(places[0]).Data.DataType.Name}, or another number of rows", $"one column of {expected}");
        }

        return names;
    }

    private static List<(FactDeclaration Fact, Column Column)> FactsIn(Agreement agreement, RecordBatch batch, CellFaults faults)
    {
        var (given, fields) = (new List<(FactDeclaration, Column)>(), batch.Schema.FieldsList);
        for (var place = 0; place < Math.Min(fields.Count, batch.ColumnCount); place++)
        {
            if (fields[place].Name is not (Venture or Period) && GivenColumns.Read(agreement, batch, place, given.Select(one => one.Item1.Key), faults) is { } found)
            {
                given.Add(found);
            }
        }

        return given;
    }

    private static SettlementPeriod? PeriodOf(Agreement agreement, string label, int row, Dictionary<string, SettlementPeriod?> known, CellFaults faults)
    {
        if (!known.TryGetValue(label, out var period))
        {
            known.Add(label, period = SettlementPeriod.TryParse(label, out var found) && agreement.Periods.Include(found) ? found : null);
        }

        if (period is null)
        {
            faults.Add(Period, row, label.Length == 0 ? "found nothing" : $"found '{label}'", $"a {FactsCheck.Named(agreement.Cadence)}");
        }

        return period;
    }
}
