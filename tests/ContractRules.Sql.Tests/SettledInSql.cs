using System.Globalization;
using System.Numerics;
using ContractRules.Plans;
using ContractRules.Sql.Loading;
using ContractRules.Sql.Tests.Engines;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Sql.Tests;

/// <summary>Ventures settled by SQL: each period by the step, with what the period before passed on.</summary>
internal static class SettledInSql
{
    /// <summary>What each period comes to, row by row; up to the period that passes on what the table of state has no room for, and refuses.</summary>
    public static IReadOnlyList<IReadOnlyList<SqlRow>> ByTheStep(SqlPlan sql, Engine engine, IReadOnlyList<FactColumns> periods)
    {
        var settled = new List<IReadOnlyList<SqlRow>>();
        engine.Clear();
        Assert.All(sql.CreateTables(), engine.Run);
        foreach (var (index, facts) in periods.Index())
        {
            List<string> ventures = [.. Enumerable.Range(0, facts.Rows).Select(Venture)];
            engine.Insert("facts", [.. FactRows.Of(sql.Plan, sql.Tables, facts, index + 1, ventures)]);
            foreach (var table in sql.Tables.Items.Tables)
            {
                engine.Insert(table.Name, [.. ItemRows.Of(table, facts, index + 1, ventures)]);
            }

            var statements = sql.Settle(facts.Period);
            Assert.All(statements.SkipLast(2), engine.Run);
            settled.Add([.. engine.Rows("select * from settled order by venture").Select(row => RowOf(sql, row))]);
            var hasRoom = engine.TryInsert(statements[^2]);
            engine.Run(statements[^1]);
            if (!hasRoom)
            {
                break;
            }
        }

        return settled;
    }

    /// <summary>What each period comes to, row by row, by the history of all periods that stand in the table of facts.</summary>
    public static IReadOnlyList<SqlRow> ByTheHistory(SqlPlan sql, Engine engine) =>
        [.. engine.Rows($"select * from ({sql.History()}) as history order by period_number, venture").Select(row => RowOf(sql, row))];

    public static string Venture(int row) => row.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>What a row of a query comes to.</summary>
    public static SqlRow RowOf(SqlPlan sql, IReadOnlyDictionary<string, object?> row) => new(
        int.Parse((string)row["venture"]!, CultureInfo.InvariantCulture),
        (int)(BigInteger)row["period_number"]!,
        sql.Tables.Refuses ? (string?)row["refused"] : null,
        [.. sql.Tables.Figures.Select(column => ValueOf(column, row))]);

    private static Value? ValueOf(Tables.StatedFigure column, IReadOnlyDictionary<string, object?> row) => row[column.Name.Trim('"')] switch
    {
        BigInteger number => new NumberValue(new Rational(number, column.Denominator * (column.Divisor is { } divisor ? (BigInteger)row[divisor.Name.Trim('"')]! : BigInteger.One))),
        LocalDate date => new DateValue(date),
        bool truth => TruthValue.Of(truth),
        _ => null,
    };
}
