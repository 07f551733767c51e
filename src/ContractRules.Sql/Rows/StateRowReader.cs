using System.Numerics;
using ContractRules.Openings;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>Reads a row of the table of state as the state from which the reference goes on.</summary>
internal sealed class StateRowReader(SqlPlan sql, List<RowFault> faults)
{
    /// <summary>The state; null, and faults, where anything is wrong in it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="through">The period that passed it on.</param>
    public CarriedRow? Read(SqlRow row, SettlementPeriod through)
    {
        var (cells, before) = (new RowCells(row, faults), faults.Count);
        var key = cells.Key();
        var values = sql.Plan.Carried.Select(column => ValueOf(column, row, cells)).ToList();
        return key is var (_, number) && faults.Count == before ? CarriedRow.Of(sql.Plan.StateOf(through, number, [values]), row: 0) : null;
    }

    private Value? ValueOf(Plans.CarriedColumn column, SqlRow row, RowCells cells)
    {
        var state = sql.Tables.State[column.Place];
        var (name, denominator) = (Names.Identifier.Unquoted(state.Name), state.State.Denominator);
        if (!row.Has(name))
        {
            faults.Add(new(row.Number, name, "there is no such column", $"what passes on of {column}, in a table of state made for these figures") { Columns = row.Columns });
            return null;
        }

        var divisor = BigInteger.One;
        if (column.DivisorPlace is { } place && row[name] is not null)
        {
            var below = Names.Identifier.Unquoted(sql.Tables.State[place].Name);
            if (cells.Integer(below, "a whole number above zero") is not { Sign: > 0 } found)
            {
                return cells.Wrong<Value>(below, $"a whole number above zero, which {name} is divided by");
            }

            divisor = found;
        }

        var expected = column.DivisorPlace is null && column.Kind == MeasureKind.Number ? $"a whole number, {column.Expectation[(column.Expectation.IndexOf("counted", StringComparison.Ordinal))..]}" : "a whole number";
        var value = cells.Value(name, column.Kind, denominator * divisor, expected);
        return value is null || column.Accepts(value) ? value : cells.Wrong<Value>(name, column.Expectation);
    }
}
