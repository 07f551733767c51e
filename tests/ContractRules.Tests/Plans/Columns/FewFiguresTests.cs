using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Plans.Columns;

/// <summary>Figures of few rows are written where those of others were, and copied out; those of many have columns of their own.</summary>
public sealed class FewFiguresTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<Money> Price = Fact.Money("price", Usd, "1", "What it is sold at").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Total = Term.Money("total", "Fees so far", Usd);
    private static readonly Term<Money> Asked = Term.Money("asked", "What is asked", Usd);
    private static readonly Term<bool> IsMuch = Term.Truth("is-much", "Whether much was sold");

    private static readonly Plan OfAFee = Plan.Of(Of(Clause(
        "1",
        Fee.Means((new Ratio(new Rational(1, 8)) * Sales).Rounded(Rounding.ToTheCent)),
        Total.Means(Fee.ToDate()),
        Asked.Means(Price),
        IsMuch.Means(Sales > Usd.Of(1)),
        Seller.Pays(Buyer, Sales))));

    // An eighth of 8 is 1; of 16 it is 2, with that before 3. Of 80 it is 10; of 0.80 it is 0.10, with that before 10.10.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(1_025)]
    public void What_was_settled_stays_as_it_is_when_the_plan_settles_again(int rows)
    {
        var settled = OfAFee.Settle([Month(1, rows, 800).With(Price, (ReadOnlySpan<long>)Each(rows, 7)), Month(2, rows, 1_600)])!;
        var others = OfAFee.Settle([Month(1, rows, 8_000).With(Price, (ReadOnlySpan<long>)Each(rows, 9)), Month(2, rows, 80)])!;

        foreach (var row in new[] { 0, rows - 1 })
        {
            Assert.Equal(["1 1 0.07 true 8", "2 3 0.07 true 16"], settled.Periods.Select(period => InRow(period, row)));
            Assert.Equal(["10 10 0.09 true 80", "0.1 10.1 0.09 false 0.8"], others.Periods.Select(period => InRow(period, row)));
        }
    }

    // The 1 of the first month is added to 2 and to 3 alike.
    [Fact]
    public void Two_that_go_on_from_one_state_each_come_to_their_own()
    {
        var first = OfAFee.Settle([Month(1, rows: 1, 800).With(Price, (ReadOnlySpan<long>)Each(1, 7))])!;
        var (one, other) = (OfAFee.Settle([Month(2, rows: 1, 1_600)], first.State)!, OfAFee.Settle([Month(2, rows: 1, 2_400)], first.State)!);

        Assert.Equal("1 1 0.07 true 8", InRow(first.Periods[0], 0));
        Assert.Equal("2 3 0.07 true 16", InRow(one.Periods[0], 0));
        Assert.Equal("3 4 0.07 true 24", InRow(other.Periods[0], 0));
    }

    private static FactColumns Month(int month, int rows, long cents) =>
        FactColumns.For(SettlementPeriod.Month(2002, month), rows).With(Sales, (ReadOnlySpan<long>)Each(rows, cents));

    private static long[] Each(int rows, long cents) => [.. Enumerable.Repeat(cents, rows)];

    private static string InRow(SettledColumns period, int row) =>
        string.Join(' ', period.Figures.Select(figure => figure[row]?.ToString()));
}
