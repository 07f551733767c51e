using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Comparison;

/// <summary>What is delivered is adjusted like what is paid, unit by unit, and never mixed with money.</summary>
public sealed class AdjustingDeliveriesTests
{
    private static readonly Unit Share = new("share", "shares");
    private static readonly Fact<Price> SharePrice = Fact.Price("share-price", Usd, per: Share, "1", "The price of a share").InRange(0);
    private static readonly Fact<Quantity> Returned = Fact.Quantity("returned", Share, "2", "Shares to be given back").InRange(0).NothingUnlessGiven();

    private static readonly Agreement InShares = Of(
        Clause(
            "1",
            Buyer.Pays(Seller, Sales.InWholeUnitsAt(SharePrice)),
            Buyer.Pays(Seller, Sales.InCashBesideWholeUnitsAt(SharePrice).Rounded(Rounding.ToTheCent))),
        Clause("2", Seller.Pays(Buyer, Returned)));

    [Fact]
    public void Shares_and_cash_are_adjusted_each_for_itself_and_set_off_in_their_own_units()
    {
        // 1,000 at 30: 33 shares and 10. Mended to 800: 26 shares (780) and 20. Seven shares come back by clause 1, and
        // three more by clause 2; ten in cash are added.
        var adjustment = InShares.Settle(At(1_000, 30)).AdjustTo(InShares.Settle(At(800, 30).With(Returned, Share.Of(3))));

        Assert.Equal(
            [
                new PaymentTotal<Quantity>("1", Buyer, Seller, Share.Of(33), Share.Of(26), []),
                new PaymentTotal<Quantity>("2", Seller, Buyer, Share.Of(0), Share.Of(3), []),
            ],
            adjustment.DeliveryTotals);
        Assert.Equal([new NetPayment<Quantity>(Seller, Buyer, Share.Of(10))], adjustment.NetDeliveries);
        Assert.Equal([new NetPayment<Money>(Buyer, Seller, Usd.Of(10))], adjustment.Net);
    }

    [Fact]
    public void A_delivery_that_was_open_is_due_in_full_once_it_is_known()
    {
        var adjustment = InShares.Settle(Month(1).With(Sales, Usd.Of(1_000))).AdjustTo(InShares.Settle(At(1_000, 30)));

        Assert.Equal([new NetPayment<Quantity>(Buyer, Seller, Share.Of(33))], adjustment.NetDeliveries);
        Assert.False(adjustment.IsOpen);
    }

    [Fact]
    public void A_delivery_that_became_open_is_open_and_only_in_its_own_unit()
    {
        var adjustment = InShares.Settle(At(1_000, 30)).AdjustTo(InShares.Settle(Month(1).With(Sales, Usd.Of(1_000))));

        var delivery = Assert.Single(adjustment.Periods[0].Deliveries);
        Assert.Equal((Share.Of(33), null, null), (delivery.Paid, delivery.SettledAgain, delivery.ToPay));
        Assert.True(delivery.IsOpen && adjustment.IsOpen && !adjustment.IsNothing);
        Assert.Equal([SettlementPeriod.Month(2002, 1)], Assert.Single(adjustment.DeliveryTotals).LeftOut);
    }

    private static PeriodFacts At(Rational sales, Rational price) =>
        Month(1).With(Sales, Usd.Of(sales)).With(SharePrice, Usd.Of(price, per: Share));
}
