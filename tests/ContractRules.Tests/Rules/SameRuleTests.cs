using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using static ContractRules.Tests.Generators.SampleRules;

namespace ContractRules.Tests.Rules;

/// <summary>Whether two rules are the same, told in time by the rules that there are.</summary>
public class SameRuleTests
{
    [Law]
    public void It_says_what_the_records_say(Node one, Node other)
    {
        Assert.Equal(one.Equals(other), one.IsTheSameAs(other));
        Assert.True(one.IsTheSameAs(one.ReplaceLeaves(leaf => leaf)));
    }

    [Fact]
    public void Every_part_of_every_form_of_rule_counts()
    {
        foreach (var (form, part) in OfEveryForm.SelectMany(Altered.PartsOf, (form, part) => (form, part)).Where(found => found is not (Phrase { NeverBelowZero: null }, { Name: nameof(Phrase.NeverBelowZero) })))
        {
            var changed = Altered.In(form, part);
            Assert.True(form.Equals(changed) == form.IsTheSameAs(changed), $"{form.GetType().Name}.{part.Name}");
        }
    }

    [Fact]
    public void So_does_what_a_phrase_would_lose()
    {
        var phrase = new Phrase("{0}", [Sales.Node], Sales.Node);

        Assert.False(phrase.IsTheSameAs(phrase with { NeverBelowZero = Sales.Node }));
        Assert.False((phrase with { NeverBelowZero = Costs.Node }).IsTheSameAs(phrase with { NeverBelowZero = Sales.Node }));
        Assert.True((phrase with { NeverBelowZero = Costs.Node }).IsTheSameAs(phrase with { NeverBelowZero = Costs.Node }));
    }

    [Fact]
    public void A_copy_in_which_each_level_holds_the_one_below_twice_is_the_same_in_no_time()
    {
        var (one, other) = (Doubled(1_000), Doubled(1_000));

        Assert.True(one.IsTheSameAs(other));
        Assert.False(one.IsTheSameAs(new Product(other, Costs.Node)));

        static Node Doubled(int count) => Enumerable.Range(0, count).Aggregate(Sales.Node, (below, _) => new Sum([below, below]));
    }
}
