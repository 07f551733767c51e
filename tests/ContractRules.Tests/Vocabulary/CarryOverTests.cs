using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>What a cap cuts off, kept for later.</summary>
public class CarryOverTests
{
    private static readonly Term<Money> CutOff = Term.Money("cut-off", "Costs not yet recovered", Usd);
    private static readonly Term<Money> Recovered = Term.Money("recovered", "Costs recovered", Usd);
    private static readonly Definition Keeping = CutOff.Means(Costs.PlusCarriedOver(CutOff).ExcessOver(Sales));
    private static readonly Definition Recovering = Recovered.Means(Costs.PlusCarriedOver(CutOff).NotExceeding(Sales));

    [Fact]
    public void What_the_cap_cut_off_comes_back_once_there_is_room()
    {
        Assert.Equal("100 50 0", InOneLine(Recovered, Given([120, 30, 0], [100, 100, 100]), Recovering, Keeping));
        Assert.Equal("20 0 0", InOneLine(CutOff, Given([120, 30, 0], [100, 100, 100]), Keeping));
    }

    [Fact]
    public void At_the_cap_exactly_nothing_is_kept() => Assert.Equal("0", InOneLine(CutOff, Given([100], [100]), Keeping));

    [Fact]
    public void It_waits_through_periods_without_room() =>
        // The whole of 120 is kept while the cap is nothing, then comes back by 100 and 20.
        Assert.Equal("0 0 100 20", InOneLine(Recovered, Given([120, 0, 0, 0], [0, 0, 100, 100]), Recovering, Keeping));

    [Fact]
    public void What_is_unknown_once_leaves_it_undetermined_from_there_on()
    {
        var months = new[] { Month(1).With(Sales, Usd.Of(1)), Month(2).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(1)) };

        Assert.All(
            Course(Recovered, months, Recovering, Keeping),
            outcome => Assert.Equal("undetermined: costs was not given for 2002-01", outcome.ToString()));
    }

    [Law]
    public void What_is_recovered_to_date_and_what_is_kept_are_the_costs_to_date(Monthly<Cents> costs, Monthly<Cents> caps) => Assert.Equal(
        SumsToDate(costs),
        SumsToDate(Numbers(Recovered, Given(costs, caps))).Zip(Numbers(CutOff, Given(costs, caps)), (recovered, kept) => recovered + kept));

    [Law]
    public void No_more_is_recovered_than_the_cap_and_something_is_kept_only_at_the_cap(Monthly<Cents> costs, Monthly<Cents> caps) =>
        Assert.All(Numbers(Sales - Recovered, Given(costs, caps)).Zip(Numbers(CutOff, Given(costs, caps))), room =>
            Assert.True(room is (var unused, var kept) && unused >= 0 && kept >= 0 && (unused * kept).IsZero));

    [Fact]
    public void A_carry_over_reads_as_it_is_drafted() => Assert.Equal(
        "the lesser of (costs + cut-off of the prior period) and sales",
        Costs.PlusCarriedOver(CutOff).NotExceeding(Sales).ToString());

    [Fact]
    public void A_recovery_is_explained_by_the_costs_and_what_was_kept()
    {
        const string Expected = """
            recovered = 50.00 USD  [1]
            │ = the lesser of (costs + cut-off of the prior period) and sales
            ├─ costs + cut-off of the prior period = 50.00 USD
            │  ├─ costs = 30.00 USD, given for 2002-02
            │  └─ cut-off of the prior period = 20.00 USD, carried from 2002-01
            └─ sales = 100.00 USD, given for 2002-02

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), Explained(Recovered, Given([120, 30], [100, 100]), Recovering, Keeping));
    }

    [Fact]
    public void What_is_recovered_can_be_paid_as_it_is() =>
        Assert.Equal("99.99 0.06", Paid(Recovered, Given([100.05m, 0], [99.99m, 99.99m]), Recovering, Keeping));

    private static IReadOnlyList<Rational> Numbers(Rule<Money> rule, PeriodFacts[] months) =>
        [.. Course(rule, months, Recovering, Keeping).Select(NumberIn)];

    private static PeriodFacts[] Given(IReadOnlyList<Rational> costs, IReadOnlyList<Rational> caps) =>
        [.. costs.Select((cost, index) => Month(index + 1).With(Costs, Usd.Of(cost)).With(Sales, Usd.Of(caps[index])))];
}
