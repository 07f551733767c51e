using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Testing;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

/// <summary>An explanation tells everything, and once: it grows with what it tells, never beyond.</summary>
public class ToldOnceTests
{
    private static readonly int[] _depths = [200, 400, 800];
    private static readonly int[] _counts = [50, 100, 200];

    private static readonly Fact<Money> Revenue = Fact.Money("revenue", Usd, "1", "What a product brought in");

    [Fact]
    public void A_total_lists_every_member_also_one_that_was_told_as_the_weight_of_a_share()
    {
        var sources = new Members("source", "oil", "lhp", "gas");
        var revenue = Revenue.ForEach(sources);
        var rule = Costs * (revenue["oil"] / revenue.Total());
        var facts = sources.Keys.Aggregate(Month(1).With(Costs, Usd.Of(30)), (month, source) => month.With(revenue[source], Usd.Of(10)));

        // 30 × 10 ÷ (10 + 10 + 10) = 10.
        Assert.Equal(
            """
            Profit for 2002-01, under: As signed
            profit = 10.00 USD  [1]
            │ = costs × (revenue[oil] ÷ (the total of revenue[oil, lhp, gas]))
            ├─ costs = 30.00 USD, given for 2002-01
            └─ revenue[oil] ÷ (the total of revenue[oil, lhp, gas]) = 1/3 (≈ 33.3333 %)
               ├─ revenue[oil] = 10.00 USD, given for 2002-01
               └─ the total of revenue[oil, lhp, gas] = 30.00 USD
                  │ = revenue[oil] + revenue[lhp] + revenue[gas]
                  ├─ revenue[oil] = 10.00 USD, given for 2002-01
                  ├─ revenue[lhp] = 10.00 USD, given for 2002-01
                  └─ revenue[gas] = 10.00 USD, given for 2002-01

            """,
            Of(Clause("1", Profit.Means(rule))).Settle(facts).Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true),
            ignoreLineEndingDifferences: true);
    }

    [Law]
    public void Where_addends_are_shown_they_are_all_shown(Node rule)
    {
        var agreement = Of(Clause("1", Profit.Means(Sales), Net.Means(Rule<Money>.Of(rule))));
        var month = AskedFor(agreement, Month(1).With(Sales, Usd.Of(120)).With(Costs, Usd.Of(100)).With(Opening, new(2002, 1, 5)));
        var explained = agreement.Settle(month).Statements[0].Explain(Net);

        Assert.Empty(ToldAudit.Incomplete(explained));
        Assert.Empty(DerivationAudit.Unfounded(explained));
    }

    [Fact]
    public void An_addend_that_is_not_shown_is_seen_by_the_audit()
    {
        var explained = Of(Clause("1", Profit.Means(Sales + Costs))).Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(2))).Statements[0].Explain(Profit);

        Assert.Empty(ToldAudit.Incomplete(explained));
        Assert.Equal(2, Assert.Single(explained.ToLines(naming: Naming.Keys, inFull: true)).Below.Count);
    }

    [Theory]
    [InlineData("negated")]
    [InlineData("not below zero")]
    [InlineData("called")]
    [InlineData("unless")]
    [InlineData("doubled")]
    public void A_rule_nested_twice_as_deep_has_an_explanation_twice_as_long(string form)
    {
        var lengths = _depths.Select(depth => Text(Nest(form, depth)).Length).ToArray();

        Assert.InRange(lengths[1], 0, (lengths[0] * 21) / 10);
        Assert.InRange(lengths[2], 0, (lengths[1] * 21) / 10);
    }

    [Fact]
    public void A_rule_that_stands_in_two_places_is_derived_once()
    {
        var explained = Settled(Nest("doubled", 20)).Explain(Profit);

        // Twenty choices, twenty comparisons, and what they are made of; as a tree two to the power of twenty.
        Assert.InRange(StepsOf(explained.Conclusion).Count, 40, 100);
    }

    [Fact]
    public void A_rule_deeper_than_the_limit_is_refused_where_it_is_made()
    {
        // What is sold less costs is three deep.
        var refused = Assert.Throws<InvalidOperationException>(() => Nest("negated", Node.GreatestDepth));

        Assert.StartsWith("A rule is more than 2000 deep, in '−(−(", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Node.GreatestDepth, Nest("negated", Node.GreatestDepth - 3).Node.Depth);
    }

    [Fact]
    public void Two_hundred_members_rounded_together_are_explained_in_a_hundred_kilobytes()
    {
        var (statement, lengths) = (Rounded(200), _counts.Select(count => Rounded(count).Explain("total")!.ToText(naming: Naming.Keys, inFull: true).Length).ToArray());

        Assert.InRange(lengths[2], 0, 100_000);
        Assert.InRange(lengths[2], 0, (lengths[1] * 22) / 10);
        Assert.InRange(statement.Explain("part[member-7]")!.ToText(naming: Naming.Keys, inFull: true).Length, 0, 100_000);
        Assert.InRange(statement.Explain([.. Enumerable.Range(1, 200).Select(number => $"part[member-{number}]")]).ToText(naming: Naming.Keys, inFull: true).Length, 0, 100_000);
    }

    private static Term<Money> Net { get; } = Term.Money("net", "Net", Usd);

    private static Statement Rounded(int count)
    {
        var members = new Members("member", [.. Enumerable.Range(1, count).Select(number => $"member-{number}")]);
        var (revenue, exact) = (Revenue.ForEach(members), Term.Money("exact", "Exact part", Usd).ForEach(members));
        var part = Term.Money("part", "Part", Usd).ForEach(members);
        var agreement = Of(
            Clause("1", [.. exact.EachMeans(Costs.ProRata(revenue))]),
            Clause("2", [.. part.EachMeans(exact.RoundedByLargestRemainder(Usd.Of(0.01m)))]),
            Clause("3", Term.Money("total", "Total", Usd).Means(part.Total())));
        var facts = members.Keys.Select((member, place) => (member, place)).Aggregate(
            Month(1).With(Costs, Usd.Of(100)), (month, member) => month.With(revenue[member.member], Usd.Of(1 + (member.place % 7))));
        return agreement.Settle(facts).Statements[0];
    }

    private static Rule<Money> Nest(string form, int depth)
    {
        Rule<Money> rule = Sales - Costs;
        for (var level = 0; level < depth; level++)
        {
            rule = form switch
            {
                "negated" => -rule,
                "not below zero" => rule.NotBelowZero(),
                "called" => rule.Called($"what {rule} is"),
                "unless" => rule.Unless(Closed, then: Costs),
                _ => rule.ProvidedThat(rule > Costs),
            };
        }

        return rule;
    }

    private static Statement Settled(Rule<Money> rule)
    {
        var agreement = Of(Clause("1", Profit.Means(rule)));
        return agreement.Settle(AskedFor(agreement, Month(1).With(Sales, Usd.Of(120)).With(Costs, Usd.Of(20)).With(Closed, false))).Statements[0];
    }

    private static string Text(Rule<Money> rule) => Settled(rule).Explain(Profit).ToText(naming: Naming.Keys, inFull: true);

    private static HashSet<Step> StepsOf(Step conclusion)
    {
        var (steps, waiting) = (new HashSet<Step>(ReferenceEqualityComparer.Instance), new Stack<Step>([conclusion]));
        while (waiting.TryPop(out var next))
        {
            if (steps.Add(next))
            {
                foreach (var below in next.Steps)
                {
                    waiting.Push(below);
                }
            }
        }

        return steps;
    }
}
