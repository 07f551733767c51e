using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Tests.Agreements;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>What is due once, upon an event: here the price of a company, paid at closing.</summary>
public class OnceTests
{
    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "1", "The day of closing").Standing();
    private static readonly Fact<Money> FinalPrice = Fact.Money("final-price", Usd, "1", "The price as finally determined").Standing();
    private static readonly Term<Money> Price = Term.Money("price", "Price due", Usd);
    private static readonly Term<bool> HasClosed = Term.Truth("has-closed", "Closed");
    private static readonly Term<Money> Fixed = Term.Money("fixed", "Price as it stood at closing", Usd);

    private static readonly Definition PriceUponClosing = Price.Means(Price.OnceUpon(Closing, FinalPrice));

    [Fact]
    public void Event_and_figure_together_are_paid_then_and_never_again() =>
        Assert.Equal("0 1000 0 0", Paid(Month(1), Month(2).With(Closing, Day(2, 3)).With(FinalPrice, Usd.Of(1_000)), Month(3), Month(4)));

    [Fact]
    public void An_event_that_is_reported_late_is_paid_when_it_is_reported() => Assert.Equal(
        "0 0 1000 0",
        Paid(Month(1).With(FinalPrice, Usd.Of(1_000)), Month(2), Month(3).With(Closing, Day(1, 15)), Month(4)));

    [Fact]
    public void An_event_that_is_reported_ahead_is_paid_in_the_month_in_which_it_happens() => Assert.Equal(
        "0 0 1000 0",
        Paid(Month(1).With(FinalPrice, Usd.Of(1_000)).With(Closing, Day(3, 31)), Month(2), Month(3), Month(4)));

    [Fact]
    public void A_figure_that_comes_after_its_event_is_open_until_it_is_known_then_paid_then_closed() =>
        Assert.Equal("open open 1000 0", Paid(Month(1).With(Closing, Day(1, 15)), Month(2), Month(3).With(FinalPrice, Usd.Of(1_000)), Month(4)));

    [Fact]
    public void Given_anew_neither_is_paid_again() => Assert.Equal(
        "1000 0 0 0",
        Paid(
            Month(1).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000)),
            Month(2).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000)),
            Month(3).With(Closing, Day(3, 1)),
            Month(4).With(FinalPrice, Usd.Of(1_000))));

    [Fact]
    public void A_restated_figure_pays_the_difference_either_way() => Assert.Equal(
        "1000 100.01 -250.01 0", // 1,100.01 − 1,000; 850 − 1,100.01
        Paid(
            Month(1).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000)),
            Month(2).With(FinalPrice, Usd.Of(1_100.01m)),
            Month(3).With(FinalPrice, Usd.Of(850)),
            Month(4)));

    [Fact]
    public void A_closing_that_is_put_off_before_it_happened_is_paid_on_the_new_day() => Assert.Equal(
        "0 0 0 1000",
        Paid(Month(1).With(FinalPrice, Usd.Of(1_000)).With(Closing, Day(2, 10)), Month(2).With(Closing, Day(4, 1)), Month(3), Month(4)));

    [Fact]
    public void A_closing_that_is_dated_anew_after_it_was_paid_takes_nothing_back() => Assert.Equal(
        "1000 0 -10 0",
        Paid(
            Month(1).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000)),
            Month(2).With(Closing, Day(4, 1)),
            Month(3).With(FinalPrice, Usd.Of(990)),
            Month(4)));

    [Fact]
    public void A_rule_can_be_the_figure_and_a_term_the_event() => Assert.Equal(
        "open 600.6 0 -60.06", // 60 % of 1,001; then of 900.90
        Paid(
            [Month(1).With(Closing, Day(1, 15)), Month(2).With(FinalPrice, Usd.Of(1_001)), Month(3), Month(4).With(FinalPrice, Usd.Of(900.90m))],
            Price.Means(Price.OnceUpon(HasClosed, (Percent(60) * FinalPrice).Rounded(Rounding.ToTheCent))),
            HasClosed.Means(HasClosed.OpenedBy(Closing.HasHappened()))));

    [Fact]
    public void Once_and_for_all_the_figure_counts_as_it_stands_upon_the_event() => Assert.Equal(
        "0 500 0 0",
        Paid(
            [Month(1).With(Sales, Usd.Of(100)), Month(2).With(Closing, Day(2, 3)).With(Sales, Usd.Of(400)), Month(3).With(Sales, Usd.Of(70)), Month(4).With(Sales, Usd.Of(0))],
            ForAll(Sales.ToDate()),
            HasClosed.Means(Closing.HasHappened())));

    [Fact]
    public void Once_and_for_all_a_figure_of_nothing_is_settled_too() => Assert.Equal(
        "0 0 0",
        Paid(
            [Month(1), Month(2).With(Closing, Day(1, 3)).With(Sales, Usd.Of(0)), Month(3).With(Sales, Usd.Of(70))],
            ForAll(Sales),
            HasClosed.Means(Closing.HasHappened())));

    [Fact]
    public void Once_and_for_all_a_figure_that_is_not_known_upon_the_event_is_open_until_it_is() => Assert.Equal(
        "open open 70 0",
        Paid(
            [Month(1).With(Closing, Day(1, 3)), Month(2), Month(3).With(Sales, Usd.Of(70)), Month(4).With(Sales, Usd.Of(90))],
            ForAll(Sales),
            HasClosed.Means(Closing.HasHappened())));

    [Fact]
    public void An_amendment_of_the_figure_pays_the_difference_and_nothing_twice()
    {
        // 60 % of 1,000 at closing in January; by an amendment from March on it is 65 %: 50 more, once.
        var agreement = Amended(
            [Clause("1", Price.Means(Price.OnceUpon(Closing, (Percent(60) * FinalPrice).Rounded(Rounding.ToTheCent))), Buyer.Pays(Seller, Price))],
            new Amendment("Amendment", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Substitute(Percent(60), Percent(65), "1")));

        Assert.Equal(
            "600 0 50 0",
            Paid(agreement, [Month(1).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000)), Month(2), Month(3), Month(4)]));
    }

    [Fact]
    public void What_would_be_forgotten_in_the_next_period_is_refused()
    {
        var closing = Fact.Date("closing", "1", "The day of closing");
        var closed = Fact.Truth("closed", "1", "Whether it closed");
        var price = Fact.Money("price-known", Usd, "1", "The price");

        Assert.Throws<ArgumentException>(() => Price.OnceUpon(closing, FinalPrice));
        Assert.Throws<ArgumentException>(() => Price.OnceUpon(closed, FinalPrice));
        Assert.Throws<ArgumentException>(() => Price.OnceForAllUpon(closed, FinalPrice));
        Assert.Throws<ArgumentException>(() => Price.OnceUpon(Closing, price));
        Assert.Throws<ArgumentException>(() => Price.OnceUpon(Closing, price - Usd.Of(100)));
    }

    // What a term hides is looked at when the agreement is built.
    [Fact]
    public void What_follows_through_terms_from_one_period_alone_is_refused()
    {
        var passing = Fact.Date("passing", "1", "A day given with its month");
        var fee = Term.Money("fee", "Fee", Usd);

        AssertRefused("passing", Price.Means(Price.OnceUpon(passing <= ThePeriod.End, FinalPrice)));
        AssertRefused("the start of the period", Price.Means(Price.OnceUpon(Closing.FallsInThePeriod(), FinalPrice)));
        AssertRefused("sales", Price.Means(Price.OnceUpon(Closing, fee)), fee.Means(Percent(10) * Sales));
        AssertRefused("passing", Fixed.Means(Fixed.OnceForAllUpon(HasClosed, Sales)), HasClosed.Means(passing <= ThePeriod.End));
        Assert.NotNull(Of(Clause("1", Price.Means(Price.OnceUpon(HasClosed, fee)), fee.Means(Percent(10) * FinalPrice), HasClosed.Means(HasClosed.OpenedBy(passing <= ThePeriod.End)))));

        static void AssertRefused(string because, params EquatableArray<Definition> definitions)
        {
            var fault = Assert.Single(FaultTests.Faults(() => Of(Clause("1", [.. definitions]))));
            Assert.Equal(AgreementFaultKind.DoesNotLast, fault.Kind);
            Assert.Contains($"follows from {because} and would be forgotten in the next", fault.Message, StringComparison.Ordinal);
        }
    }

    // Closed in January; from March on a clause says that 500 is due upon it, once.
    [Fact]
    public void A_clause_that_an_amendment_brings_after_the_event_is_due_with_it_either_way()
    {
        Agreement Brought(Rule<Money> due) => Amended(
            [Clause("0", HasClosed.Means(Closing.HasHappened()))],
            new Amendment("Letter", new(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Insert(Clause("1", Price.Means(due), Buyer.Pays(Seller, Price)), "0")));
        PeriodFacts[] months = [Month(1).With(Closing, Day(1, 5)), Month(2), Month(3), Month(4)];

        Assert.Equal("0 0 500 0", Paid(Brought(Price.OnceUpon(HasClosed, Usd.Of(500))), months));
        Assert.Equal("0 0 500 0", Paid(Brought(Price.OnceForAllUpon(HasClosed, Usd.Of(500))), months));
        Assert.All(
            Brought(Price.OnceForAllUpon(HasClosed, Usd.Of(500))).Settle(months).Statements.Skip(2),
            statement => Assert.Empty(DerivationAudit.Unfounded(statement.Explain(Price))));
    }

    [Fact]
    public void It_reads_as_it_is_drafted() => Assert.Equal(
        "(final-price if (closing has happened or price was due before), otherwise 0.00 USD) − price up to the period before without what was open",
        $"{Price.OnceUpon(Closing, FinalPrice)}");

    [Fact]
    public void An_explanation_tells_what_was_due_before()
    {
        var text = Explained(
            Price, [Month(1).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000)), Month(2).With(FinalPrice, Usd.Of(1_100))], PriceUponClosing);

        Assert.Contains("final-price = 1,100.00 USD, given for 2002-02", text, StringComparison.Ordinal);
        Assert.Contains(
            "less price up to the period before without what was open = 1,000.00 USD, brought forward from 2002-01", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_from_which_what_was_paid_has_been_cut_is_not_settled_on()
    {
        var agreement = Of(Clause("1", PriceUponClosing));
        var json = agreement.Settle(Month(1).With(Closing, Day(1, 15)).With(FinalPrice, Usd.Of(1_000))).Carried.ToJson();
        json = json[..json.LastIndexOf(',')] + "}"; // written by hand, without a checksum

        Assert.True(CarriedStateJson.TryParse(json.Replace("\"withoutOpen\": \"1000\",", "", StringComparison.Ordinal), out var cut, out _));
        Assert.Contains(agreement.Settle(Month(2), cut).Faults, fault => fault.Fact == "price");
        Assert.False(CarriedStateJson.TryParse(json.Replace("\"1000\",", "true,", StringComparison.Ordinal), out _, out var faults));
        Assert.Equal("memories.price.withoutOpen", Assert.Single(faults).Place);
    }

    [Fact]
    public void Its_explanations_can_be_recomputed() => Assert.All(
        Of(Clause("1", PriceUponClosing, HasClosed.Means(Closing.HasHappened()), Fixed.Means(Fixed.OnceForAllUpon(HasClosed, FinalPrice))))
            .Settle([Month(1).With(Closing, Day(1, 15)), Month(2).With(FinalPrice, Usd.Of(1_000)), Month(3).With(FinalPrice, Usd.Of(1_100))]).Statements,
        statement => Assert.Empty(statement.Terms.SelectMany(term => DerivationAudit.Unfounded(statement.Explain(term.Term.Key)!))));

    private static Definition ForAll(Rule<Money> figure) => Price.Means(Price.OnceForAllUpon(HasClosed, figure));

    private static string Paid(params PeriodFacts[] months) => Paid(months, PriceUponClosing);

    private static string Paid(PeriodFacts[] months, params Definition[] definitions) =>
        Paid(Of(Clause("1", [.. definitions, Buyer.Pays(Seller, Price)])), months);

    // What the buyer pays the seller month after month, below zero where the seller pays back.
    private static string Paid(Agreement agreement, PeriodFacts[] months)
    {
        var timeline = agreement.Settle(months);
        Assert.Empty(timeline.Faults);
        return string.Join(' ', timeline.Statements.Select(statement => statement switch
        {
            { OpenPayments.Count: 1 } => "open",
            { Payments: [var payment] } => $"{(payment.Payer == Buyer ? payment.Amount.Amount : -payment.Amount.Amount)}",
            _ => "0",
        }));
    }

    private static LocalDate Day(int month, int day) => new(2002, month, day);
}
