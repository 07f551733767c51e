using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What is paid in something else than money: who delivers how much of what to whom, by when.</summary>
public class DeliveryTests
{
    private static readonly Unit Share = new("share", "shares");
    private static readonly Unit Tonne = new("tonne", "tonnes", payableDecimals: 3);
    private static readonly Fact<Price> SharePrice = Fact.Price("share-price", Usd, per: Share, "1", "The price of a share").InRange(0);

    // The price is paid in whole shares, and the rest in cash.
    private static readonly Agreement InShares = Of(Clause(
        "1",
        Buyer.Pays(Seller, Sales.InWholeUnitsAt(SharePrice), due: ThePeriod.End.PlusDays(5)),
        Buyer.Pays(Seller, Sales.InCashBesideWholeUnitsAt(SharePrice).Rounded(Rounding.ToTheCent))));

    [Fact]
    public void A_quantity_is_delivered_beside_what_is_paid_in_money()
    {
        // 1,000 at 30 a share: 33 shares for 990, and 10 in cash. 31 January and 5 days on.
        var statement = Settled(InShares, 1_000);

        Assert.Equal([new PaymentDue<Quantity>("1", Buyer, Seller, Share.Of(33), new LocalDate(2002, 2, 5))], statement.Deliveries);
        Assert.Equal("Buyer pays Seller 33 shares by 2002-02-05 (clause 1)", statement.Deliveries[0].ToString());
        Assert.Equal([new PaymentDue<Money>("1", Buyer, Seller, Usd.Of(10), Due: null)], statement.Payments);
    }

    [Fact]
    public void A_negative_quantity_is_delivered_the_other_way() =>
        Assert.Equal("Seller pays Buyer 33 shares by 2002-02-05 (clause 1)", Assert.Single(Settled(InShares, -1_000).Deliveries).ToString());

    [Fact]
    public void A_delivery_of_nothing_is_left_out()
    {
        var statement = Settled(InShares, 29.99m);

        Assert.Empty(statement.Deliveries);
        Assert.Empty(statement.OpenDeliveries);
    }

    [Fact]
    public void A_delivery_of_an_unknown_quantity_is_open()
    {
        var statement = InShares.Settle(Month(1).With(Sales, Usd.Of(1))).Statements[0];
        Reason missing = new(ReasonKind.NotGiven, "1", "share-price", "2002-01");

        Assert.Empty(statement.Deliveries);
        Assert.Equal([new PaymentOpen("1", Buyer, Seller, Share, [missing]) { Due = new LocalDate(2002, 2, 5) }], statement.OpenDeliveries);
        Assert.Equal([new PaymentOpen("1", Buyer, Seller, Usd, [missing])], statement.OpenPayments);
    }

    [Fact]
    public void What_is_delivered_is_whole_unless_its_unit_says_how_fine_it_is()
    {
        var shares = Fact.Quantity("shares", Share, "1", "Shares due").WithDecimals(3);
        var tonnes = Fact.Quantity("tonnes", Tonne, "1", "Tonnes due");

        var fault = Assert.Single(Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Buyer.Pays(Seller, shares)))).Faults);
        Assert.Equal((AgreementFaultKind.PaymentNotRounded, "clause 1: 'shares' is paid, but could be finer than 1 share; round it"), (fault.Kind, fault.ToString()));
        Assert.Equal("Buyer pays Seller 0.125 tonnes (clause 1)", Assert.Single(
            Of(Clause("1", Buyer.Pays(Seller, tonnes))).Settle(Month(1).With(tonnes, Tonne.Of(0.125m))).Statements[0].Deliveries).ToString());
        Assert.Contains(
            "could be finer than 0.001 tonne",
            Assert.Throws<AgreementFaultsException>(() => Of(Clause("1", Buyer.Pays(Seller, tonnes * Sharing.Percent(50))))).Message,
            StringComparison.Ordinal);
    }

    private static Statement Settled(Agreement agreement, Rational sales) => Assert.Single(
        agreement.Settle(Month(1).With(Sales, Usd.Of(sales)).With(SharePrice, Usd.Of(30, per: Share))).Statements);
}
