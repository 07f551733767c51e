using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What a payment says, and how it counts in the period of the end.</summary>
public class PaymentTests
{
    [Fact]
    public void It_says_who_pays_whom_what_and_by_when()
    {
        Assert.Equal("Seller pays Buyer profit", $"{Seller.Pays(Buyer, Profit)}");
        Assert.Equal("Seller pays Buyer profit, due 2002-03-01", $"{Seller.Pays(Buyer, Profit, due: new LocalDate(2002, 3, 1))}");
        Assert.Equal("Buyer pays Seller minutes, due the end of the period", $"{Buyer.Pays(Seller, Minutes, due: ThePeriod.End)}");
    }

    [Fact]
    public void It_is_whole_or_counts_by_days_as_was_said_last()
    {
        var payment = Seller.Pays(Buyer, (Rule<Money>)Usd.Of(5));

        Assert.Equal((false, false), (payment.StaysWhole, payment.CountsByDays));
        Assert.Equal((true, false), (payment.Whole().StaysWhole, payment.Whole().CountsByDays));
        Assert.Equal((false, true), (payment.ByDays().StaysWhole, payment.ByDays().CountsByDays));
        Assert.Equal(payment.Whole(), payment.ByDays().Whole());
        Assert.Equal(payment.ByDays(), payment.Whole().ByDays());
    }
}
