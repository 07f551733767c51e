using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>Which facts an agreement cannot do without in ordinary periods.</summary>
public class CoreFactsTests
{
    private static readonly Fact<Money> Extra = Fact.Money("extra", Usd, "1", "Anything beside");
    private static readonly Fact<bool> Dispute = Fact.Truth("dispute", "1", "Whether there is a dispute").NothingUnlessGiven();
    private static readonly Fact<LocalDate> Event = Fact.Date("event", "1", "A day").Standing();
    private static readonly Term<bool> Happened = Term.Truth("happened", "Whether it has happened");
    private static readonly Term<Money> Sum = Term.Money("sum", "Sum", Usd);
    private static readonly Reading Basis = new("basis", "1", "Which?", "The first.", new ReadingOption("sales", "by sales"), new ReadingOption("extra", "by anything beside"));

    [Fact]
    public void What_is_paid_needs_its_facts_also_through_terms_and_from_the_past() =>
        Assert.Equal("costs extra sales", Core(Sum.Means(Sales.Prior() + Costs.ToDate()), Seller.Pays(Buyer, (Sum + Extra).Rounded(Rounding.ToTheCent))));

    [Fact]
    public void What_no_payment_hangs_on_is_none() =>
        Assert.Equal("sales", Core(Sum.Means(Costs), Seller.Pays(Buyer, Sales.Rounded(Rounding.ToTheCent))));

    [Fact]
    public void What_has_a_default_is_one_only_where_the_agreement_says_so()
    {
        Assert.Equal("", Core(Seller.Pays(Buyer, Extra.NothingUnlessGiven())));
        Assert.Equal("extra", Core(Seller.Pays(Buyer, Extra.NothingUnlessGiven().Ordinary())));
    }

    [Fact]
    public void What_counts_once_it_is_given_is_none() =>
        Assert.Equal("", Core(Seller.Pays(Buyer, Agreed.AsAgreed(Extra, otherwise: Usd.Of(5)))));

    [Fact]
    public void What_the_parties_have_still_to_agree_is_none() =>
        Assert.Equal("sales", Core(Seller.Pays(Buyer, Extra.ToBeAgreed().ProvidedThat(Sales > Usd.Of(10)))));

    [Fact]
    public void What_only_an_event_asks_for_is_none_also_where_the_event_is_a_term_that_lasts() => Assert.Equal(
        "sales",
        Core(
            Happened.Means(Happened.Prior() | (Event.WasGiven() & Event <= ThePeriod.End)),
            Seller.Pays(Buyer, Extra.ProvidedThat(Happened | Dispute, otherwise: Sales).Rounded(Rounding.ToTheCent))));

    [Fact]
    public void What_hangs_on_figures_is_looked_at_either_way() => Assert.Equal(
        "costs extra sales",
        Core(Seller.Pays(Buyer, Extra.ProvidedThat(Sales > Costs, otherwise: Usd.Of(0)))));

    [Fact]
    public void What_is_given_in_ordinary_periods_may_bring_in_others() => Assert.Equal(
        "extra sales",
        Core(Seller.Pays(Buyer, (Sales + Extra.ProvidedThat(Sales.WasGiven(), otherwise: Usd.Of(0))).Rounded(Rounding.ToTheCent))));

    [Fact]
    public void It_hangs_on_how_the_text_is_read()
    {
        var agreement = Of(Clause("1", Seller.Pays(Buyer, Basis.Decides<Money>(Sales, Extra).Rounded(Rounding.ToTheCent))));

        Assert.Equal(["sales"], agreement.CoreFacts.Select(fact => fact.Key));
        Assert.Equal(["extra"], agreement.Under(Basis, "extra").CoreFacts.Select(fact => fact.Key));
    }

    [Fact]
    public void What_is_assumed_needs_no_facts() => Assert.Empty(
        Of(Clause("1", Sum.Means(Sales), Seller.Pays(Buyer, Sum.Rounded(Rounding.ToTheCent)))).Assuming(Sum, Usd.Of(7)).CoreFacts);

    private static string Core(params EquatableArray<Provision> provisions) =>
        string.Join(' ', Of(Clause("1", provisions)).CoreFacts.Select(fact => fact.Key).Order());
}
