using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>Amendments, and edits of clauses, that change nothing.</summary>
public sealed class AmendmentsWithoutEffectTests
{
    private static readonly Clause First = Clause("1", Fee.Means((Percent(10) * Sales).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Fee, InTime));
    private static readonly Clause Second = Clause("2", Buyer.Pays(Seller, Costs, InTime));

    [Fact]
    public void An_amendment_after_which_all_reads_as_before_is_asked_about() =>
        Assert.Equal("Letter", Assert.Single(Of(QuestionKind.NothingAmended, By(Edit.Replace(First)))).Subject);

    [Fact]
    public void It_is_asked_of_the_first_clause_that_it_names_with_the_days_on_either_side()
    {
        var found = Assert.Single(Of(QuestionKind.NothingAmended, By(Edit.Replace(Second), Edit.Replace(First))));

        Assert.Equal(("1", "Letter changes nothing. What was it to change?", "Nothing in the text is other than before"), ($"{found.Clause}", found.Question, found.Rule));
        Assert.Equal("Settled on 2002-02-28 or on 2002-03-01, the clause gives the same", found.Example);
    }

    [Fact]
    public void One_that_edits_nothing_is_asked_about_before_all_clauses()
    {
        var findings = Amended([Clause("1", Seller.Pays(Buyer, Sales))], new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1))).Review().Findings;

        Assert.Equal([QuestionKind.NothingAmended, QuestionKind.NoDueDate], findings.Select(finding => finding.Kind));
        Assert.Equal(default, findings[0].Clause);
    }

    [Fact]
    public void Of_two_only_the_one_that_changes_nothing_is_asked_about() => Assert.Equal(
        "Second letter",
        Assert.Single(Of(QuestionKind.NothingAmended, Amended(
            [First, Second],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Substitute(Percent(10), Percent(12), "1")),
            new Amendment("Second letter", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Replace(Second))))).Subject);

    [Fact]
    public void An_edit_of_a_clause_that_reads_as_before_is_asked_about_beside_those_that_change_something()
    {
        var found = Assert.Single(Of(QuestionKind.NothingAmended, By(Edit.Substitute(Percent(10), Percent(12), "1"), Edit.Replace(Second))));

        Assert.Equal("2", $"{found.Clause}");
        Assert.Equal("Letter edits 2, which reads as before. What was it to change?", found.Question);
    }

    [Fact]
    public void One_that_changes_a_figure_or_knows_that_it_names_a_clause_in_vain_is_not() => Assert.Empty(Of(
        QuestionKind.NothingAmended, By(Edit.Substitute(Percent(10), Percent(12), "1").AlsoNaming("2", because: "it holds no percentage"))));

    private static Agreement By(params EquatableArray<Edit> edits) =>
        Amended([First, Second], new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), edits));
}
