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

        var (facts, given) = (FactColumns.For(period, batch.Length), new HashSet<string>(StringComparer.Ordinal));
        for (var place = 0; place < fields.Count; place++)
        {
            if (GivenColumns.Read(agreement, batch, place, given, faults) is var (fact, column))
            {
                facts = facts.With(fact, column);
            }

            given.Add(fields[place].Name);
        }

        return facts;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
