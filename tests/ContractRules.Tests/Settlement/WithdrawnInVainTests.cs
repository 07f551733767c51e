using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Only what is given at the time can be withdrawn: a fact of the period itself, a standing one also in a later period.</summary>
public sealed class WithdrawnInVainTests
{
    private static readonly Fact<Money> Sold = Fact.Money("sold", Usd, "1", "What was sold");
    private static readonly Fact<Money> Fee = Fact.Money("fee", Usd, "1", "The fee").Standing();
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);
    private static readonly Agreement Shop = Of(Clause("1", Total.Means(Sold + Fee)));
    private static readonly LocalDate May5 = new(2002, 5, 5);

    [Fact]
    public void Rows_of_one_day_are_learned_in_the_order_of_their_periods() =>
        Assert.Empty(Withdrawn(Month(2).Withdrawing(Fee).KnownOn(May5), Month(1).With(Fee, Usd.Of(1)).KnownOn(May5)));

    [Fact]
    public void What_is_given_again_can_be_withdrawn_again()
    {
        Assert.Empty(Withdrawn(Known(1, month => month.With(Fee, Usd.Of(1))), Known(2, month => month.Withdrawing(Fee)), Known(3, month => month.With(Fee, Usd.Of(2))), Known(4, month => month.Withdrawing(Fee))));
        Assert.Empty(Withdrawn(
            Month(1).With(Fee, Usd.Of(1)).KnownOn(May5),
            Month(1).Withdrawing(Fee).KnownOn(May5.PlusDays(1)),
            Month(1).With(Fee, Usd.Of(2)).KnownOn(May5.PlusDays(2)),
            Month(1).Withdrawing(Fee).KnownOn(May5.PlusDays(3))));
    }

    [Fact]
    public void What_is_withdrawn_cannot_be_withdrawn_once_more()
    {
        Assert.Equal(
            ["2002-01 fee 2002-05-07"],
            Withdrawn(Month(1).With(Fee, Usd.Of(1)).KnownOn(May5), Month(1).Withdrawing(Fee).KnownOn(May5.PlusDays(1)), Month(1).Withdrawing(Fee).KnownOn(May5.PlusDays(2))));
        Assert.Equal(
            ["2002-01 sold 2002-05-07"],
            Withdrawn(Month(1).With(Sold, Usd.Of(1)).KnownOn(May5), Month(1).Withdrawing(Sold).KnownOn(May5.PlusDays(1)), Month(1).Withdrawing(Sold).KnownOn(May5.PlusDays(2))));
    }

    // Given in January and in March; withdrawn in February, it stands again from March on.
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Of_a_standing_fact_the_last_period_that_says_anything_of_it_counts(int month, bool isInVain) => Assert.Equal(
        isInVain ? ["2002-02 fee 2002-05-06"] : [],
        Withdrawn(
            Known(1, facts => facts.With(Fee, Usd.Of(1))),
            Known(2, facts => facts.Withdrawing(Fee)),
            Known(3, facts => facts.With(Fee, Usd.Of(2))),
            Known(4, facts => facts.With(Sold, Usd.Of(1))),
            Month(month).Withdrawing(Fee).KnownOn(May5.PlusDays(1))));

    [Fact]
    public void A_fact_of_another_period_is_none_that_could_be_withdrawn_unless_it_stands()
    {
        Assert.Equal(["2002-02 sold 2002-03-05"], Withdrawn(Known(1, month => month.With(Sold, Usd.Of(1))), Known(2, month => month.Withdrawing(Sold))));
        Assert.Equal(["2002-01 fee 2002-05-06"], Withdrawn(Known(1, month => month), Known(2, month => month.With(Fee, Usd.Of(1))), Month(1).Withdrawing(Fee).KnownOn(May5.PlusDays(1))));
    }

    private static KnownFacts Known(int month, Func<PeriodFacts, PeriodFacts> facts) => facts(Month(month)).KnownOn(Month(month).Period.End.PlusDays(5));

    private static IEnumerable<string> Withdrawn(params KnownFacts[] rows) => Knowledge.Of(rows).FaultsUnder(Shop)
        .Where(fault => fault.Found == "nothing was given that could be withdrawn")
        .Select(fault => $"{fault.Period} {fault.Fact} {new DateValue(fault.KnownOn!.Value)}");
}
