using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans;

/// <summary>Facts side by side: as they are given, part by part, and what is refused of them.</summary>
public sealed class FactColumnsTests
{
    private static readonly SettlementPeriod January = SettlementPeriod.Month(2002, 1);
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share");
    private static readonly Fact<bool> Open = Fact.Truth("open", "1", "Whether it is open");
    private static readonly Fact<LocalDate> Day = Fact.Date("day", "1", "The day");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);

    private static readonly Plan OfAFee = Plan.Of(Of(Clause("1", Fee.Means(Sales))));

    [Fact]
    public void Columns_read_as_their_period_their_rows_and_what_is_given()
    {
        var columns = FactColumns.For(January, rows: 2).With(Share, (ReadOnlySpan<long>)[1, 2]).With(Open, [true, false]).With(Day, [null, new LocalDate(2002, 1, 5)]);

        Assert.Equal("2002-01, 2 rows: day, open, share", columns.ToString());
        Assert.Equal("2002-01, 1 rows: ", FactColumns.For(January, rows: 1).ToString());
        Assert.Equal((January, 2), (columns.Period, columns.Rows));
    }

    [Fact]
    public void What_is_given_again_takes_the_place_of_what_was()
    {
        var columns = FactColumns.For(January, rows: 2).With(Sales, (ReadOnlySpan<long>)[1, 2]).With(Share, (ReadOnlySpan<long>)[1, 2]).With(Sales, (ReadOnlySpan<long>)[300, 400]);

        Assert.Equal("2002-01, 2 rows: sales, share", columns.ToString());
        Assert.Equal(["3", "4"], InRows.Of(Plan.Of(Of(Clause("1", Fee.Means(Sales * Share * Plain(1_000_000))))).Settle([columns.With(Share, (ReadOnlySpan<long>)[1, 1])])!.Periods[0].Term("fee")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void There_are_as_many_of_each_as_rows(int count)
    {
        var columns = FactColumns.For(January, rows: 2);

        Assert.Equal($"Expected one for each of 2 rows; found {count}.", Assert.Throws<ArgumentException>(() => columns.With(Sales, (ReadOnlySpan<long>)new long[count])).Message);
        Assert.Throws<ArgumentException>(() => columns.With(Sales, [1, 2], new bool[count]));
        Assert.Throws<ArgumentException>(() => columns.With(Sales, (ReadOnlySpan<decimal?>)new decimal?[count]));
        Assert.Throws<ArgumentException>(() => columns.With(Open, new bool?[count]));
        Assert.Throws<ArgumentException>(() => columns.With(Day, new LocalDate?[count]));
    }

    [Fact]
    public void Only_numbers_are_counted_in_steps()
    {
        Assert.StartsWith("open is true/false, and no number.", Assert.Throws<ArgumentException>("fact", () => FactColumns.For(January, rows: 1).With(Open, (ReadOnlySpan<long>)[1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("fact", () => FactColumns.For(January, rows: 1).With(Day, [1], [true]));
    }

    [Fact]
    public void No_number_has_more_decimals_than_its_fact_can_carry() => Assert.StartsWith(
        "sales carries at most 2 decimals; found 0.125 in row 1.",
        Assert.Throws<ArgumentException>("values", () => FactColumns.For(January, rows: 3).With(Sales, (ReadOnlySpan<decimal?>)[0.12m, 0.125m, 0.1255m])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void There_is_a_row_and_not_more_than_can_be_counted()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => FactColumns.For(January, rows: 0));
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => FactColumns.For(January, int.MaxValue - PlanSettling.RowsABlock + 1));
        Assert.Equal(int.MaxValue - PlanSettling.RowsABlock, FactColumns.For(January, int.MaxValue - PlanSettling.RowsABlock).Rows);
        Assert.Throws<ArgumentNullException>("period", () => FactColumns.For(null!, rows: 1));
    }

    [Fact]
    public void Rows_given_as_they_are_settled_alone_are_of_one_period_and_withdraw_nothing()
    {
        var month = Month(1).With(Sales, Usd.Of(1));

        Assert.StartsWith("Expected one row or more; found none.", Assert.Throws<ArgumentException>("rows", () => FactColumns.Of(OfAFee.Agreement)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "All rows are of one period; found 2002-01 and 2002-02.", Assert.Throws<ArgumentException>("rows", () => FactColumns.Of(OfAFee.Agreement, month, Month(2))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "What is withdrawn is settled by the reference alone; found ",
            Assert.Throws<ArgumentException>("rows", () => FactColumns.Of(OfAFee.Agreement, month, month.Withdrawing(Sales))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("agreement", () => FactColumns.Of(null!, month));
    }

    // 1,024 rows of one to 1,024 cents, then three more.
    [Fact]
    public void A_part_has_the_rows_asked_for()
    {
        var columns = FactColumns.For(January, PlanSettling.RowsABlock + 3).With(Sales, (ReadOnlySpan<long>)[.. Enumerable.Range(1, PlanSettling.RowsABlock + 3).Select(cents => (long)cents)]);

        Assert.Equal(["10.25", "10.26", "10.27"], Fees(columns.Part(PlanSettling.RowsABlock, rows: 3)));
        Assert.Equal(["10.25"], Fees(columns.Part(PlanSettling.RowsABlock, rows: 1)));
        Assert.Equal(["0.01", "0.02"], Fees(columns.Part(0, rows: 2)));
        Assert.Equal(PlanSettling.RowsABlock + 3, columns.Part(0, PlanSettling.RowsABlock + 3).Rows);
        Assert.StartsWith("Expected a multiple of 1024; found 1.", Assert.Throws<ArgumentException>("first", () => columns.Part(1, rows: 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => columns.Part(PlanSettling.RowsABlock, rows: 4));
        Assert.Throws<ArgumentOutOfRangeException>("rows", () => columns.Part(0, rows: 0));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => columns.Part(-PlanSettling.RowsABlock, rows: 1));
        Assert.Throws<ArgumentOutOfRangeException>("first", () => columns.Part(2 * PlanSettling.RowsABlock, rows: 1));
    }

    [Fact]
    public void A_part_of_rows_given_alone_has_the_rows_asked_for()
    {
        PeriodFacts[] rows = [.. Enumerable.Range(1, PlanSettling.RowsABlock + 2).Select(cents => Month(1).With(Sales, Usd.Of(cents)))];
        rows[^1] = Month(1).With("sale", new NumberValue(1));
        var columns = FactColumns.Of(OfAFee.Agreement, rows);

        Assert.Equal(["1025"], Fees(columns.Part(PlanSettling.RowsABlock, rows: 1)));
        Assert.Equal("row 1: 2002-01, sale: no such fact; expected one that the agreement asks for", Assert.Single(OfAFee.Settle([columns.Part(PlanSettling.RowsABlock, rows: 2)])!.Faults).ToString());
    }

    private static Rule<Ratio> Plain(int number) => new Ratio(number);

    private static string[] Fees(FactColumns columns) => InRows.Of(OfAFee.Settle([columns])!.Periods[0].Term("fee"));
}
