using System.Globalization;
using Apache.Arrow;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Arrow.Facts;

/// <summary>The columns of a batch as the facts of one period.</summary>
internal static class GivenBatch
{
    /// <summary>Reads the batch; null where it has no rows to read.</summary>
    public static FactColumns? Read(Agreement agreement, RecordBatch batch, SettlementPeriod period, CellFaults faults)
    {
        var fields = batch.Schema.FieldsList;
        if (batch.Length == 0 || fields.Count != batch.ColumnCount)
        {
            faults.Add(null, null, $"found {Plain(batch.Length)} rows of {Plain(batch.ColumnCount)} columns", $"one row or more, and a column for each of {Plain(fields.Count)} fields");
            return null;
        }

        var facts = FactColumns.For(period, batch.Length);
        var given = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < fields.Count; place++)
        {
            var (key, array) = (fields[place].Name, batch.Column(place));
            if (!agreement.TryGetFact(key, out var fact))
            {
                faults.Add(key, null, "no such fact", "one that the agreement asks for");
            }
            else if (!given.Add(key))
            {
                faults.Add(key, null, "the fact is given a second time", "one column for each fact");
            }
            else if (array.Length != batch.Length)
            {
                faults.Add(key, null, $"found {Plain(array.Length)} rows", $"{Plain(batch.Length)}, as the batch has");
            }
            else if (FactArrays.Read(array, fact, faults) is { } column)
            {
                facts = facts.With(fact, column);
            }
        }

        return facts;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
