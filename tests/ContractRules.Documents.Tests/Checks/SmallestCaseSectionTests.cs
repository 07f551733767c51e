using ContractRules.Documents.Checks;
using ContractRules.Documents.Tests.Published;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Checks;

/// <summary>The smallest case found: how many periods it has, how the text is read in it, and which clauses are to blame.</summary>
public sealed class SmallestCaseSectionTests
{
    [Fact]
    public void Facts_of_one_period_and_of_several_are_told_each_in_their_number()
    {
        Assert.StartsWith("Facts (one period), as a file that settle takes:\n", Of(Found("nothing is returned")).AsIs[0], StringComparison.Ordinal);
        Assert.StartsWith("Facts (2 periods), as a file that settle takes:\n", Of(Found("what each has never falls")).AsIs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void How_the_text_is_read_is_told_where_it_is_read_otherwise()
    {
        Assert.EndsWith("\nRead with: --reading basis=net", Of(Found("nothing is returned")).Note, StringComparison.Ordinal);
        Assert.DoesNotContain("Read with", Of(Found("what each has never falls")).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_the_clauses_to_blame_those_that_are_changed_are_told()
    {
        var found = Found("what each has never falls");
        Assert.Equal(["2", "1"], found.ClausesToBlame().Select(clause => $"{clause}"));
        Assert.EndsWith("Clauses to blame: 2, 1", Of(found).Note, StringComparison.Ordinal);
        Assert.EndsWith("Clauses to blame: 2, 1", Of(found, "1", "2").Note, StringComparison.Ordinal);
        Assert.EndsWith("Clauses to blame: 2, 1; changed of these: 1", Of(found, "1", "3").Note, StringComparison.Ordinal);
        Assert.EndsWith("Clauses to blame: 2, 1; none of them is changed itself", Of(found, "3").Note, StringComparison.Ordinal);
    }

    private static Counterexample Found(string invariant) => Licence.Checked.Counterexamples.Single(found => found.Invariant.Words == invariant);

    private static Documents.Reports.Section Of(SmallestCase smallest, params ClauseReference[] altered) => SmallestCaseSection.Of("Broken", "", smallest, [.. altered], all: false);
}
