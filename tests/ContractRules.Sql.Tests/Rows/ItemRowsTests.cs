using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Sql.Rows;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Sql.Tests.Rows;

/// <summary>Rows of a table of items, put to the facts of their periods.</summary>
public sealed class ItemRowsTests
{
    private const string Facts = """
        {"venture":"a","period_number":1,"period_start":"2002-01-01","period_end":"2002-01-31","each_call_1":1250,"call_list_given":true}
        {"venture":"a","period_number":2,"period_start":"2002-02-01","period_end":"2002-02-28","each_call_1":0,"call_list_given":true}
        {"venture":"a","period_number":3,"period_start":"2002-03-01","period_end":"2002-03-31","each_call_1":null,"call_list_given":false}
        """;

    private static readonly Term<Money> Charged = Term.Money("charged", "What was charged", Usd);
    private static readonly Agreement OfCalls = Of(Clause("1", Charged.Means(SampleItems.Calls.Total(SampleItems.Charge))));

    // 10.00 and 2.50; then none; then it was not said whether there were any.
    [Fact]
    public void Items_are_put_to_their_periods()
    {
        var history = OfCalls.FactsIn(SqlRows.Parse(Facts).Value!).Value![0];
        Assert.Equal(["call"], history.ItemsToGive);
        Assert.Equal("call_items", SqlRows.TableOf(OfCalls.Items[0]));

        var given = history.WithItems(OfCalls.Items[0], SqlRows.Parse("""
            [{"venture":"a","period_number":1,"key":"C-1","charge":1000,"seconds":"60","on":"2002-01-05","disputed":false,"customer":"acme","destination":null,"discount":null},
             {"venture":"a","period_number":1,"key":"C-2","charge":250},
             {"venture":"b","period_number":1,"key":"C-3","charge":777}]
            """).Value!).Value!;

        Assert.Equal("C-1: customer acme, charge 10, disputed false, on 2002-01-05, seconds 60", $"{given.Periods[0].Items.First().Value[0]}");
        Assert.Equal([Usd.Of(12.50m), Usd.Of(0), null], OfCalls.Settle([.. given.Periods]).Statements.Select(statement => statement.Of(Charged).IsDetermined ? statement.Of(Charged).Value : (Money?)null));
        Assert.Empty(given.ItemsToGive);
        Assert.Equal(2, given.After(1)!.FirstNumber);
        Assert.Null(given.After(3));
    }

    [Theory]
    [InlineData("""{"venture":"a","period_number":1,"charge":1}""", "row 1, key: there is no such column; expected what the item is called")]
    [InlineData("""{"venture":"a","period_number":1,"key":"C-1","charge":"1.5"}""", "row 1, charge: found 1.5; expected a whole number, counted in 1/100 USD: a number of USD, with at most 2 decimals")]
    [InlineData("""{"venture":"a","period_number":1,"key":"C-1","seconds":-1}""", "row 1, seconds: found -1; expected a number of seconds, at least 0, whole")]
    [InlineData("""{"venture":"a","period_number":1,"key":"C-1","charges":1}""", "row 1, charges: no field has such a column; expected a field of call")]
    public void What_is_wrong_in_them_is_told_by_row_and_column(string items, string told)
    {
        var history = OfCalls.FactsIn(SqlRows.Parse(Facts).Value!).Value![0];
        Assert.Equal(told, Assert.Single(history.WithItems(OfCalls.Items[0], SqlRows.Parse(items).Value!).Faults).ToString());
    }
}
