using ContractRules.Agreements;
using ContractRules.Settlement;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Statements by their place, and what is told where there are none.</summary>
public sealed class StatementListTests
{
    private static readonly Agreement Small = Of(Clause("1", Profit.Means(Sales)));

    [Fact]
    public void Whoever_takes_a_statement_of_wrong_facts_is_told_what_was_wrong_with_the_facts()
    {
        var timeline = Small.Settle([Month(1), Month(3)]);

        Assert.Empty(timeline.Statements);
        Assert.Equal(
            "Nothing was settled, since the facts are wrong: 2002-03: the period does not follow 2002-01; expected 2002-02.",
            Assert.Throws<InvalidOperationException>(() => timeline.Statements[0]).Message);
    }

    [Fact]
    public void Beyond_the_last_there_is_none()
    {
        var statements = Small.Settle([Month(1), Month(2)]).Statements;

        Assert.Equal("2002-01, 2002-02", statements.ToString());
        Assert.StartsWith("There are statements of 2 periods.", Assert.Throws<ArgumentOutOfRangeException>(() => statements[2]).Message, StringComparison.Ordinal);
    }
}
