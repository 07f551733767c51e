using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;

namespace ContractRules.Tests.Rules;

/// <summary>What is inside a rule, and the same rule with others in its place.</summary>
public class NodeShapeTests
{
    public static TheoryData<string, string> EveryForm { get; } = new()
    {
        { nameof(Sum), "sales, costs, profit" },
        { nameof(Product), "minutes, price" },
        { nameof(Quotient), "sales, costs" },
        { nameof(Raised), "share, the number of the period" },
        { nameof(Negation), "sales" },
        { nameof(Round), "sales" },
        { nameof(Least), "sales, costs" },
        { nameof(Greatest), "sales, costs" },
        { nameof(Rank), "sales, costs, profit" },
        { nameof(Compared), "sales, costs" },
        { nameof(All), "closed, ended" },
        { nameof(Any), "closed, ended" },
        { nameof(Not), "closed" },
        { nameof(Choice), "closed, sales, costs" },
        { nameof(Confined), "sales ≥ costs, sales" },
        { nameof(DateShift), "opening" },
        { nameof(BusinessDayShift), "opening" },
        { nameof(DayCount), "opening, the end of the period" },
        { nameof(DatePart), "opening" },
        { nameof(Recurrence), "opening, the end of the period" },
        { nameof(FieldValue), "" },
        { nameof(FieldIs), "" },
        { nameof(OverItems), "destination is PK, charge" },
        { nameof(Phrase), "the greater of (sales − costs) and profit" },
        { nameof(Ambiguity), "sales, costs" },
        { nameof(Constant), "" },
        { nameof(FactValue), "" },
        { nameof(TermValue), "" },
        { nameof(Given), "" },
        { nameof(Determined), "profit" },
        { nameof(Prior), "0.00 USD" },
        { nameof(ToDate), "" },
        { nameof(Trailing), "" },
        { nameof(PeriodValue), "" },
    };

    [Fact]
    public void The_samples_hold_every_form_there_is() => Assert.Equal(
        typeof(Node).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Node))).Select(type => type.Name).Order(),
        OfEveryForm.Select(node => node.GetType().Name).Order());

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void The_operands_are_the_rules_directly_inside_in_reading_order(string form, string operands) =>
        Assert.Equal(operands, string.Join(", ", OfEveryForm.Single(node => node.GetType().Name == form).Operands()));

    [Fact]
    public void Every_form_stays_as_it_is_when_its_leaves_stay()
    {
        foreach (var node in OfEveryForm)
        {
            Assert.Equal(node, node.ReplaceLeaves(leaf => leaf));
        }
    }

    [Law]
    public bool Any_rule_stays_as_it_is_when_its_leaves_stay(Node node) => node.ReplaceLeaves(leaf => leaf).Equals(node);

    [Law]
    public void Every_leaf_is_put_through_the_change_and_nothing_else(Node node)
    {
        var leaves = new List<Node>();
        node.ReplaceLeaves(leaf =>
        {
            leaves.Add(leaf);
            return leaf;
        });
        Assert.Equal(LeavesOf(node).ToHashSet(), leaves.ToHashSet());
    }

    [Fact]
    public void A_change_reaches_the_leaves_of_every_form()
    {
        foreach (var node in OfEveryForm)
        {
            var changed = node.ReplaceLeaves(_ => Share.Node);

            Assert.All(changed.SelfAndDescendants().Where(inner => inner.Operands().Count == 0), leaf => Assert.Equal(Share.Node, leaf));
            Assert.Equal(node.Operands().Count, changed.Operands().Count);
        }
    }

    [Law]
    public void Any_rule_over_its_own_operands_is_itself_and_over_others_it_holds_them(Node node)
    {
        var others = node.Operands().Select((_, place) => place % 2 == 0 ? Share.Node : Closed.Node).ToEquatableArray();

        Assert.Equal(node, node.WithOperands(node.Operands()));
        Assert.Equal(others, node.WithOperands(others).Operands());
        Assert.Equal(node.GetType(), node.WithOperands(others).GetType());
    }

    [Fact]
    public void Every_form_over_others_keeps_what_is_its_own()
    {
        foreach (var node in OfEveryForm)
        {
            var others = node.Operands().Select(_ => Share.Node).ToEquatableArray();

            Assert.Equal(others, node.WithOperands(others).Operands());
            Assert.Equal(node, node.WithOperands(others).WithOperands(node.Operands()));
        }
    }

    [Fact]
    public void A_rule_comes_before_what_is_inside_it() => Assert.Equal(
        ["(sales − costs) × share", "sales − costs", "sales", "−costs", "costs", "share"],
        ((Sales - Costs) * Share).Node.SelfAndDescendants().Select(node => node.ToString()));

    [Fact]
    public void A_change_reaches_what_a_phrase_speaks_of_as_well_as_what_it_stands_for()
    {
        var phrase = (Sales - Costs).Called($"{Sales} beyond {Costs}");

        Assert.Equal("sales beyond profit", phrase.Node.ReplaceLeaves(leaf => leaf == Costs.Node ? Profit.Node : leaf).ToString());
        Assert.Equal("sales − profit", phrase.Node.ReplaceLeaves(leaf => leaf == Costs.Node ? Profit.Node : leaf).Operands()[0].ToString());
    }

    [Fact]
    public void Names_are_the_facts_and_terms_each_time_they_are_named_also_those_of_the_past()
    {
        var rule = new Sum([
            Sales.Node, Profit.Node, Profit.Prior().Node, Costs.ToDate().Node, Sales.OverTrailing(3).Node,
            new Choice(Share.WasGiven().Node, ThePeriod.Number.Node, Sales.Node)]);

        Assert.Equal(["sales", "profit", "profit", "costs", "sales", "share", "sales"], rule.Names().Select(name => name.Key));
    }

    private static IEnumerable<Node> LeavesOf(Node node) => node switch
    {
        Phrase(_, var subjects, var meaning) => [.. subjects.SelectMany(LeavesOf), .. LeavesOf(meaning)],
        _ => node.Operands().Count == 0 ? [node] : node.Operands().SelectMany(LeavesOf),
    };
}
