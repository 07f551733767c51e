using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>What statements reach of rules that are as deep as can be, that are no choice, or of which the end left nothing.</summary>
public sealed class FollowingTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Term<Money> Other = Term.Money("other", "Other", Currency.Usd);

    private static Dictionary<string, Func<Rule<bool>, Rule<bool>>> Forms { get; } = new()
    {
        ["not"] = condition => !condition,
        ["in other words"] = condition => condition.Called($"it"),
        ["and"] = condition => Rule<bool>.Of(new All([condition.Node, Q.Node])),
        ["or"] = condition => Rule<bool>.Of(new Any([condition.Node, R.Node])),
        ["as it is"] = condition => Rule<bool>.Of(new Choice(Rule<bool>.Of(new FactValue(((FactValue)((Rule<bool>)Q).Node).Fact)).Node, condition.Node, R.Node)),
    };

    public static TheoryData<string> Deep => [.. Forms.Keys];

    // P and Q hold, R does not: so each condition comes to P, or to the contrary.
    [Theory]
    [MemberData(nameof(Deep))]
    public void A_condition_as_deep_as_can_be_is_followed_on_a_stack_of_256_kilobytes(string form)
    {
        Rule<bool> condition = P;
        while (condition.Node.Depth < Node.GreatestDepth - 1)
        {
            condition = Forms[form](condition);
        }

        var agreement = Of(Clause("1", Fee.Means(X.NotExceeding(Usd(5)).ProvidedThat(condition, otherwise: X.NotExceeding(Usd(5)))), Other.Means(Usd(1).ProvidedThat(Q | R))));
        IReadOnlyList<Branch> reached = [];
        var thread = new Thread(
            () => reached = Reach.Of(agreement, agreement.Settle(Month(1).With(X, Currency.Usd.Of(9)).With(P, true).With(Q, true).With(R, false)).Statements).Branches,
            maxStackSize: 256 * 1_024);
        thread.Start();
        thread.Join();

        Assert.Contains(reached, branch => ReferenceEquals(branch.Rule, P.Node) && branch.Way == Holds);
        Assert.Single(reached, branch => branch.Way == "the least is 5.00 USD");
        Assert.DoesNotContain(reached, branch => branch.Way == "the least is x");
    }

    // The least of one is that, so that nothing of it can be reached; the fee after it is not taken for it.
    [Fact]
    public void What_is_the_least_or_the_greatest_of_one_has_no_way_of_its_own()
    {
        var rule = Rule<Money>.Of(new Least([X.Node])) + Rule<Money>.Of(new Greatest([Y.Node])) + X.NotExceeding(Y) + X.AtLeast(Y);
        var agreement = Of(Clause("1", Fee.Means(rule)));
        var statements = agreement.Settle(Month(1).With(X, Currency.Usd.Of(5)).With(Y, Currency.Usd.Of(2))).Statements;

        Assert.Equal(["the least is x", "the least is y", "the greatest is x", "the greatest is y"], Reach.Of(agreement).NotReached.Select(branch => branch.Branch.Way));
        Assert.Equal(["the least is y", "the greatest is x"], Reach.Of(agreement, statements).Branches.Select(branch => branch.Way));
    }

    // It expires on 31 January: from February on clause 2 alone is settled, which survives.
    [Fact]
    public void Of_what_did_not_outlive_the_end_nothing_is_reached_after_it()
    {
        var agreement = Of(
            Clause("1", Fee.Means(Usd(1).ProvidedThat(P))),
            Clause("2", Other.Means(Usd(1).ProvidedThat(Q))).Surviving(),
            Clause("3", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 1, 31))));
        var statements = agreement.Settle([Month(1).With(P, true).With(Q, true), Month(2).With(Q, false)]).Statements;

        Assert.Equal(["1 fee: p: holds", "2 other: q: holds", "2 other: q: does not hold"], Reach.Of(agreement, statements).Branches.Select(branch => $"{branch}"));
    }
}
