using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>What an amount falls below zero never vanishes: it is taken back, carried forward, or dropped by the words of the clause.</summary>
public sealed class BelowZeroTests
{
    private static readonly Term<Money> Deficit = Term.Money("deficit", "Deficit", Usd);
    private static readonly Term<Money> CutOff = Term.Money("cut-off", "Cut off", Usd);

    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8)));

    private static readonly Tiers<Money, Money> EntryFees = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(10_000), Usd.Of(100)), Tier.Above(Usd.Of(10_000), Usd.Of(500)));

    [Fact]
    public void Taken_back_at_the_same_rates() =>
        // 10,000 × 5 % + 5,000 × 8 % = 900, and the same the other way.
        Assert.Equal([900, -900], Course(Sales.TakingBack(sold => sold.BySlices(Royalties)), [15_000, -15_000]));

    [Fact]
    public void Taken_back_at_the_same_band() =>
        Assert.Equal([1_200, -1_200], Course(Sales.TakingBack(sold => sold.ByBand(Royalties)), [15_000, -15_000]));

    // Of claims of 120, 90 and −120, with a threshold of 100, the last takes back what the first gave; of −90 there is nothing to take back.
    [Fact]
    public void Taken_back_where_it_reached_the_threshold() =>
        Assert.Equal([120, 0, -120, 0], Course(Sales.TakingBack(claims => claims.OnceReaching(Usd.Of(100))), [120, 90, -120, -90]));

    [Fact]
    public void Entry_fees_are_taken_back_too() =>
        // 100 for the first tier and 500 for that above 10,000.
        Assert.Equal([600, 100, -600], Course(Sales.TakingBack(sold => sold.ByEntryFees(EntryFees)), [15_000, 5_000, -15_000]));

    [Fact]
    public void Entry_fees_of_a_table_without_a_lower_end_fall_due_below_zero_too() => Assert.Equal(
        [7, 7], Course(Sales.ByEntryFees(Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Usd.Of(10), Usd.Of(7)), Tier.Above(Usd.Of(10), Usd.Of(5)))), [-1, 10]));

    [Fact]
    public void Dropped() => Assert.Equal([900, 0], Course(Sales.NotBelowZero().BySlices(Royalties), [15_000, -15_000]));

    [Fact]
    public void Carried_forward() =>
        // The third period first makes good the 15,000: 20,000 − 15,000 = 5,000, at 5 %.
        Assert.Equal(
            [900, 0, 250, 250],
            Course(Sales.AfterDeficit(Deficit).BySlices(Royalties), [15_000, -15_000, 20_000, 5_000], Deficit.Means(Deficit.DeficitAfter(Sales))));

    [Fact]
    public void Carried_forward_from_an_opening() =>
        Assert.Equal(
            [0, 30], Course(Sales.AfterDeficit(Deficit, opening: Usd.Of(50)), [20, 60], Deficit.Means(Deficit.DeficitAfter(Sales, opening: Usd.Of(50)))));

    [Fact]
    public void Costs_under_a_cap_that_carries_over_give_back_what_came_back()
    {
        // 100, −50 and 100: 150 in all.
        var costs = Sales.AfterDeficit(Deficit);
        var recovered = Course(
            costs.PlusCarriedOver(CutOff).UpTo(Usd.Of(1_000)),
            [100, -50, 100],
            CutOff.Means(costs.PlusCarriedOver(CutOff).ExcessOver(Usd.Of(1_000))),
            Deficit.Means(Deficit.DeficitAfter(Sales)));

        Assert.Equal([100, 0, 50], recovered);
        Assert.Equal(
            [100, -50, 100],
            Course(Sales.PlusCarriedOver(CutOff).NotExceeding(Usd.Of(1_000)), [100, -50, 100], CutOff.Means(Sales.PlusCarriedOver(CutOff).ExcessOver(Usd.Of(1_000)))));
    }

    [Fact]
    public void Tiers_of_a_total_carry_forward_by_themselves() =>
        // To date 15,000, 0, −5,000, 15,000: 900, 0, 0, 900 in all.
        Assert.Equal([900, -900, 0, 900], Course(Sales.BySlicesOfTotal(Royalties), [15_000, -15_000, -5_000, 20_000]));

    public static TheoryData<string> Losing => [.. Devices().Select(device => device.ToString())];

    [Theory]
    [MemberData(nameof(Losing))]
    public void A_device_that_would_lose_it_is_refused_until_the_clause_says_what_becomes_of_it(string device)
    {
        var amount = Term.Money("amount", "Amount", Usd);
        var rule = Devices().Single(candidate => candidate.ToString() == device);

        var faults = Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", CutOff.Means(CutOff.Prior()), Profit.Means(rule), amount.Means(Sales)))).Faults;
        Assert.All(faults, fault => Assert.Equal(AgreementFaultKind.CreditLost, fault.Kind));
        Assert.NotEmpty(faults);
        Assert.All(["TakingBack", "AfterDeficit", "NotBelowZero", "InRange"], way => Assert.Contains(way, faults[0].Message, StringComparison.Ordinal));

        var kept = Rule<Money>.Of(rule.Node.ReplaceLeaves(leaf => leaf == Sales.Node ? Sales.InRange(0).Node : leaf));
        Assert.NotNull(Of(Clause("1", CutOff.Means(CutOff.Prior()), Profit.Means(kept), amount.Means(Sales.InRange(0)))));
    }

    [Fact]
    public void What_says_so_is_taken()
    {
        var open = Tiers.Of(Boundary.InLowerTier, Tier.UpTo(Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8)));

        Assert.NotNull(Of(Clause("1", Profit.Means(Sales.BySlices(open)), CutOff.Means(Sales.ByBand(open)))));
        Assert.NotNull(Of(Clause("1", Profit.Means(Sales.NotBelowZero().UpTo(Usd.Of(5))))));
        Assert.NotNull(Of(Clause("1", Profit.Means((Sales - Sales.NotExceeding(Usd.Of(5))).UpTo(Usd.Of(5))))));
    }

    [Fact]
    public void Only_a_phrase_can_lose_something() =>
        Assert.Throws<ArgumentException>(() => ((Rule<Money>)Sales).Losing(belowZeroOf: Costs));

    private static IReadOnlyList<Rule<Money>> Devices()
    {
        var amount = Term.Money("amount", "Amount", Usd);
        var fees = Tiers.Of(Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(10_000), (Rule<Money>)Usd.Of(0)), Tier.Above(Usd.Of(10_000), (Rule<Money>)Usd.Of(500)));
        return
        [
            Sales.BySlices(Royalties),
            Sales.BySlicesOfOutput(Royalties),
            Sales.ByBand(Royalties),
            Sales.ByFeeAndExcess(fees, Royalties),
            Sales.ByEntryFees(fees),
            Sales.OnceReaching(Usd.Of(5)),
            Sales.UpTo(Usd.Of(5)),
            Sales.After(Usd.Of(5)),
            Sales.PlusCarriedOver(CutOff).UpTo(Usd.Of(5)),
            CutOff.RecoupedFrom(Sales, adding: Usd.Of(1)),
            amount.BySlices(Royalties),
        ];
    }

    private static IReadOnlyList<Rational> Course(Rule<Money> rule, decimal[] sales, params Definition[] definitions) =>
        [.. SmallAgreement.Course(rule, Months(Sales, sales.Select(amount => Usd.Of(amount))), definitions).Select(NumberIn)];
}
