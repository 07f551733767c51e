using ContractRules.Agreements;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>What can only be altered after what else, by a power that clauses give, use and hand on.</summary>
public sealed class NeedsTests
{
    private static readonly Power Renewal = Buyer.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given", "2", "Notice").Standing());
    private static readonly Term<Ratio> Share = Term.Ratio("share", "Share");
    private static readonly Provision Using = Idle.Means(Percent(1).ProvidedThat(Renewal.HasBeenExercised));
    private static readonly Clause Paying = Clause("7", Paid.Means((Share * Net).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid));

    // Clause 5 pays more and uses the power that 6 gives, which nothing that is paid hangs on.
    [Fact]
    public void What_uses_a_new_power_is_made_with_it_although_no_payment_hangs_on_it()
    {
        var before = Of(Clause("2", Seller.Pays(Buyer, Usd.Of(1))), Clause("5", Seller.Pays(Buyer, Usd.Of(10))));
        var after = Of(Clause("2", Seller.Pays(Buyer, Usd.Of(1))), Clause("5", Seller.Pays(Buyer, Usd.Of(40)), Using), Clause("6", Renewal));

        Assert.Equal(["5 changed: Buyer +30 USD, Seller -30 USD"], ByCause(before.CompareWith(after, [Month(1)])));
        Assert.Equal(["6 inserted"], before.CompareWith(after, [Month(1)]).WithoutEffect.Select(altered => $"{altered}"));
        Assert.Equal(["5 changed: Buyer -30 USD, Seller +30 USD"], ByCause(after.CompareWith(before, [Month(1)])));
    }

    // 5 uses the power that 6 gives, whose ground is the exercise of that which 8 gives.
    [Fact]
    public void What_is_needed_by_what_is_needed_is_made_with_it_too()
    {
        var earlier = Seller.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given-too", "2", "Notice of the seller").Standing());
        var later = Buyer.May("renew", PowerEffect.Renew, ground: earlier.HasBeenExercised, from: Dated, exercised: Fact.Date("given", "2", "Notice").Standing());
        var before = Of(Clause("2", Seller.Pays(Buyer, Usd.Of(1))), Clause("5", Seller.Pays(Buyer, Usd.Of(10))));
        var after = Of(
            Clause("2", Seller.Pays(Buyer, Usd.Of(1))), Clause("5", Seller.Pays(Buyer, Usd.Of(40)), Idle.Means(Percent(1).ProvidedThat(later.HasBeenExercised))), Clause("6", later), Clause("8", earlier));

        Assert.Equal(["5 changed: Buyer +30 USD, Seller -30 USD"], ByCause(before.CompareWith(after, [Month(1)])));
        Assert.Equal(["5 changed: Buyer -30 USD, Seller +30 USD"], ByCause(after.CompareWith(before, [Month(1)])));
        Assert.Equal(["6 inserted", "8 inserted"], before.CompareWith(after, [Month(1)]).WithoutEffect.Select(altered => $"{altered}"));
    }

    // The deduction becomes one of minutes, so that 5 and 7 go together; 5 takes up the use of the power that 6 gives, too. 10 % of 1,000 − 500 before, of 1,000 − 200 after.
    [Fact]
    public void What_one_of_two_that_go_together_needs_is_made_with_both()
    {
        var minutes = Term.Quantity("deduction", "Deduction", Unit.Minute);
        var (reads, paying) = (Clause("2", Noted.Means(Rent)), Clause("9", Paid.Means((Percent(10) * Net).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Paid)));
        var before = Of(reads, Clause("5", Net.Means(Sales - Deduction)), Clause("7", Deduction.Means(Percent(50) * Sales)), paying);
        var after = Of(reads, Clause("5", Net.Means(Sales - (Usd.Of(1, per: Unit.Minute) * minutes)), Using), Clause("6", Renewal), Clause("7", minutes.Means(Unit.Minute.Of(200))), paying);

        Assert.Equal(["5 changed; 7 changed: Buyer +30 USD, Seller -30 USD"], ByCause(before.CompareWith(after, Months(1_000))));
        Assert.Equal(["5 changed; 7 changed: Buyer -30 USD, Seller +30 USD"], ByCause(after.CompareWith(before, Months(1_000))));
    }

    // 10 % of 500 before, 20 % of 600 after; the share alone makes 100, the base and the power alone 60: 55 and 15 in the mean of both orders. The power goes from 5 to 6, so that 3 can use it
    // in either order.
    [Fact]
    public void What_takes_up_or_gives_up_the_use_of_a_power_that_moves_needs_none_of_those_between_which_it_moves()
    {
        var before = Of(Clause("3", Share.Means(Percent(10)), Using), Clause("2", Net.Means(Percent(50) * Sales), Renewal), Clause("6", Noted.Means(Rent)), Paying);
        var after = Of(Clause("3", Share.Means(Percent(20))), Clause("2", Net.Means(Percent(60) * Sales)), Clause("6", Noted.Means(Rent), Renewal), Paying);

        Assert.Equal(
            ["3 changed: Buyer +55 USD, Seller -55 USD", "2 changed; 6 changed: Buyer +15 USD, Seller -15 USD"], ByCause(before.CompareWith(after, Months(1_000))));
        Assert.Equal(
            ["3 changed: Buyer -55 USD, Seller +55 USD", "2 changed; 6 changed: Buyer -15 USD, Seller +15 USD"], ByCause(after.CompareWith(before, Months(1_000))));
    }

    // The same with a power that 2 gives up for good, or takes up: then 3 has to lose its use before, or can only take it up after. So only one order is left, of which 50 are the share and 20 the
    // base; or, the other way, 20 and 50 again.
    [Fact]
    public void What_gives_up_a_power_comes_after_what_gives_up_its_use()
    {
        var before = Of(Clause("3", Share.Means(Percent(10)), Using), Clause("2", Net.Means(Percent(50) * Sales), Renewal), Paying);
        var after = Of(Clause("3", Share.Means(Percent(20))), Clause("2", Net.Means(Percent(60) * Sales)), Paying);

        Assert.Equal(["3 changed: Buyer +50 USD, Seller -50 USD", "2 changed: Buyer +20 USD, Seller -20 USD"], ByCause(before.CompareWith(after, Months(1_000))));
        Assert.Equal(["3 changed: Buyer -50 USD, Seller +50 USD", "2 changed: Buyer -20 USD, Seller +20 USD"], ByCause(after.CompareWith(before, Months(1_000))));
    }

    // Each of the two uses its own power before; both end in one clause: 6 takes both over.
    [Fact]
    public void Powers_of_two_clauses_that_one_takes_over_make_all_three_one_cause()
    {
        var other = Seller.May("renew", PowerEffect.Renew, ground: true, from: Dated, exercised: Fact.Date("given-too", "2", "Notice of the seller").Standing());
        var before = Of(Clause("2", Seller.Pays(Buyer, Usd.Of(1)), Renewal), Clause("5", Seller.Pays(Buyer, Usd.Of(2)), other), Clause("6", Seller.Pays(Buyer, Usd.Of(4))));
        var after = Of(Clause("2", Seller.Pays(Buyer, Usd.Of(10))), Clause("5", Seller.Pays(Buyer, Usd.Of(20))), Clause("6", Seller.Pays(Buyer, Usd.Of(40)), Renewal, other));

        Assert.Equal(["2 changed; 5 changed; 6 changed: Buyer +63 USD, Seller -63 USD"], ByCause(before.CompareWith(after, [Month(1)])));
        Assert.Equal(["2 changed; 5 changed; 6 changed: Buyer -63 USD, Seller +63 USD"], ByCause(after.CompareWith(before, [Month(1)])));
    }

    private static IEnumerable<string> ByCause(AgreementDifference difference) => difference.ByCause.Select(total => $"{total}");
}
