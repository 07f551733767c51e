using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>Terms are declared by key, title and unit; what they mean, clauses say.</summary>
public class TermTests
{
    [Fact]
    public void A_term_knows_its_key_and_title_and_stands_in_rules_by_name()
    {
        var term = Term.Money("net-profit", "Net Profit", Usd);

        Assert.Equal(("net-profit", "Net Profit", "net-profit"), (term.Declaration.Key, term.Declaration.Title, $"{term.Declaration}"));
        Assert.Equal(new TermValue(term.Declaration), term.Node);
    }

    [Fact]
    public void Each_kind_of_term_has_its_unit()
    {
        Assert.Equal(Measure.Of(Usd), Term.Money("a", "A", Usd).Declaration.Measure);
        Assert.Equal(Measure.Of(Minute), Term.Quantity("a", "A", Minute).Declaration.Measure);
        Assert.Equal(Measure.Of(Usd, Minute), Term.Price("a", "A", Usd, Minute).Declaration.Measure);
        Assert.Equal(Measure.Of(Barrel, Minute), Term.Rate("a", "A", Barrel, Minute).Declaration.Measure);
        Assert.Equal(Measure.Ratio, Term.Ratio("a", "A").Declaration.Measure);
        Assert.Equal(Measure.Truth, Term.Truth("a", "A").Declaration.Measure);
        Assert.Equal(Measure.Date, Term.Date("a", "A").Declaration.Measure);
    }

    [Fact]
    public void Terms_of_one_key_title_and_unit_are_the_same()
    {
        Assert.Equal(Term.Ratio("a", "A").Declaration, Term.Ratio("a", "A").Declaration);
        Assert.NotEqual(Term.Ratio("a", "A").Declaration, Term.Ratio("a", "B").Declaration);
        Assert.NotEqual(Term.Ratio("a", "A").Declaration, Term.Truth("a", "A").Declaration);
    }
}
