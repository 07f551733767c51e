using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>What rules can know of the past.</summary>
public class PastTests
{
    private static readonly Constant NoDollars = new(NumberValue.Zero, Measure.Of(Usd)) { IsStated = false };
    private static readonly Constant False = new(TruthValue.False, Measure.Truth) { IsStated = false };
    private static readonly Term<LocalDate> LastPaid = Term.Date("last-paid", "Last paid");

    [Fact]
    public void Before_the_first_period_there_is_nothing_unless_a_value_is_stated()
    {
        Assert.Equal(new Prior(Sales.Declaration, NoDollars), Sales.Prior().Node);
        Assert.Equal(new Prior(Profit.Declaration, NoDollars), Profit.Prior().Node);
        Assert.Equal(new Prior(Closed.Declaration, False), Closed.Prior().Node);
        Assert.Equal(new Prior(Ended.Declaration, False), Ended.Prior().Node);
        Assert.Equal(new Prior(Profit.Declaration, ((Rule<Money>)Usd.Of(7)).Node), Profit.Prior(Usd.Of(7)).Node);
    }

    [Fact]
    public void No_date_is_nothing_so_one_must_be_stated()
    {
        var day = new LocalDate(2002, 4, 25);

        Assert.Throws<InvalidOperationException>(() => Opening.Prior());
        Assert.Throws<InvalidOperationException>(() => LastPaid.Prior());
        Assert.Equal(new Prior(LastPaid.Declaration, ((Rule<LocalDate>)day).Node), LastPaid.Prior(day).Node);
    }

    [Fact]
    public void Sums_to_date_and_over_trailing_windows()
    {
        Assert.Equal(new ToDate(Sales.Declaration), Sales.ToDate().Node);
        Assert.Equal(new ToDate(Profit.Declaration), Profit.ToDate().Node);
        Assert.Equal(new ToDate(Sales.Declaration, WithPresent: false), Sales.ToDateBefore().Node);
        Assert.Equal(new Trailing(Sales.Declaration, 12, 0), Sales.OverTrailing(12).Node);
        Assert.Equal(new Trailing(Profit.Declaration, 12, 2), Profit.OverTrailing(12, lag: 2).Node);
    }

    [Fact]
    public void A_window_holds_a_period_and_looks_back()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sales.OverTrailing(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Profit.OverTrailing(1, lag: -1));
        Assert.Equal(new Trailing(Sales.Declaration, 1, 0), Sales.OverTrailing(1, lag: 0).Node);
    }

    [Theory]
    [InlineData(500_001, 0)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(1, int.MaxValue)]
    public void A_window_beyond_the_bound_is_refused_with_it(int periods, int lag) => Assert.Contains(
        "to 500000.", Assert.Throws<ArgumentOutOfRangeException>(() => Sales.OverTrailing(periods, lag)).Message, StringComparison.Ordinal);
}
