using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Whole units at a price, and cash for the fraction.</summary>
public class PaymentInKindTests
{
    private static readonly Unit Share = new("share", "shares");
    private static readonly Fact<Price> SharePrice = Fact.Price("share-price", Usd, per: Share, "1", "The price of a share").InRange(0);

    [Theory]
    [InlineData("1000", "30", "33", "10")] // 33 × 30 = 990
    [InlineData("990", "30", "33", "0")]
    [InlineData("29.99", "30", "0", "29.99")]
    [InlineData("0", "30", "0", "0")]
    [InlineData("1", "0.3", "3", "0.1")]
    [InlineData("-1000", "30", "-33", "-10")] // what is due back, likewise
    public void An_amount_buys_whole_units_and_the_rest_is_cash(string amount, string price, string units, string cash)
    {
        var month = With(Rational.Parse(amount), Rational.Parse(price));

        Assert.Equal(units, Number(Sales.InWholeUnitsAt(SharePrice), month).ToString());
        Assert.Equal(cash, Number(Sales.InCashBesideWholeUnitsAt(SharePrice), month).ToString());
    }

    [Fact]
    public void At_no_price_at_all_neither_is_determined() => Assert.All(
        new[] { Once(Sales.InWholeUnitsAt(SharePrice), With(1, 0)), Once(Sales.InCashBesideWholeUnitsAt(SharePrice), With(1, 0)) },
        outcome => Assert.Equal("undetermined: share-price is zero in 2002-01, and nothing can be divided by it", outcome.ToString()));

    [Fact]
    public void A_capped_average_price_serves_as_well()
    {
        PeriodFacts[] months = [With(0, 20), Month(2).With(Sales, Usd.Of(1_000)).With(SharePrice, Usd.Of(60, per: Share))];

        // The average of 20 and 60 is 40, capped at 30: 33 shares.
        Assert.Equal("33", Course(Sales.InWholeUnitsAt(SharePrice.AverageOver(2).NotExceeding(Usd.Of(30, per: Share))), months)[1].ToString());
    }

    [Law]
    public void Units_at_their_price_and_the_cash_are_the_amount(CentsFromZero amount, SubCentPrice price) =>
        Assert.Equal(amount.Amount, (UnitsFor(amount, price) * price) + CashBesideUnits(amount, price));

    [Law]
    public void Units_are_whole_and_the_cash_would_not_buy_another(CentsFromZero amount, SubCentPrice price)
    {
        var (units, cash) = (UnitsFor(amount, price), CashBesideUnits(amount, price));

        Assert.True(units.IsInteger && units.Sign >= 0);
        Assert.InRange(cash, Rational.Zero, price.Amount);
        Assert.NotEqual(price.Amount, cash);
    }

    [Fact]
    public void Rounded_the_cash_can_be_paid() => Assert.NotNull(Of(Clause(
        "1", Seller.Pays(Buyer, Sales.InCashBesideWholeUnitsAt(SharePrice).Rounded(Rounding.ToTheCent)))));

    [Fact]
    public void In_words()
    {
        Assert.Equal("sales in whole units at share-price", $"{Sales.InWholeUnitsAt(SharePrice)}");
        Assert.Equal("sales in cash beside (sales in whole units at share-price)", $"{Sales.InCashBesideWholeUnitsAt(SharePrice)}");
    }

    private static PeriodFacts With(Rational amount, Rational price) =>
        Month(1).With(Sales, Usd.Of(amount)).With(SharePrice, Usd.Of(price, per: Share));

    private static Rational UnitsFor(Rational amount, Rational price) => Number(Sales.InWholeUnitsAt(SharePrice), With(amount, price));

    private static Rational CashBesideUnits(Rational amount, Rational price) =>
        Number(Sales.InCashBesideWholeUnitsAt(SharePrice), With(amount, price));
}
