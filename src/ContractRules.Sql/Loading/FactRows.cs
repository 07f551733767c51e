using System.Globalization;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Sql.Tables;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>Facts of a period as rows of the table of facts, in the order of its columns; null where nothing is given.</summary>
internal static class FactRows
{
    /// <summary>The rows.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tables">Its columns.</param>
    /// <param name="facts">The facts of each venture.</param>
    /// <param name="number">The number of the period, from 1 on.</param>
    /// <param name="ventures">What each venture is called.</param>
    public static IEnumerable<IReadOnlyList<string?>> Of(Plan plan, PlanTables tables, FactColumns facts, int number, IReadOnlyList<string> ventures)
    {
        var program = plan.ProgramOf(facts.Period);
        var columns = tables.Facts.Select(column => (column.Step, Cells: column.Step switch
        {
            FactStep(var fact) => Given(facts, fact),
            ItemsStep items => facts.Of(items, plan, program),
            _ => null,
        })).ToList();
        var lists = tables.Items.Tables.Where(table => table.Given is not null).Select(table => facts.Rowwise.Where(given => given.Facts.Items.TryGet(table.Items.Key, out _)).Select(given => given.Row).ToHashSet()).ToList();
        string[] period = [number.ToString(CultureInfo.InvariantCulture), $"{new DateValue(facts.Period.Start)}", $"{new DateValue(facts.Period.End)}"];
        return Enumerable.Range(0, facts.Rows).Select(row => (IReadOnlyList<string?>)
        [
            ventures[row],
            .. period,
            .. lists.Select(list => list.Contains(row) ? "true" : "false"),
            .. columns.Select(column => column.Cells is { } cells && cells.IsKnown(row) ? Cell(column.Step, cells, row) : null),
        ]);
    }

    private static Column? Given(FactColumns facts, FactDeclaration fact)
    {
        foreach (var given in facts.Columns)
        {
            if (given.Fact == fact)
            {
                return given.Column;
            }
        }

        return null;
    }

    private static string Cell(Step step, Column cells, int row) => step switch
    {
        { IsTruth: true } => cells[row].IsZero ? "false" : "true",
        FactStep { Fact.Measure.Kind: MeasureKind.Date } => $"{new DateValue(DayNumber.DateOf((long)cells[row]))}",
        _ => SqlDialect.Literal(cells[row]),
    };
}
