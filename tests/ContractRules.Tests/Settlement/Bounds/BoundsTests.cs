using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>Between what a figure lies that is undetermined, in worked examples.</summary>
public sealed class BoundsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Sales").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs").InRange(0);
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(0, 1);
    private static readonly Term<Money> Profit = Term.Money("profit", "Profit", Usd);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Owed = Term.Money("owed", "Owed", Usd);

    [Fact]
    public void A_cap_bounds_what_is_not_known()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd.Of(300))), Buyer.Pays(Seller, Fee)));

        var statement = agreement.Settle(Month(1)).Statements[0];

        Assert.Equal(new NumberRange(0, 300), statement.BoundsOf(Fee));
        Assert.Equal(new NumberRange(0, 300), statement.BoundsOf(Assert.Single(statement.OpenPayments)));
        Assert.Equal("between 0.00 and 300.00 USD", statement.BoundsOf(Fee)!.InWords(Measure.Of(Usd)));
    }

    [Fact]
    public void A_share_between_nothing_and_the_whole_bounds_what_is_shared()
    {
        // 1,000 − 400 = 600, of which the share, whatever it is, takes between 0 and 600.
        var agreement = Of(Clause("1", Profit.Means(Sales - Costs), Fee.Means(Profit * Share)));

        var statement = agreement.Settle(Month(1).With(Sales, Usd.Of(1_000)).With(Costs, Usd.Of(400))).Statements[0];

        Assert.Equal(new NumberRange(0, 600), statement.BoundsOf(Fee));
        Assert.Equal(new NumberRange(600, 600), statement.BoundsOf(Profit));
    }

    [Fact]
    public void Costs_that_are_not_below_zero_bound_the_profit_from_above_alone()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales - Costs)));

        var bounds = agreement.Settle(Month(1).With(Sales, Usd.Of(1_000))).Statements[0].BoundsOf(Profit)!;

        Assert.Equal(new NumberRange(null, 1_000), bounds);
        Assert.Equal("at most 1,000.00 USD", bounds.InWords(Measure.Of(Usd)));
    }

    [Fact]
    public void What_was_undetermined_before_counts_by_its_bounds_then()
    {
        // January: at most 300. February: 100. Together between 100 and 400; and 120 once January is known to be 20.
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd.Of(300))), Owed.Means(Fee.ToDate())));
        var february = Month(2).With(Sales, Usd.Of(100));

        var together = agreement.Settle([Month(1), february]).Statements[1];
        var known = agreement.Settle([Month(1).With(Sales, Usd.Of(20)), february]).Statements[1];

        Assert.Equal(new NumberRange(100, 400), together.BoundsOf(Owed));
        Assert.Equal(new NumberRange(120, 120), known.BoundsOf(Owed));
    }

    [Fact]
    public void Of_what_was_settled_apart_only_what_it_can_ever_be_is_known()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd.Of(300))), Owed.Means(Fee.ToDate())));

        var january = agreement.Settle(Month(1));
        var february = agreement.Settle(Month(2).With(Sales, Usd.Of(100)), january.Carried).Statements[0];

        Assert.Equal(new NumberRange(100, null), february.BoundsOf(Owed));
    }

    [Fact]
    public void What_holds_as_long_as_nothing_else_is_agreed_stands()
    {
        // The share is 40 % unless another is agreed; of sales of which nothing is known but the cap of 1,000, 40 % are at most 400.
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd.Of(1_000)) * AsAgreedOtherwise)));

        Assert.Equal(new NumberRange(0, 400), agreement.Settle(Month(1)).Statements[0].BoundsOf(Fee));
        Assert.Equal(new NumberRange(0, 500), agreement.Settle(Month(1).With(Share, new Ratio(new Rational(1, 2)))).Statements[0].BoundsOf(Fee));
    }

    [Fact]
    public void A_fact_that_comes_to_matter_later_is_open_too()
    {
        // Whether costs are asked for hangs on sales, which are not known.
        var agreement = Of(Clause("1", Fee.Means(Costs.NotExceeding(Usd.Of(50)).ProvidedThat(Sales >= Usd.Of(10), otherwise: Usd.Of(7)))));

        Assert.Equal(new NumberRange(0, 50), agreement.Settle(Month(1)).Statements[0].BoundsOf(Fee));
        Assert.Equal(new NumberRange(7, 7), agreement.Settle(Month(1).With(Sales, Usd.Of(9))).Statements[0].BoundsOf(Fee));
    }

    [Fact]
    public void A_condition_and_a_date_have_bounds_too()
    {
        var day = Fact.Date("day", "1", "A day");
        var later = Term.Date("later", "The later day");
        var isMuch = Term.Truth("is-much", "Whether it is much");
        var agreement = Of(Clause("1", later.Means(Rule<LocalDate>.Of(new Greatest([day.Node, new Constant(new DateValue(new LocalDate(2002, 3, 1)), Measure.Date)]))), isMuch.Means(Sales >= Usd.Of(-1))));

        var statement = agreement.Settle(Month(1)).Statements[0];

        Assert.Equal(new LocalDate(2002, 3, 1), Assert.IsType<DateRange>(statement.BoundsOf(later)).Earliest);
        Assert.Equal(new TruthRange(true, false), statement.BoundsOf(isMuch));
        Assert.Equal("yes in any case", statement.BoundsOf(isMuch)!.InWords(Measure.Truth));
    }

    [Fact]
    public void What_can_never_be_determined_has_no_bounds()
    {
        var agreement = Of(Clause("1", Fee.Means((Rule<Money>)Usd.Of(1) / (Share - Share))));

        Assert.Null(agreement.Settle(Month(1).With(Share, new Ratio(1))).Statements[0].BoundsOf(Fee));
        Assert.Null(agreement.Settle(Month(1)).Statements[0].BoundsOf("no-such-term"));
    }

    [Fact]
    public void An_explanation_tells_the_bounds_of_a_figure_that_is_open()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.NotExceeding(Usd.Of(300)))));

        Assert.Contains("Whatever is missing, it is between 0.00 and 300.00 USD.", Explain(agreement, Month(1)), StringComparison.Ordinal);
        Assert.DoesNotContain("Whatever is missing", Explain(agreement, Month(1).With(Sales, Usd.Of(1))), StringComparison.Ordinal);
    }

    private static Rule<Ratio> AsAgreedOtherwise => Agreed.AsAgreed(Share, otherwise: new Ratio(new Rational(2, 5)));

    private static string Explain(Agreement agreement, PeriodFacts facts) =>
        agreement.Settle(facts).Statements[0].Explain(Fee).ToText();
}
