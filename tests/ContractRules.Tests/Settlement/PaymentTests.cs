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

/// <summary>Who pays whom, how much, by when.</summary>
public class PaymentTests
{
    private static readonly Agreement Monthly = Of(
        Clause("1", Profit.Means(Sales - Costs)),
        Clause("2", Seller.Pays(Buyer, Profit, due: ThePeriod.End.PlusDays(30))));

    [Fact]
    public void A_positive_amount_is_paid_as_the_clause_says()
    {
        var payment = Assert.Single(Settled(Monthly, sales: 100, costs: 30.25m).Payments);

        // 31 January and 30 days on.
        Assert.Equal(new PaymentDue<Money>("2", Seller, Buyer, Usd.Of(69.75m), new LocalDate(2002, 3, 2)), payment);
        Assert.Equal("Seller pays Buyer 69.75 USD by 2002-03-02 (clause 2)", payment.ToString());
    }

    [Fact]
    public void A_negative_amount_is_paid_the_other_way() => Assert.Equal(
        new PaymentDue<Money>("2", Buyer, Seller, Usd.Of(70), new LocalDate(2002, 3, 2)), Assert.Single(Settled(Monthly, sales: 30, costs: 100).Payments));

    [Fact]
    public void A_payment_of_zero_is_left_out()
    {
        var statement = Settled(Monthly, sales: 5, costs: 5);

        Assert.Empty(statement.Payments);
        Assert.Empty(statement.OpenPayments);
    }

    [Fact]
    public void A_payment_of_zero_is_left_out_though_nobody_knows_when_it_would_be_due()
    {
        var statement = Settled(Of(Clause("1", Profit.Means(Sales - Costs), Seller.Pays(Buyer, Profit, due: Opening))), sales: 5, costs: 5);

        Assert.Empty(statement.OpenPayments);
    }

    [Fact]
    public void A_payment_without_a_due_date_has_none()
    {
        var statement = Settled(Of(Clause("1", Profit.Means(Sales - Costs), Seller.Pays(Buyer, Profit))), sales: 3, costs: 1);

        Assert.Equal("Seller pays Buyer 2.00 USD (clause 1)", Assert.Single(statement.Payments).ToString());
        Assert.Null(statement.Payments[0].Due);
    }

    [Fact]
    public void A_payment_of_an_unknown_amount_is_open()
    {
        var statement = Monthly.Settle(Month(1).With(Sales, Usd.Of(1))).Statements[0];

        Assert.Empty(statement.Payments);
        Assert.Equal(
            new PaymentOpen("2", Seller, Buyer, Usd, [new Reason(ReasonKind.NotGiven, "1", "costs", "2002-01")]) { Due = new LocalDate(2002, 3, 2) }, Assert.Single(statement.OpenPayments));
    }

    [Fact]
    public void A_payment_of_an_unknown_date_is_open_for_the_reasons_of_both()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Sales - Costs, due: Opening.Unless(Costs > Sales, then: Opening))));

        Assert.Equal(["opening"], Opened(agreement, Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(2))));
        Assert.Equal(["sales"], Opened(agreement, Month(1).With(Costs, Usd.Of(2)).With(Opening, Dated)));
        Assert.Equal(["sales", "costs"], Opened(agreement, Month(1)));
    }

    [Fact]
    public void Payments_stand_in_the_order_of_the_text_in_their_own_currencies()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Rupees), Buyer.Pays(Seller, Sales)), Clause("2", Seller.Pays(Buyer, Sales)));

        Assert.Equal(
            ["Seller pays Buyer 2.00 INR (clause 1)", "Buyer pays Seller 1.00 USD (clause 1)", "Seller pays Buyer 1.00 USD (clause 2)"],
            agreement.Settle(Month(1).With(Sales, Usd.Of(1)).With(Rupees, Inr.Of(2))).Statements[0].Payments.Select(payment => payment.ToString()));
    }

    private static IEnumerable<string> Opened(Agreement agreement, PeriodFacts month) =>
        Assert.Single(agreement.Settle(month).Statements[0].OpenPayments).Reasons.Select(reason => reason.Subject);

    private static Statement Settled(Agreement agreement, Rational sales, Rational costs) =>
        Assert.Single(agreement.Settle(Month(1).With(Sales, Usd.Of(sales)).With(Costs, Usd.Of(costs))).Statements);
}
