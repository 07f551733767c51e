using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What the facts must satisfy together: refused where facts alone break it, warned of where terms do.</summary>
public sealed class ExpectingTests
{
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "All costs").InRange(0);
    private static readonly Fact<Money> LocalCosts = Fact.Money("local-costs", Usd, "1", "Of the costs, the local ones").InRange(0);
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share");
    private static readonly Term<Money> Owed = Term.Money("owed", "Owed", Usd);
    private static readonly Term<Money> Local = Term.Money("local", "Local", Usd);

    private static readonly Agreement Venture = Of(
        Clause(
            "1",
            Local.Means(LocalCosts),
            Owed.Means((Costs * Share).Rounded(Rounding.ToTheCent)),
            Expectation.That("the local costs are part of the costs", LocalCosts <= Costs),
            Expectation.That("the share lies between 0 and 100 %", Share >= (Rule<Ratio>)Ratio.Percent(0) & Share <= (Rule<Ratio>)Ratio.Percent(100))),
        Clause("2", Expectation.That("no more is owed than 50.00 USD", Owed <= (Rule<Money>)Usd.Of(50))));

    [Fact]
    public void Facts_that_break_an_expectation_together_are_refused_and_nothing_is_settled()
    {
        var timeline = Venture.Settle([Given(1, costs: 100, local: 100, share: 0.3m), Given(2, costs: 100, local: 101, share: 30)]);

        Assert.Empty(timeline.Statements);
        Assert.Equal(CarriedState.None, timeline.Carried);
        Assert.Equal(
            [
                "2002-02, local-costs: found local-costs 101.00 USD and costs 100.00 USD; expected that the local costs are part of the costs (1)",
                "2002-02, share: found share 30; expected that the share lies between 0 and 100 % (1)",
            ],
            timeline.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_term_that_breaks_an_expectation_is_warned_of_and_all_is_settled()
    {
        // 200 × 30 % = 60, above 50.
        var statement = Assert.Single(Venture.Settle(Given(1, costs: 200, local: 0, share: 0.3m)).Statements);

        Assert.Equal(Usd.Of(60), statement.Of(Owed).Value);
        var warning = Assert.Single(statement.Warnings);
        Assert.Equal(
            new Warning(WarningKind.ExpectationNotMet, "2", "expected that no more is owed than 50.00 USD; found owed 60.00 USD"), warning);
        Assert.Equal("clause 2: expected that no more is owed than 50.00 USD; found owed 60.00 USD", warning.ToString());
    }

    [Fact]
    public void What_is_met_or_cannot_be_determined_says_nothing()
    {
        var timeline = Venture.Settle([Given(1, costs: 100, local: 100, share: 0.5m), Month(2).With(LocalCosts, Usd.Of(5))]);

        Assert.Empty(timeline.Faults);
        Assert.All(timeline.Statements, statement => Assert.Empty(statement.Warnings));
    }

    [Fact]
    public void An_expectation_may_speak_of_the_past_of_facts_over_what_was_carried()
    {
        var agreement = Of(Clause("1", Local.Means(LocalCosts), Expectation.That("no more than 10.00 USD in all", LocalCosts.ToDate() <= (Rule<Money>)Usd.Of(10))));
        var first = agreement.Settle(Month(1).With(LocalCosts, Usd.Of(6)));
        var second = agreement.Settle(Month(2).With(LocalCosts, Usd.Of(5)), first.Carried);

        Assert.Equal(
            "2002-02, local-costs: found local-costs 5.00 USD; expected that no more than 10.00 USD in all (1)", Assert.Single(second.Faults).ToString());
        Assert.Equal(first.Carried, second.Carried);
    }

    [Fact]
    public void An_amendment_substitutes_in_it_and_only_its_own_periods_are_held_to_it()
    {
        var agreement = Amended(
            Venture.Clauses,
            new Amendment("More", new LocalDate(2002, 2, 1), (Rule<LocalDate>)new LocalDate(2002, 1, 15), Edit.Substitute((Rule<Money>)Usd.Of(50), Usd.Of(70), "2")));
        var statements = agreement.Settle([Given(1, 200, 0, 0.3m), Given(2, 200, 0, 0.3m), Given(3, 240, 0, 0.3m)]).Statements;

        Assert.Equal([1, 0, 1], statements.Select(statement => statement.Warnings.Count));
    }

    [Fact]
    public void Of_facts_and_items_that_break_it_together_the_fact_is_named_first()
    {
        var agreement = Of(Clause("1", Local.Means(LocalCosts), Expectation.That("the calls are part of the local costs", Calls.Total(Charge) <= LocalCosts)));

        Assert.Equal(
            "2002-01, local-costs: found 2 of call and local-costs 25.00 USD; expected that the calls are part of the local costs (1)",
            Assert.Single(agreement.Settle(Month(1).With(LocalCosts, Usd.Of(25)).With(Calls, [Call(1, 10), Call(2, 20)])).Faults).ToString());
    }

    [Fact]
    public void It_is_checked_when_the_agreement_is_built()
    {
        var faults = Assert.Throws<AgreementFaultsException>(() => Of(Clause(
            "1",
            Expectation.That("a term that is there", Owed <= (Rule<Money>)Usd.Of(1)),
            Expectation.That("units that fit", Costs <= (Rule<Money>)Inr.Of(1))))).Faults;

        Assert.Equal([AgreementFaultKind.TermNotDefined, AgreementFaultKind.UnitsDoNotFit], faults.Select(fault => fault.Kind).Order());
        Assert.Throws<ArgumentException>(() => Expectation.That(" ", LocalCosts <= Costs));
    }

    private static PeriodFacts Given(int month, decimal costs, decimal local, decimal share) =>
        Month(month).With(Costs, Usd.Of(costs)).With(LocalCosts, Usd.Of(local)).With(Share, new Ratio(share));
}
