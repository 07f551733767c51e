using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>A condition that stands three times in another, which stands three times in the next: after forty such steps it is said 10^19 times, and looked into all the same.</summary>
public sealed class ManyTimesOverTests
{
    private const int Steps = 40;
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);

    [Fact]
    public void Each_condition_is_reached()
    {
        var agreement = Of(Clause("1", Fee.Means(Usd(3).ProvidedThat(Nested))));
        var reach = Reach.Of(agreement, agreement.Settle(Month(1).With(P, true)).Statements);

        Assert.Equal(Enumerable.Repeat(Holds, 1 + Steps), reach.Branches.Select(branch => branch.Way));
    }

    [Fact]
    public void What_is_asked_after_it_is_open()
    {
        Assert.Equal(Either, Asked(Nested));
        Assert.Equal(Either, Asked(Nested | Q));
    }

    private static Rule<bool> Nested => Enumerable.Range(0, Steps).Aggregate((Rule<bool>)P, (condition, _) => Rule<bool>.Of(new All([condition.Node, condition.Node, condition.Node])));

    private static string Asked(Rule<bool> passed)
    {
        Rule<bool> asked = R;
        return LeftOnItsWays(asked, Of(Clause("1", Fee.Means(Usd(3).ProvidedThat(asked).ProvidedThat(passed)))));
    }
}
