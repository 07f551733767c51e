using ContractRules.Agreements;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Tests.Differences.Brokerage;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Differences;

/// <summary>What differences say of themselves, and agreements that are not to be compared.</summary>
public sealed class DifferenceWordsTests
{
    private static readonly Agreement Before = Signed;
    private static readonly Agreement After = Rewritten(Rate(Percent(20)), Base(Percent(50)), Nothing(Percent(1)), Desk(Rent));

    // 10 % of 500 are 50, 20 % are 100.
    [Fact]
    public void A_payment_says_what_it_was_what_it_is_and_why()
    {
        var payments = Before.CompareWith(After, [Months(1_000)[0].With(Rent, Usd.Of(30))]).Periods[0].Payments;
        Assert.Equal(
            ["1, Seller pays Buyer: 50 USD, then 100 USD (+50 USD by 1: 20 % for 10 %)", "4, Buyer pays Seller: 30 USD, then 30 USD"], payments.Select(payment => $"{payment}"));
        Assert.Equal("-50 USD by 1: 10 % for 20 %", $"{After.CompareWith(Before, Months(1_000)).Periods[0].Payments[0].Parts[0]}");
        Assert.Equal("nothing by 1: 20 % for 10 %", $"{new CausedPart<Money>(payments[0].Parts[0].Cause, default)}");
    }

    [Fact]
    public void A_period_says_what_changes_what_is_open_and_whether_days_do()
    {
        Assert.Equal(["2002-01: nothing", "2002-02: Buyer +50 USD, Seller -50 USD"], Before.CompareWith(After, Months(0, 1_000)).Periods.Select(period => $"{period}"));

        var open = Before.CompareWith(After, [Month(1).With(Rent, Usd.Of(30))]).Periods[0];
        Assert.True(open.IsOpen);
        Assert.Equal("2002-01: some of it open", $"{open}");

        var later = Rewritten(Rate(Percent(10)), Base(Percent(50)), Nothing(Percent(1)), Clause("4", Buyer.Pays(Seller, Rent, due: ThePeriod.End)));
        var days = Before.CompareWith(later, [Months(1_000)[0].With(Rent, Usd.Of(30))]);
        Assert.Equal("2002-01: other days", $"{days.Periods[0]}");
        Assert.False(days.IsNothing);
    }

    [Fact]
    public void Agreements_of_other_keys_days_periods_holidays_or_assumptions_are_not_compared()
    {
        AssertRefused("key", new("other", Before.Title, Before.Dated, Before.Cadence, Before.Parties, Before.Clauses));
        AssertRefused("date", new(Before.Key, Before.Title, Before.Dated.PlusDays(1), Before.Cadence, Before.Parties, Before.Clauses));
        AssertRefused("periods", new(Before.Key, Before.Title, Before.Dated, Cadence.Quarters, Before.Parties, Before.Clauses));
        AssertRefused("holidays", Before.Observing(HolidayCalendar.Of([Before.Dated])));
        AssertRefused("assumptions", Before.Assuming(Net, Usd.Of(1)));

        static void AssertRefused(string what, Agreement other) => Assert.StartsWith(
            $"Only agreements with the same {what} can be compared", Assert.Throws<ArgumentException>("after", () => Before.CompareWith(other, Months(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_compared_with_nothing()
    {
        Assert.Throws<ArgumentNullException>("before", () => default(Agreement)!.CompareWith(After, Months(1)));
        Assert.Throws<ArgumentNullException>("after", () => Before.CompareWith(null!, Months(1)));
    }
}
