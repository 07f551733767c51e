using ContractRules.Agreements;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Tests.Presentation;

/// <summary>Which figures have a total over periods: amounts of the period, and nothing that stands or was brought forward.</summary>
public sealed class FlowsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
    private static readonly Fact<Money> Deposit = Fact.Money("deposit", Currency.Usd, "1", "Deposit held").InRange(0).Standing();
    private static readonly Party Buyer = new("Buyer", "The Buyer");
    private static readonly Party Seller = new("Seller", "The Seller");

    public static TheoryData<string, bool> Terms => new()
    {
        { "earned", true },
        { "earned-and-fee", true },
        { "spread", true },
        { "paid-increase", true },
        { "balance", false },
        { "brought-forward", false },
        { "half-the-balance", false },
        { "over-three", false },
        { "cap", false },
        { "held", false },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void An_amount_of_the_period_adds_up_and_what_stands_does_not(string key, bool addsUp)
    {
        var figures = Made().Settle([Month(1), Month(2)]).Statements.LaidOut(key).Figures;

        Assert.Equal(addsUp, Assert.Single(figures).Total is not null);
    }

    [Theory]
    [InlineData("net-profit", true)]
    [InlineData("monthly-settlement", true)]
    [InlineData("settlement-due-to-date", false)]
    [InlineData("loan-brought-forward", false)]
    [InlineData("contributions-before-letter", false)]
    public void Of_the_VoIP_agreement_only_amounts_of_the_month_have_totals(string key, bool addsUp)
    {
        var months = Enumerable.Range(9, 2).Select(month => PeriodFacts.For(SettlementPeriod.Month(2002, month)).With(VoipFacts.GrossRevenue, Currency.Usd.Of(5_000)));
        var figures = InternationalVoipAgreement.Agreement.Settle([.. months]).Statements.LaidOut(key).Figures;

        Assert.Equal(addsUp, Assert.Single(figures).Total is not null);
    }

    private static PeriodFacts Month(int month) =>
        PeriodFacts.For(SettlementPeriod.Month(2024, month)).With(Sales, Currency.Usd.Of(600)).With(Deposit, Currency.Usd.Of(1_000));

    private static Agreement Made()
    {
        var terms = Terms.Select(row => (string)row[0]).ToDictionary(key => key, key => Term.Money(key, key, Currency.Usd));
        return new(
            "flows", "Flows", new LocalDate(2024, 1, 1), Cadence.Months, [Buyer, Seller],
            [
                new Clause("1", "All", "All of it.",
                    terms["earned"].Means(Sales),
                    terms["earned-and-fee"].Means(terms["earned"] + Currency.Usd.Of(50)),
                    terms["spread"].Means(Sales.OverTrailing(3) / 3),
                    terms["paid-increase"].Means((terms["balance"] - terms["balance"].Prior()).Rounded(Rounding.ToTheCent)),
                    terms["balance"].Means(terms["balance"].Prior() + Sales),
                    terms["brought-forward"].Means(terms["balance"].Prior()),
                    terms["half-the-balance"].Means(Ratio.Percent(50) * terms["balance"]),
                    terms["over-three"].Means(Sales.OverTrailing(3)),
                    terms["cap"].Means(Currency.Usd.Of(300_000)),
                    terms["held"].Means(Deposit),
                    Buyer.Pays(Seller, terms["paid-increase"])),
            ]);
    }
}
