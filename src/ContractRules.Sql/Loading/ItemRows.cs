using System.Globalization;
using System.Numerics;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Sql.ItemLists;
using ContractRules.Values;

namespace ContractRules.Sql.Loading;

/// <summary>Items of a period as rows of their table, in the order of its columns; null where a field is blank.</summary>
internal static class ItemRows
{
    /// <summary>The rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="facts">The facts of each venture, with its items.</param>
    /// <param name="number">The number of the period, from 1 on.</param>
    /// <param name="ventures">What each venture is called.</param>
    public static IEnumerable<IReadOnlyList<string?>> Of(ItemsTable table, FactColumns facts, int number, IReadOnlyList<string> ventures)
    {
        string[] period = [number.ToString(CultureInfo.InvariantCulture), $"{new DateValue(facts.Period.Start)}", $"{new DateValue(facts.Period.End)}"];
        return
            from row in facts.Rowwise
            from item in row.Facts.Items.TryGet(table.Items.Key, out var items) ? items : []
            select (IReadOnlyList<string?>)
            [
                ventures[row.Row],
                .. period.Take(table.Keys.Count - 1),
                item.Key,
                .. table.Fields.Select(column => item.Values.TryGet(column.Step.Reads!.Key, out var value) ? Cell(column.Step.Reads!, value) : null),
                .. table.Texts.Select(column => item.Names.TryGet(column.Field.Key, out var name) ? name : null),
            ];
    }

    private static string Cell(Supplied field, Value value) => value switch
    {
        NumberValue(var number) => SqlDialect.Literal((number * new Rational(BigInteger.Pow(10, field.Decimals), BigInteger.One)).Numerator),
        _ => $"{value}",
    };
}
