namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class VoipClausesTests
{
    // Each numbered paragraph of the agreement. Its clause 2(1) has two paragraphs (j); the second is written "2(1)(j), second".
    private static readonly string[] Signed =
    [
        "1(1)", "1(2)",
        "2(1)(a)", "2(1)(b)", "2(1)(c)", "2(1)(d)", "2(1)(e)", "2(1)(f)", "2(1)(g)", "2(1)(h)", "2(1)(i)", "2(1)(j)", "2(1)(j), second",
        "2(2)", "2(2)(a)", "2(2)(b)", "2(2)(c)", "2(2)(d)", "2(2)(e)",
        "3(1)", "3(2)", "3(3)", "3(4)",
        "4(1)", "4(2)", "4(3)", "4(4)", "4(5)", "4(5)(a)", "4(5)(b)",
        "4(5)(b)(i)", "4(5)(b)(ii)", "4(5)(b)(iii)", "4(5)(b)(iv)", "4(5)(b)(v)", "4(5)(b)(vi)", "4(5)(b)(vii)", "4(5)(c)",
        "5",
        "6(1)", "6(2)", "6(3)", "6(4)", "6(5)", "6(6)", "6(7)", "6(8)",
        "6(9)", "6(9)(a)", "6(9)(b)", "6(9)(c)", "6(9)(d)", "6(9)(e)", "6(9)(f)", "6(9)(g)",
        "6(10)", "6(11)", "6(12)", "6(13)", "6(14)", "6(15)", "6(16)", "6(17)", "6(18)", "6(19)",
        "6(20)", "6(21)", "6(22)", "6(23)", "6(24)", "6(25)", "6(26)", "6(27)", "6(28)", "6(29)",
    ];

    // What the letter inserts, each after the paragraph before it. It deletes 3(3).
    private static readonly (string After, string[] Inserted)[] Letter =
    [
        ("2(2)", ["2(2)(1)", "2(2)(1)(a)", "2(2)(1)(b)", "2(2)(1)(c)"]),
        ("2(2)(e)", ["2(2)(f)", "2(2)(g)", "2(2)(h)"]),
    ];

    [Fact]
    public void Every_paragraph_of_the_agreement_is_a_clause_in_its_order() => Assert.Equal(Signed, References(VoipMonths.AsSigned));

    [Fact]
    public void The_letter_adds_and_deletes_what_it_says_and_nothing_else()
    {
        var amended = Letter
            .Aggregate(Signed.AsEnumerable(), (text, edit) => text.SelectMany(reference => reference == edit.After ? [reference, .. edit.Inserted] : new[] { reference }))
            .Where(reference => reference != "3(3)");

        Assert.Equal(amended, References(VoipMonths.AsAmended));
    }

    [Fact]
    public void Every_clause_of_every_version_computes_something_or_says_why_not() =>
        Assert.All(
            VoipMonths.AsSigned.Versions.SelectMany(version => version.Clauses),
            clause => Assert.True(clause.Provisions.Count > 0 ^ clause.WhyNothing is { Length: > 0 }, $"{clause}"));

    // Clause 5 by 6(5); the others by what they are for, since the text is silent.
    [Fact]
    public void Clauses_that_outlive_the_agreement_say_so() =>
        Assert.All(
            VoipMonths.AsSigned.Versions,
            version => Assert.Equal(
                ["5", "6(5)", "6(6)", "6(10)", "6(17)", "6(28)", "6(29)"],
                version.Clauses.Where(clause => clause.OutlivesTermination).Select(clause => clause.Reference.ToString())));

    private static IEnumerable<string> References(Agreement agreement) =>
        agreement.InForceOn(agreement.Dated)!.Clauses.Select(clause => clause.Reference.ToString());
}
