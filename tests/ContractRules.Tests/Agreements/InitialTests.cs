using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What a balance begins with.</summary>
public class InitialTests
{
    private static readonly Term<Money> Recouped = Term.Money("recouped", "Recouped", Usd);

    [Fact]
    public void One_balance_with_two_openings_is_a_fault()
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(
            Clause("1", Recouped.Means(Profit.RecoupedFrom(Sales.NotBelowZero()))),
            Clause("2", Profit.Means(Profit.CarriedForward(less: Recouped, opening: Usd.Of(100)))))));

        Assert.Equal(
            (AgreementFaultKind.InitialsDiffer, "clause 2: profit begins with 0.00 USD and elsewhere with 100.00 USD; expected one opening, given wherever it is recalled"),
            (fault.Kind, fault.ToString()));
    }

    [Fact]
    public void Nothing_stated_and_nothing_unsaid_are_one_opening() => Assert.Null(Record.Exception(() => Of(
        Clause("1", Recouped.Means(Profit.RecoupedFrom(Sales.NotBelowZero(), opening: Usd.Of(0)))), Clause("2", Profit.Means(Profit.CarriedForward(less: Recouped))))));

    [Fact]
    public void Whatever_recalls_a_balance_can_be_given_its_opening()
    {
        Rule<Money> opening = Usd.Of(100);

        Assert.Null(Record.Exception(() => Of(
            Clause("1", Profit.Means(Profit.CarriedForward(adding: Sales, opening: opening))),
            Clause("2", Recouped.Means(Profit.GrowthRounded(Rounding.ToTheCent, opening) + Sales.PlusCarriedOver(Profit, opening) + Sales.ShortOf(Costs, Profit, opening))))));
    }

    [Fact]
    public void Rounding_at_every_step_leaves_the_opening_alone() => Assert.Null(Record.Exception(() => Of(
        Clause("1", Recouped.Means(Profit.RecoupedFrom(Sales.NotBelowZero(), opening: Costs * 0.5m).RoundedAtEveryStep(Rounding.ToTheCent))),
        Clause("2", Profit.Means(Profit.CarriedForward(less: Recouped, opening: Costs * 0.5m))))));

    [Fact]
    public void An_opening_may_be_a_fact_which_is_asked_for_before_the_first_period_only()
    {
        var rule = Profit.CarriedForward(adding: Sales, opening: Costs);
        var agreement = Of(Clause("1", Profit.Means(rule)));
        var first = agreement.Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(7)));
        var second = agreement.Settle(Month(2).With(Sales, Usd.Of(2)), first.Carried);

        Assert.Equal((Usd.Of(8), Usd.Of(10)), (first.Statements[0].Of(Profit).Value, second.Statements[0].Of(Profit).Value));
        Assert.Contains("costs = 7.00 USD, given for 2002-01", first.Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true), StringComparison.Ordinal);
        Assert.Contains("= 8.00 USD, carried from 2002-01", second.Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true), StringComparison.Ordinal);
    }

    [Fact]
    public void An_opening_that_the_contract_states_says_so() => Assert.Contains(
        "profit of the prior period (at first 5.00 USD) = 5.00 USD, stated by the contract to begin with",
        Of(Clause("1", Profit.Means(Profit.CarriedForward(adding: Sales, opening: Usd.Of(5)))))
            .Settle(Month(1).With(Sales, Usd.Of(1))).Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true),
        StringComparison.Ordinal);
}
