namespace ContractRules.Cli.Tests.Input;

/// <summary>Files of cost items.</summary>
public sealed class CostItemsFileTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\u00A0")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u3000")]
    [InlineData(" ; ")]
    public void Sub_clauses_stand_apart_by_blanks_of_every_kind(string between)
    {
        // The item could be a deposit of 2(2)(a) or equipment of 2(2)(d), and counts under the first.
        var run = Run.OnItems($"date,description,amount,clauses\n2002-06-03,Switch,12000,2(2)(d){between}2(2)(a)\n");

        Assert.Equal(("", ExitCode.Done), (run.Error, run.ExitCode));
        Assert.StartsWith("period,upfront-costs,", run.Output, StringComparison.Ordinal);
        Assert.Contains("2002-06,12000.00,,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_stand_in_any_order_and_each_fault_at_its_cell()
    {
        var run = Run.OnItems("amount,clauses,date,description,amount,price\n5,2(2)(x),2002-06-03,,6,7\n");

        Assert.Equal(
            [
                "items.csv:1:33: column 'amount' is repeated; expected each column once",
                "items.csv:1:40: no column is called 'price'; expected one of date, description, amount, clauses, pakistan-side",
                "items.csv:2:3: no cost falls under '2(2)(x)'; expected some of 2(2)(a), 2(2)(b), 2(2)(d), 2(2)(e)",
                "items.csv:2:22: the description is missing; expected what was bought or paid, in words",
            ],
            run.ErrorLines);
        Assert.Equal((ExitCode.BadInput, ""), (run.ExitCode, run.Output));
    }
}
