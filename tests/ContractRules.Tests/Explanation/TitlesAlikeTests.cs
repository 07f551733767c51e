using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Explanation;

/// <summary>Names of one title are told apart by their keys, where an explanation names both.</summary>
public sealed class TitlesAlikeTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Term<Money> One = Term.Money("share-of-one", "Share", Usd);
    private static readonly Term<Money> Other = Term.Money("share-of-other", "Share", Usd);

    [Fact]
    public void Both_are_told_with_their_keys_also_where_the_one_is_named_only_in_what_was_not_taken() => Assert.Equal(
        """
        Net for 2002-01, under: As signed
        Net (net) = 100.00 USD  [1]: Share (share-of-one)
        ├─ not taken: (Share (share-of-other) × 50 %) + Costs, because “Closed” does not hold
        └─ Share (share-of-one) = 100.00 USD  [1]: Sales

        """,
        Explained(One.Unless(Closed, then: (Other * Percent(50)) + Costs)).ToText(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void One_alone_is_told_by_its_title() => Assert.Equal(
        """
        Net for 2002-01, under: As signed
        Net (net) = 100.00 USD  [1]: Share
        ├─ not taken: Costs, because “Closed” does not hold
        └─ Share (share-of-one) = 100.00 USD  [1]: Sales

        """,
        Explained(One.Unless(Closed, then: Costs)).ToText(),
        ignoreLineEndingDifferences: true);

    private static Derivation Explained(Rule<Money> rule) => Of(Clause("1", Net.Means(rule), One.Means(Sales), Other.Means(Costs)))
        .Settle(Month(1).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20)).With(Closed, false)).Statements[0].Explain(Net);
}
