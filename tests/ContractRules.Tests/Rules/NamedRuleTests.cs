using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;

namespace ContractRules.Tests.Rules;

/// <summary>Facts and terms are rules with names, and the past is the past of a name.</summary>
public class NamedRuleTests
{
    [Fact]
    public void A_fact_and_a_term_are_named_by_their_declarations()
    {
        Assert.Equal(Sales.Declaration, Sales.Name);
        Assert.Equal(Profit.Declaration, Profit.Name);
    }

    [Fact]
    public void What_holds_of_any_name_can_be_said_of_facts_and_terms_alike()
    {
        NamedRule<Money>[] names = [Sales, Profit];

        Assert.Equal(["sales to date", "profit to date"], names.Select(name => name.ToDate().ToString()));
        Assert.Equal(["sales of the prior period", "profit of the prior period"], names.Select(name => name.Prior().ToString()));
        Assert.Equal([new ToDate(Sales.Declaration), new ToDate(Profit.Declaration)], names.Select(name => name.ToDate().Node));
    }
}
