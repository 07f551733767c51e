namespace ContractRules.Agreements.Tests.FusionLdts;

public sealed class FusionLdtsClausesTests
{
    // Each sentence of the announcement, and each part of those that say two things.
    private static readonly string[] Statements =
    [
        "1(1)", "1(2)(a)", "1(2)(b)", "1(3)(a)", "1(3)(b)",
        "2(1)", "2(2)", "2(3)",
        "3(1)", "3(2)", "3(3)", "3(4)",
        "4(1)", "4(2)",
        "5(1)", "5(2)", "5(3)", "5(4)",
    ];

    [Fact]
    public void Every_statement_of_the_announcement_is_a_clause_in_its_order() =>
        Assert.Equal(Statements, LdtsMonths.Agreement.Clauses.Select(clause => clause.Reference.ToString()));

    [Fact]
    public void Every_clause_computes_something_or_says_why_not() =>
        Assert.All(LdtsMonths.Agreement.Clauses, clause => Assert.True(clause.Provisions.Count > 0 ^ clause.WhyNothing is { Length: > 0 }));
}
