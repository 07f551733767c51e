using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Issuing;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Issuing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Issuing.CallCentre;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison;

/// <summary>What was stated is adjusted once, however often a period is settled again, and what is unknown in the state is never taken for the same.</summary>
public sealed class StatedSoFarTests
{
    private static readonly Fact<Money> Income = Fact.Money("income", Usd, "1", "Income");
    private static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "1", "Rent").NothingUnlessGiven();

    // January's calls at 20 each, paid by the buyer: 1,800, then 1,900, then 1,700. A hundredth of its sales, paid by the seller: 3, then 1, then 4; then 0.50, the least.
    // Recovered in vouchers of 10 each, delivered by the seller: 5, then 3, then 4.
    [Fact]
    public void Each_adjustment_states_the_difference_to_all_that_was_stated_before_the_one_way_and_the_other()
    {
        var run = CallCentre.Agreement.Issue(Knowledge.Of(
            January(90, 300, 50).KnownOn(new(2002, 2, 5)),
            January(95, 100, 30).KnownOn(new(2002, 3, 5)), CallCentre.Month(2, 0).KnownOn(new(2002, 3, 5)),
            January(85, 400, 40).KnownOn(new(2002, 4, 5)), CallCentre.Month(3, 0).KnownOn(new(2002, 4, 5)),
            January(85, 20, 40).KnownOn(new(2002, 5, 5)), CallCentre.Month(4, 0).KnownOn(new(2002, 5, 5)),
            January(86, 20, 40).KnownOn(new(2002, 6, 5)), CallCentre.Month(5, 0).KnownOn(new(2002, 6, 5))));
        var adjusted = run.Statements.Skip(1).Select(issued => issued.Adjustments.Single(period => period.Period == Month(1).Period)).ToList();

        Assert.Equal([100, -200, 0, 20], adjusted.Select(period => Differing(period, "1")));
        Assert.Equal([-2, 3, -3.5m, 0], adjusted.Select(period => Differing(period, "6")));
        Assert.Equal([-20, 10, 0, 0], adjusted.Select(period => Differing(period, "2")));
        Assert.Equal([-2, 1, 0, 0], adjusted.Select(period => period.Deliveries.SingleOrDefault()?.Difference?.Amount ?? 0));
    }

    // What was earned in February is unknown for the same reason on both sides, though January was mended. That all else is known doesn't help.
    [Fact]
    public void A_state_of_which_a_part_is_unknown_is_not_the_same_although_another_part_is_known()
    {
        var (all, rented) = (Term.Money("all", "Income to date", Usd), Term.Money("rented", "Rent to date", Usd));
        var adjustment = Adjusted(Of(Clause("1", all.Means(Income.ToDate()), rented.Means(Rent.ToDate()), Seller.Pays(Buyer, all))));

        Assert.True(Assert.Single(adjustment.Periods[3].Payments).IsOpen);
    }

    // In April it is remembered what came in in March, and that the income to date is unknown.
    [Fact]
    public void A_memory_of_which_a_part_is_unknown_is_not_the_same_although_another_part_is_known()
    {
        var (all, prior) = (Term.Money("all", "Income to date", Usd), Term.Money("prior", "Income of the month before", Usd));
        var adjustment = Adjusted(Of(Clause("1", all.Means(Income.ToDate()), prior.Means(Income.Prior()), Seller.Pays(Buyer, all))));

        Assert.True(Assert.Single(adjustment.Periods[3].Payments).IsOpen);
    }

    // Once the unknown month is no longer remembered, April starts from the same on both sides.
    [Fact]
    public void A_state_that_is_known_and_equal_is_the_same_again()
    {
        var prior = Term.Money("prior", "Income of the month before", Usd);
        var missing = Fact.Money("missing", Usd, "1", "Given by nobody");
        var adjustment = Adjusted(Of(Clause("1", prior.Means(Income.Prior()), Seller.Pays(Buyer, (prior + missing).Rounded(Rounding.ToTheCent)))));

        Assert.Equal([true, true, true, false], adjustment.Periods.Select(period => Assert.Single(period.Payments).IsOpen));
    }

    // In January income is unknown, and so it is to date from then on; both settlements go on from that one state.
    [Fact]
    public void Going_on_from_one_state_is_going_on_from_the_same_although_it_is_unknown()
    {
        var all = Term.Money("all", "Income to date", Usd);
        var agreement = Of(Clause("1", all.Means(Income.ToDate()), Seller.Pays(Buyer, all)));
        var carried = agreement.Settle(Month(1)).Carried;
        PeriodFacts[] later = [Month(2).With(Income, Usd.Of(5)), Month(3).With(Income, Usd.Of(6))];

        Assert.True(agreement.Settle(later, carried).AdjustTo(agreement.Settle(later, carried)).IsNothing);
    }

    private static Adjustment Adjusted(Agreement agreement)
    {
        PeriodFacts[] later = [Month(2), Month(3).With(Income, Usd.Of(5)), Month(4).With(Income, Usd.Of(6))];
        return agreement.Settle([Month(1).With(Income, Usd.Of(100)), .. later]).AdjustTo(agreement.Settle([Month(1).With(Income, Usd.Of(200)), .. later]));
    }

    private static PeriodFacts January(int calls, decimal sold, decimal costs) => CallCentre.Month(1, calls)
        .With(Costs, Usd.Of(costs)).With(VoucherPrice, Usd.Of(10, Voucher)).With(CallCentre.Sales, [Sale("A", sold)]);

    private static Rational? Differing(PeriodAdjustment period, ClauseReference clause) =>
        period.Payments.SingleOrDefault(payment => payment.Clause == clause) is { } payment ? payment.Difference?.Amount : 0;
}
