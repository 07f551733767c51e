using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Checks;

/// <summary>What a rule is confined to holds of constants when the agreement is built, at its very limit too.</summary>
public class ConfinementTests
{
    [Theory]
    [InlineData(2, Relation.Below, "less than")]
    [InlineData(3, Relation.AtMost, "at most")]
    [InlineData(1, Relation.EqualTo, "just")]
    [InlineData(3, Relation.EqualTo, "just")]
    [InlineData(1, Relation.AtLeast, "at least")]
    [InlineData(2, Relation.Above, "more than")]
    public void A_constant_outside_it_is_refused(int amount, Relation relation, string needed)
    {
        var fault = Assert.Single(FaultTests.Faults(() => Confined(amount, relation)));

        Assert.Equal(
            (AgreementFaultKind.ConstantsDoNotFit, $"clause 1: {amount}.00 USD stands where the rule needs {needed} 2.00 USD (As signed)"), (fault.Kind, fault.ToString()));
    }

    [Theory]
    [InlineData(1, Relation.Below)]
    [InlineData(2, Relation.AtMost)]
    [InlineData(2, Relation.EqualTo)]
    [InlineData(2, Relation.AtLeast)]
    [InlineData(3, Relation.AtLeast)]
    [InlineData(3, Relation.Above)]
    public void A_constant_within_it_is_taken(int amount, Relation relation) => Assert.Single(Confined(amount, relation).Clauses);

    private static Agreement Confined(int amount, Relation relation) => Of(Clause("1", Profit.Means(
        Rule<Money>.Of(new Confined(new Compared(((Rule<Money>)Usd.Of(amount)).Node, relation, ((Rule<Money>)Usd.Of(2)).Node), Sales.Node)))));
}
