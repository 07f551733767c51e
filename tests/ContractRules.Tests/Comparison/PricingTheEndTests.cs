using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Comparison;
using ContractRules.Rules;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison;

/// <summary>Questions that reach all there is and leave the day of the end as it is: how the last period counts, and from when a text is in force.</summary>
public sealed class PricingTheEndTests
{
    // Of 30 for January 10 of 31 days count where the agreement ends on the 10th and its last month counts by days: 30 × 10 / 31 = 9.68, which is 20.32 less.
    [Fact]
    public void How_the_last_period_counts_is_priced_by_what_is_paid_for_it()
    {
        var last = Asking("last", "whole", "by-days");
        var agreement = Of(
            Clause("1", Buyer.Pays(Seller, Usd.Of(30))),
            Clause("2", PeriodOfTheEnd.By(last, PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays), Expiry.On((Rule<LocalDate>)new LocalDate(2002, 1, 10))));

        AssertPriced(agreement, "last = by-days: Seller -20.32 USD, Buyer +20.32 USD", "Seller: worst -20.32 USD by last=by-days, best as read");
    }

    // From February on the letter brings nothing into January: neither the 50 of its new clause, nor the end of the 30 that it strikes.
    [Theory]
    [InlineData(false, "from = late: Seller -50 USD, Buyer +50 USD", "Seller: worst -50 USD by from=late, best as read")]
    [InlineData(true, "from = late: Seller +30 USD, Buyer -30 USD", "Seller: worst as read, best +30 USD by from=late")]
    public void From_when_a_text_is_in_force_is_priced_by_payments_that_hang_on_nothing(bool strikes, string alone, string together)
    {
        var from = Asking("from", "early", "late");
        var letter = new Amendment("Letter", Dated, (Rule<LocalDate>)Dated, strikes ? Edit.Delete("1") : Edit.Insert(Clause("3", Buyer.Pays(Seller, Usd.Of(50))), after: "2"))
            .TakingEffectOn(from.Decides<LocalDate>(Dated, new LocalDate(2002, 2, 1)));
        var agreement = Amended([Clause("1", Buyer.Pays(Seller, Usd.Of(30))), Clause("2", Seller.Pays(Buyer, Usd.Of(1)))], letter);

        AssertPriced(agreement, alone, together);
    }

    private static void AssertPriced(Agreement agreement, string alone, string together)
    {
        var priced = agreement.PriceCombinations([Month(1)]);

        Assert.Equal(alone, $"{Assert.Single(priced.Alone.Prices)}");
        Assert.Equal(together, $"{priced.Money.Single(party => party.Party == Seller)}");
    }

    private static Reading Asking(string key, params string[] options) =>
        new(key, "2", $"Which {key}?", "The first is the plainest.", [.. options.Select(option => new ReadingOption(option, $"{key} {option}"))]);
}
