using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Review.Asked;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Review;

/// <summary>A review as a whole: its texts, answers and order.</summary>
public sealed class ReviewingTests
{
    private static readonly Clause Capped = Clause("1", Fee.Means((Percent(10) * Sales).NotExceeding(Usd.Of(1_000)).Rounded(Rounding.ToTheCent)), Seller.Pays(Buyer, Fee, InTime));

    private static readonly Amendment Raised = new("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Substitute<Money>(Usd.Of(1_000), Usd.Of(2_000), "1"));

    [Fact]
    public void A_question_that_stands_in_several_texts_is_told_once_in_the_words_of_the_latest()
    {
        var found = Assert.Single(Amended([Capped], Raised).Review().Findings);

        Assert.Equal(["As signed", "Letter"], found.Versions.Select(version => version.Title));
        Assert.Contains("2,000.00 USD counts", found.Example, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_in_force_on_a_date_is_reviewed_alone() => Assert.Equal(
        ["As signed"], Assert.Single(Amended([Capped], Raised).AsInForceOn(Dated).Review().Findings).Versions.Select(version => version.Title));

    [Fact]
    public void An_answer_stays_with_the_clause_that_is_amended() =>
        Assert.True(Amended([Capped.Reviewed(QuestionKind.ExcessDropped, "no more is earned, whatever is sold")], Raised).Review().IsClean);

    [Fact]
    public void An_answer_about_another_term_answers_nothing_and_is_told()
    {
        var review = SmallAgreement.Of(Capped.Reviewed(QuestionKind.ExcessDropped, CutOff, "it is nothing")).Review();

        Assert.Single(review.Findings);
        Assert.Equal("it is nothing", Assert.Single(review.Stale).Answer.Words);
    }

    [Fact]
    public void An_answer_changes_no_figure_and_no_fingerprint()
    {
        var answered = SmallAgreement.Of(Capped.Reviewed(QuestionKind.ExcessDropped, "no more is earned"));
        Assert.Equal(SmallAgreement.Of(Capped).FingerprintThrough(Dated), answered.FingerprintThrough(Dated));
    }

    [Fact]
    public void Questions_come_in_the_order_of_the_clauses()
    {
        var two = Clause("0", Buyer.Pays(Seller, Costs));
        Assert.Equal(["1", "0"], SmallAgreement.Of(Capped, two).Review().Findings.Select(finding => $"{finding.Clause}"));
    }

    [Fact]
    public void They_come_in_the_order_of_the_latest_text_and_of_one_clause_by_their_kind()
    {
        var letter = new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 2, 1), Edit.Insert(Clause("1A", Buyer.Pays(Seller, Minutes)), after: "1"));
        var review = Amended([Clause("1", Buyer.Pays(Seller, Sales.NotExceeding(Usd.Of(1_000)))), Clause("2", Buyer.Pays(Seller, Costs))], letter).Review();

        Assert.Equal(
            ["1 ExcessDropped", "1 NoDueDate", "1A NoDueDate", "2 NoDueDate"], review.Findings.Select(finding => $"{finding.Clause} {finding.Kind}"));
    }

    [Fact]
    public void An_answer_of_another_clause_answers_nothing()
    {
        var other = Clause("0", Buyer.Pays(Seller, Costs, InTime)).Reviewed(QuestionKind.ExcessDropped, "it is so elsewhere");
        var review = SmallAgreement.Of(other, Capped).Review();

        Assert.Equal(("1", "0"), ($"{Assert.Single(review.Findings).Clause}", $"{Assert.Single(review.Stale).Clause}"));
    }

    [Fact]
    public void A_review_and_its_questions_read_as_what_they_ask()
    {
        var review = SmallAgreement.Of(Capped).Review();
        var found = Assert.Single(review.Findings);
        Assert.Equal(found.ToString(), review.ToString());
        Assert.Equal($"1 Fee: {found.Question} {found.Example}.", found.ToString());
        Assert.Equal($"1 Fee: {found.Question}", (found with { Example = null }).ToString());
        Assert.False(review.IsClean);
    }

    [Fact]
    public void A_review_is_clean_where_nothing_is_asked_and_no_answer_is_in_vain()
    {
        var paid = Clause("1", Seller.Pays(Buyer, Sales, InTime));
        Assert.True(SmallAgreement.Of(paid).Review().IsClean);
        Assert.Equal("nothing to ask", SmallAgreement.Of(paid).Review().ToString());
        var stale = SmallAgreement.Of(paid.Reviewed(QuestionKind.Jump, "there is none")).Review();
        Assert.Equal((0, 1, false), (stale.Findings.Count, stale.Stale.Count, stale.IsClean));
    }

    [Fact]
    public void An_answer_about_the_term_goes_before_one_about_the_clause()
    {
        var both = Capped.Reviewed(QuestionKind.ExcessDropped, "of the clause").Reviewed(QuestionKind.ExcessDropped, Fee, "of the fee");
        var review = SmallAgreement.Of(both).Review();
        Assert.Equal("of the fee", Assert.Single(review.Answered).Answer.Words);
        Assert.Equal("of the clause", Assert.Single(review.Stale).Answer.Words);
    }

    [Fact]
    public void A_blank_answer_is_refused() => Assert.Throws<ArgumentException>(() => Capped.Reviewed(QuestionKind.Jump, " "));

    [Fact]
    public void Very_deep_rules_are_reviewed()
    {
        var deep = Enumerable.Range(1, 900).Aggregate((Rule<Money>)Sales, (rule, step) => (rule + Costs).NotExceeding(Usd.Of(1_000_000 + step)));
        Assert.NotEmpty(SmallAgreement.Of(Clause("1", Seller.Pays(Buyer, deep, InTime))).Review().Findings);
    }

    [Fact]
    public void What_it_takes_grows_with_the_terms()
    {
        var (few, many) = (Memory(250), Memory(1_000));
        Assert.True(many < 8 * few, $"{few} bytes for 250 terms, {many} for 1,000");
    }

    private static long Memory(int terms)
    {
        var chain = Enumerable.Range(0, terms).Select(index => Term.Money($"term-{index}", $"Term {index}", Usd)).ToList();
        EquatableArray<Provision> provisions =
        [
            .. chain.Select((term, index) => (Provision)term.Means((index == 0 ? Sales : (Rule<Money>)chain[index - 1]).NotExceeding(Usd.Of(1_000 + index)).Unless(Costs > Usd.Of(index), then: Usd.Of(7)))),
            Seller.Pays(Buyer, chain[^1], InTime),
        ];
        var agreement = SmallAgreement.Of(Clause("1", provisions));
        agreement.Review();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(agreement.Review().Findings);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
