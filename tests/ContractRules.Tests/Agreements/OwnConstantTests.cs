using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>A substitution reaches what the contract states, and never the arithmetic of a device.</summary>
public class OwnConstantTests
{
    private static readonly Fact<LocalDate> Start = Fact.Date("start", "1", "When it starts").Standing();

    [Fact]
    public void The_one_that_a_count_of_months_adds_is_no_hundred_per_cent() =>
        // February and March of three months: half of 300 × 2 ÷ 3.
        Assert.Equal(100, Halved((Percent(100) * Sales).ProratedByMonths(Start, ThePeriod.End)));

    [Fact]
    public void Nor_is_the_one_of_a_share_of_what_it_leaves() =>
        // Half of 10 % ÷ 110 % of 300.
        Assert.Equal(new Rational(150, 11), Halved(Percent(100) * Percent(10).OfWhatItLeaves(Sales)));

    [Theory]
    [InlineData(12)]
    [InlineData(3)]
    public void Periods_of_a_window_are_no_constants_to_substitute(int periods)
    {
        var rule = Percent(100) * Sales.StraightLine(periods, FirstInstalment.InThePeriodOfTheCost) + Sales.AverageOver(periods);

        Assert.Throws<AgreementFaultsException>(() => Settled(rule, Edit.Substitute<Ratio>(new Ratio(periods), new Ratio(6), "1")));
    }

    [Fact]
    public void The_opening_of_a_balance_is_a_constant_like_any_other()
    {
        var balance = Profit.CarriedForward(less: Sales, opening: Usd.Of(5_000));

        Assert.Equal(5_700, Settled(balance, Edit.Substitute<Money>(Usd.Of(5_000), Usd.Of(6_000), "1")));
        Assert.Equal("profit of the prior period (at first 5,000.00 USD) − sales", balance.ToString());
    }

    private static Rational Halved(Rule<Money> rule) => Settled(rule, Edit.Substitute(Percent(100), Percent(50), "1"));

    // The first quarter of 2002, with sales of 300; something that starts does so on 5 February.
    private static Rational Settled(Rule<Money> rule, Edit edit)
    {
        var quarter = PeriodFacts.For(SettlementPeriod.Quarter(2002, 1)).With(Sales, Usd.Of(300));
        var agreement = new Agreement(
            "small", "Small agreement", Dated, Cadence.Quarters, [Seller, Buyer], [Clause("1", Profit.Means(rule))], [new Amendment("Letter", Dated, Dated, edit)]);
        var facts = agreement.TryGetFact("start", out _) ? quarter.With(Start, new LocalDate(2002, 2, 5)) : quarter;
        return agreement.Settle(facts).Statements[0].Of(Profit).Value.Amount;
    }
}
