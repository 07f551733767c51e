using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>No term may depend on its own value of the same period; a value of the past breaks the circle.</summary>
public class CircleTests
{
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);

    [Fact]
    public void A_circle_of_the_present_period() => AssertCircle("profit → tax → profit", Clause("1", Profit.Means(Sales - Tax)), Clause("2", Tax.Means(Profit)));

    [Fact]
    public void A_circle_through_a_sum_that_includes_the_present_period()
    {
        AssertCircle("profit → profit", Clause("1", Profit.Means(Profit.ToDate())));
        AssertCircle("profit → profit", Clause("1", Profit.Means(Profit.OverTrailing(3))));
        AssertCircle("profit → profit", Clause("1", Profit.Means(Sales.Unless(Closed, then: Profit))));
    }

    [Fact]
    public void Every_circle_is_listed_also_where_two_share_a_term()
    {
        var rent = Term.Money("rent", "Rent", Usd);
        var faults = FaultTests.Faults(() => Of(Clause("1", Profit.Means(Sales - Tax - rent)), Clause("2", Tax.Means(Profit)), Clause("3", rent.Means(Profit))));

        Assert.Equal(["profit → tax → profit", "profit → rent → profit"], faults.Select(fault => fault.Message.Split(": ")[1]));
    }

    [Fact]
    public void A_past_value_breaks_a_circle_and_terms_may_share_what_they_need()
    {
        AssertSound(Clause("1", Profit.Means(Sales - Tax)), Clause("2", Tax.Means(Profit.Prior() + Profit.OverTrailing(2, lag: 1))));
        AssertSound(Clause("1", Profit.Means(Sales - Profit.ToDateBefore())));
        AssertSound(Clause("1", Profit.Means(Sales)), Clause("2", Tax.Means(Profit + Profit)), Clause("3", Ended.Means(Tax > Profit)));
    }

    private static void AssertSound(params EquatableArray<Clause> clauses) => Assert.Null(Record.Exception(() => Of(clauses)));

    private static void AssertCircle(string circle, params EquatableArray<Clause> clauses)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Of(clauses)));

        Assert.Equal((AgreementFaultKind.Circle, $"clause 1: a circle without a prior value: {circle}"), (fault.Kind, fault.ToString()));
    }
}
