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
    private static readonly Field<Money> PriceOfOrder = Field.Money("price", Currency.Usd, "Price of the order");
    private static readonly Items Orders = Items.Of("order", "1", "Orders", PriceOfOrder).NoneUnlessGiven();
    private static readonly Reading Way = new("way", "1", "Which way?", "It stands first.", new ReadingOption("one", "one way"), new ReadingOption("other", "the other"));
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
        { "half-of-earned", true },
        { "earned-by-volume", true },
        { "earned-over-two", true },
        { "two-of-a-hundred", false },
        { "balance-by-volume", false },
        { "held-over-three", false },
        { "spread-otherwise", false },
        { "earned-where-much", true },
        { "balance-where-much", false },
        { "earned-at-most-cap", true },
        { "balance-at-most-cap", false },
        { "earned-back", true },
        { "earned-and-balance", false },
        { "paid-by-words", true },
        { "sales-by-item", true },
        { "as-read", true },
        { "as-read-otherwise", false },
        { "share-of-sales", false },
        { "two-caps", false },
        { "cap-in-parts", false },
        { "sales-and-part-of-cap", false },
        { "sales-and-cap-by-part", false },
        { "sales-and-half-of-cap", true },
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
        var share = Term.Ratio("share-of-sales", "Share of sales");
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
                    terms["half-of-earned"].Means(Ratio.Percent(50) * terms["earned"]),
                    terms["earned-by-volume"].Means(terms["earned"] * (Sales / terms["balance"])),
                    terms["earned-over-two"].Means(terms["earned"] / 2),
                    terms["two-of-a-hundred"].Means(Ratio.Percent(2) * (Rule<Money>)Currency.Usd.Of(100)),
                    terms["balance-by-volume"].Means(terms["balance"] * (Sales / terms["balance"])),
                    terms["held-over-three"].Means(Deposit.OverTrailing(3) / 3),
                    terms["spread-otherwise"].Means(Sales.OverTrailing(3) / 2),
                    terms["earned-where-much"].Means(terms["earned"].ProvidedThat(Sales > Currency.Usd.Of(500))),
                    terms["balance-where-much"].Means(terms["balance"].ProvidedThat(Sales > Currency.Usd.Of(500))),
                    terms["earned-at-most-cap"].Means(terms["earned"].NotExceeding(Currency.Usd.Of(500))),
                    terms["balance-at-most-cap"].Means(terms["balance"].NotExceeding(Currency.Usd.Of(500))),
                    terms["earned-back"].Means(-terms["earned"]),
                    terms["earned-and-balance"].Means(terms["earned"] + terms["balance"]),
                    terms["paid-by-words"].Means((terms["earned"] + Currency.Usd.Of(1)).Called($"the sum")),
                    terms["sales-by-item"].Means(Orders.Total<Money>(PriceOfOrder)),
                    terms["as-read"].Means(Way.Decides(("one", terms["earned"]), ("other", terms["spread"]))),
                    terms["as-read-otherwise"].Means(Way.Decides(("one", terms["earned"]), ("other", terms["balance"]))),
                    terms["two-caps"].Means(Currency.Usd.Of(300_000) + (Rule<Money>)Currency.Usd.Of(5)),
                    terms["cap-in-parts"].Means((Rule<Money>)Currency.Usd.Of(300_000) / 2),
                    terms["sales-and-part-of-cap"].Means(Sales + (share * (Rule<Money>)Currency.Usd.Of(100))),
                    terms["sales-and-cap-by-part"].Means(Sales + ((Rule<Money>)Currency.Usd.Of(100) / (share + Ratio.Percent(1)))),
                    terms["sales-and-half-of-cap"].Means(Sales + ((Rule<Money>)Currency.Usd.Of(100) / 2)),
                    share.Means(Sales / (Sales + Currency.Usd.Of(1))),
                    Buyer.Pays(Seller, terms["paid-increase"])),
            ]);
    }
}
