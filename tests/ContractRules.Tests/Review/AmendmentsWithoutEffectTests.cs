using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
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
