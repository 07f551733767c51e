using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>Where rules turn, on which facts that hangs, and how far off a period is.</summary>
public sealed class ThresholdTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "Costs").InRange(0);
    private static readonly Fact<NodaTime.LocalDate> Opening = Fact.Date("opening", "1", "Opening");
    private static readonly Term<Money> Profit = Term.Money("profit", "Profit", Currency.Usd);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);

    [Fact]
    public void A_cap_of_a_term_hangs_on_the_facts_behind_it()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales - Costs), Fee.Means(Profit.NotExceeding(Usd(100)))));
        var cap = Assert.Single(Threshold.In(agreement.Versions[0]));

        Assert.Equal(["sales", "costs"], cap.Facts.Select(fact => fact.Key));

        // 250 − 30 − 100.
        Assert.Equal(120, cap.Distance(agreement, Month(1).With(Sales, Usd(250)).With(Costs, Usd(30)), CarriedState.None));
        Assert.Null(cap.Distance(agreement, Month(1).With(Sales, Usd(250)), CarriedState.None));
    }

    [Fact]
    public void Dates_are_apart_by_days()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales.ProvidedThat(Opening <= ThePeriod.End))));
        var open = Assert.Single(Threshold.In(agreement.Versions[0]));

        Assert.Equal(["opening"], open.Facts.Select(fact => fact.Key));
        Assert.Equal(3, open.Distance(agreement, Month(1).With(Opening, new NodaTime.LocalDate(2002, 2, 3)), CarriedState.None));
    }

    [Fact]
    public void A_floor_lies_between_the_first_and_each_of_the_others()
    {
        var others = Fact.Money("others", Currency.Usd, "1", "Others").InRange(0);
        var floors = Threshold.In(Of(Clause("1", Fee.Means(Sales.AtLeast(Usd(100))), Profit.Means(Rule<Money>.Of(new Greatest([Sales.Node, Costs.Node, others.Node]))))).Versions[0]);

        Assert.Equal(["1: sales against 100.00 USD", "1: sales against costs", "1: sales against others"], floors.Select(floor => $"{floor}"));
    }

    [Fact]
    public void The_facts_behind_its_terms_come_before_its_own()
    {
        var others = Fact.Money("others", Currency.Usd, "1", "Others").InRange(0);
        var cap = Assert.Single(Threshold.In(Of(Clause("1", Profit.Means(Sales - Costs), Fee.Means(others.NotExceeding(Profit)))).Versions[0]));

        Assert.Equal(["sales", "costs", "others"], cap.Facts.Select(fact => fact.Key));
    }

    [Fact]
    public void Between_one_and_nothing_else_there_is_none()
    {
        Assert.Empty(Threshold.In(Of(Clause("1", Fee.Means(Rule<Money>.Of(new Least([Sales.Node]))), Profit.Means(Rule<Money>.Of(new Greatest([Costs.Node]))))).Versions[0]));
        Assert.Throws<ArgumentNullException>("text", () => Threshold.In(null!));
    }

    [Fact]
    public void What_hangs_on_no_fact_of_the_period_is_none() =>
        Assert.Empty(Threshold.In(Of(Clause("1", Fee.Means(Sales.ProvidedThat(ThePeriod.Start <= new NodaTime.LocalDate(2002, 3, 31))))).Versions[0]));

    private static Money Usd(decimal amount) => Currency.Usd.Of(amount);
}
