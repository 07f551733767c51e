using System.Numerics;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Names;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Rows;

/// <summary>Reads a row of the table of terms beside the statement of its period.</summary>
internal sealed class TermsRowReader(SqlPlan sql, List<RowFault> faults)
{
    /// <summary>Where they differ: by which text and readings the row was made, and what it holds.</summary>
    public IReadOnlyList<RowDifference> Differences(SqlRow row, Statement statement)
    {
        var cells = new RowCells(row, faults);
        return [.. Origin(row, cells, statement), .. sql.Tables.Terms.Select(column => Difference(column, row, cells, statement)).OfType<RowDifference>()];
    }

    private IEnumerable<RowDifference> Origin(SqlRow row, RowCells cells, Statement statement)
    {
        var inForce = statement.Version.InForceFrom;
        var (since, readings, fingerprint) = (cells.Date("text_in_force_from"), row["readings"], row["fingerprint"]);
        var (readAs, printed) = (sql.ReadAs, sql.Plan.Agreement.FingerprintThrough(inForce));
        return
        [
            .. since is { } day && day != inForce ? [new("text_in_force_from", $"{new DateValue(day)}", $"{new DateValue(inForce)}")] : (RowDifference[])[],
            .. readings is not null && readings != readAs ? [new("readings", Quoted(readings), Quoted(readAs))] : (RowDifference[])[],
            .. fingerprint is not null && fingerprint != printed ? [new("fingerprint", $"{fingerprint}, of another text", printed)] : (RowDifference[])[],
        ];
    }

    private RowDifference? Difference(StatedFigure column, SqlRow row, RowCells cells, Statement statement)
    {
        var name = Identifier.Unquoted(column.Name);
        if (!row.Has(name))
        {
            faults.Add(new(row.Number, name, "there is no such column", $"the figures of {column.Figure}, in a table of terms made for them") { Columns = row.Columns });
            return null;
        }

        var before = faults.Count;
        var (held, follows) = (ValueOf(column, name, row, cells), statement.Find(column.Figure.Key)?.Outcome.Value);
        return faults.Count > before || Equals(held, follows) ? null : new(name, InWords(held, column), InWords(follows, column));
    }

    private static Value? ValueOf(StatedFigure column, string name, SqlRow row, RowCells cells)
    {
        var (kind, divisor) = (column.Figure.Measure.Kind, BigInteger.One);
        if (column.Divisor is { } below && row[name] is not null)
        {
            var divisorName = Identifier.Unquoted(below.Name);
            if (cells.Integer(divisorName, "a whole number above zero") is not { Sign: > 0 } found)
            {
                return cells.Wrong<Value>(divisorName, $"a whole number above zero, which {name} is divided by");
            }

            divisor = found;
        }

        return cells.Value(name, kind, column.Denominator * divisor, Words.Whole(column.Figure.Measure, column.Denominator));
    }

    private static string InWords(Value? value, StatedFigure column) => value is null ? "nothing: it is undetermined" : Wording.Of(value, column.Figure.Measure);

    private static string Quoted(string readings) => readings.Length == 0 ? "none" : readings;
}
