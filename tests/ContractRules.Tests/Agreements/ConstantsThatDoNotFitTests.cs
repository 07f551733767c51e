using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Agreements.AgreementFaultKind;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Agreements;

/// <summary>Tables stay tables in every version, and straight lines keep their periods.</summary>
public class ConstantsThatDoNotFitTests
{
    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier,
        Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)),
        Tier.Between(Usd.Of(10_000), Usd.Of(20_000), Percent(8)),
        Tier.Above(Usd.Of(20_000), Percent(10)));

    private static Fact<Money> Sales { get; } = SampleRules.Sales.InRange(0);

    public static TheoryData<string> Uses { get; } = [.. Rules.Keys];

    private static Dictionary<string, Rule<Money>> Rules => new()
    {
        ["slices"] = Sales.BySlices(Royalties),
        ["slices of the total"] = Sales.BySlicesOfTotal(Royalties),
        ["slices after"] = Sales.BySlicesAfter(Costs, Royalties),
        ["slices of output"] = Sales.BySlicesOfOutput(Royalties),
        ["slices of the total output"] = Profit.BySlicesOfTotalOutput(Sales, Royalties),
        ["bands"] = Sales.ByBand(Royalties),
        ["a lookup"] = Royalties.At(Sales.Prior()) * Sales,
        ["the average"] = Royalties.AverageRateOf(Sales) * Costs,
        ["along"] = Royalties.SwitchingAlong(Sales) * Costs,
        ["a line"] = ((Rule<Money>)Sales).Along(Point.At(Usd.Of(10_000), Usd.Of(1)), Point.At(Usd.Of(20_000), Usd.Of(2))),
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_substitution_that_makes_tiers_overlap_is_refused_however_the_table_is_used(string use)
    {
        var fault = Assert.Single(Faults(Rules[use], Edit.Substitute<Money>(Usd.Of(10_000), Usd.Of(30_000), "1")));

        Assert.Equal(
            (ConstantsDoNotFit, "clause 1: 30,000.00 USD stands where the rule needs less than 20,000.00 USD (Letter)"), (fault.Kind, fault.ToString()));
    }

    [Fact]
    public void So_is_one_that_leaves_a_tier_nothing_and_one_by_which_nothing_applies_from_zero_on()
    {
        Assert.Equal(
            ["clause 1: 10,000.00 USD stands where the rule needs less than 10,000.00 USD (Letter)"],
            Words(Sales.BySlices(Royalties), Edit.Substitute<Money>(Usd.Of(20_000), Usd.Of(10_000), "1")));
        Assert.Equal(
            ["clause 1: 500.00 USD stands where the rule needs at most 0.00 USD (Letter)"],
            Words(Sales.BySlices(Royalties), Edit.Substitute<Money>(Usd.Of(0), Usd.Of(500), "1")));
    }

    [Fact]
    public void A_rate_of_zero_works_unless_its_tier_would_never_be_left()
    {
        Assert.Equal(
            ["clause 1: 0 % stands where the rule needs more than 0 % (Letter)"],
            Words(Profit.BySlicesOfTotalOutput(Sales, Royalties), Edit.Substitute(Percent(5), Percent(0), "1")));
        Assert.Equal(
            ["clause 1: 0 % stands where the rule needs more than 0 % (Letter)"],
            Words(Profit.BySlicesOfTotalOutput(Sales, Royalties), Edit.Substitute(Percent(10), Percent(0), "1")));

        // Nothing of the first 10,000, and 5,000 × 8 %.
        var agreement = With(Sales.BySlices(Royalties), Edit.Substitute(Percent(5), Percent(0), "1"));
        Assert.Equal(400, ContractRules.Settlement.Settling.Settle(agreement, Month(1).With(Sales, Usd.Of(15_000))).Statements[0].Of(Profit).Value.Amount);
    }

    [Fact]
    public void A_table_that_an_amendment_moves_as_a_whole_is_taken() => Assert.NotNull(With(
        Sales.BySlices(Royalties),
        Edit.Substitute<Money>(Usd.Of(20_000), Usd.Of(40_000), "1"),
        Edit.Substitute<Money>(Usd.Of(10_000), Usd.Of(30_000), "1")));

    [Fact]
    public void The_periods_of_a_straight_line_without_an_account_cannot_be_amended()
    {
        var fault = Assert.Single(FaultTests.Faults(() => Amended(
            [Clause("1", Profit.Means(Sales.StraightLine(12, FirstInstalment.InThePeriodOfTheCost)))],
            Letter(Edit.Replace(Clause("1", Profit.Means(Sales.StraightLine(6, FirstInstalment.InThePeriodOfTheCost))))))));

        Assert.Equal(
            (InstalmentsLost, "clause 1: profit spread sales over 12 periods, and what was not yet spread would be lost or doubled (Letter); "
                + "expected a term that keeps account of it from the beginning (MeansStraightLineOf)"),
            (fault.Kind, fault.ToString()));
    }

    [Fact]
    public void Nor_can_it_be_replaced_by_a_rule_that_forgets_the_rest_or_struck_out()
    {
        var straight = Clause("1", Profit.Means(Sales.StraightLine(12, FirstInstalment.InThePeriodOfTheCost)));

        Assert.All(
            [Edit.Revise("1", "less is due", Profit.Means(Costs)), Edit.Delete("1")],
            edit => Assert.Equal(InstalmentsLost, Assert.Single(FaultTests.Faults(() => Amended([straight, Clause("2", Ended.Means(Closed))], Letter(edit)))).Kind));
    }

    private static Amendment Letter(params EquatableArray<Edit> edits) => new("Letter", Dated.PlusMonths(1), Dated, edits);

    private static Agreement With(Rule<Money> rule, params EquatableArray<Edit> edits) =>
        Amended([Clause("1", Profit.Means(rule))], new Amendment("Letter", Dated, Dated, edits));

    private static EquatableArray<AgreementFault> Faults(Rule<Money> rule, Edit edit) => FaultTests.Faults(() => With(rule, edit));

    private static IEnumerable<string> Words(Rule<Money> rule, Edit edit) => Faults(rule, edit).Select(fault => fault.ToString());
}
