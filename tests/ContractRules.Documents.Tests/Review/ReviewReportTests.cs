using ContractRules.Agreements;
using ContractRules.Review;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Review;

/// <summary>A review in short and in full: one question and several, those that clauses answer, and answers to what nothing asks.</summary>
public sealed class ReviewReportTests
{
    private static readonly Party Buyer = new("Buyer", "Buyer Ltd");
    private static readonly Party Seller = new("Seller", "Seller Ltd");
    private static readonly Fact<Money> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").InRange(0);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Clause Capped = Paid("1", Currency.Usd.Of(1_000));
    private static readonly Clause Answered = Capped.Reviewed(QuestionKind.ExcessDropped, Fee, "no more is earned");

    [Fact]
    public void One_question_and_several_are_counted_each_in_their_number()
    {
        Assert.Equal("## Nothing to ask", Headings(Of(Free("1")))[0]);
        Assert.Equal("## 1 question stays open", Headings(Of(Capped))[0]);
        Assert.Equal("## 2 questions stay open", Headings(Of(Capped, Undated("2")))[0]);
    }

    [Fact]
    public void What_clauses_answer_is_counted_and_told_where_all_is_asked_for()
    {
        Assert.Equal(["1 more is answered by the clauses themselves; --all tells them."], Told.InShort(Publish.Review(Of(Answered), Of(Answered).Review())));
        Assert.Equal(["## Nothing to ask"], Headings(Of(Answered)));
        Assert.Equal(["## Nothing to ask", "## Answered: 1 Clause 1"], Headings(Of(Answered), all: true));
        Assert.Empty(Told.InShort(Publish.Review(Of(Answered), Of(Answered).Review(), all: true)));
        Assert.Contains("- The clause answers: no more is earned.", Told.Under("Answered: 1 Clause 1", Publish.Review(Of(Answered), Of(Answered).Review(), all: true)));
    }

    [Fact]
    public void An_answer_to_what_nothing_asks_is_told_with_the_term_that_it_speaks_of()
    {
        var stale = Of(Free("1").Reviewed(QuestionKind.ExcessDropped, Fee, "no more is earned"));
        Assert.Equal(["## Nothing to ask", "## Answers to what nothing asks"], Headings(stale));
        Assert.Equal(
            ["1 Clause 1, Fee: no more is earned. Nothing asks for ExcessDropped; take the answer out."],
            Told.Under("Answers to what nothing asks", Publish.Review(stale, stale.Review())));
        Assert.Contains("\nExcessDropped,1,,fee,,,,,,stale,no more is earned\n", Publish.Review(stale, stale.Review()).ToText(Format.Csv), StringComparison.Ordinal);
    }

    // Of two texts the latest says what a clause is called; a question that stands in one of them says in which.
    [Fact]
    public void A_question_of_one_text_alone_says_in_which_it_stands()
    {
        var agreement = new Agreement(
            "review", "Review", new LocalDate(2024, 1, 1), Cadence.Months, [Buyer, Seller], [Capped, Undated("2")],
            [new Amendment("Letter", new LocalDate(2024, 3, 1), new LocalDate(2024, 2, 1), Agreements.Edits.Edit.Replace(Free("1", "Fees")))]);
        Assert.Equal(["## 2 questions stay open", "## 1 Fees", "## 2 Clause 2"], Headings(agreement));
        Assert.Contains("- Only in: As signed.", Told.Under("1 Fees", Publish.Review(agreement, agreement.Review())));
        Assert.DoesNotContain(Told.Under("2 Clause 2", Publish.Review(agreement, agreement.Review())), line => line.StartsWith("- Only in", StringComparison.Ordinal));
    }

    private static string[] Headings(Agreement agreement, bool all = false) =>
        [.. Publish.Review(agreement, agreement.Review(), all).ToText(Format.Markdown).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))];

    private static Agreement Of(params EquatableArray<Clause> clauses) => new("review", "Review", new LocalDate(2024, 1, 1), Cadence.Months, [Buyer, Seller], clauses);

    private static Clause Paid(string reference, Rule<Money> atMost) => new(
        reference, $"Clause {reference}", "Up to a limit.", Fee.Means(Sales.NotExceeding(atMost)), Seller.Pays(Buyer, Fee, due: ThePeriod.End.PlusDays(10)));

    private static Clause Free(string reference, string? heading = null) => new(reference, heading ?? $"Clause {reference}", "All of it.", Fee.Means(Sales), Seller.Pays(Buyer, Fee, due: ThePeriod.End.PlusDays(10)));

    private static Clause Undated(string reference) => new(reference, $"Clause {reference}", "All of it.", Buyer.Pays(Seller, Sales));
}
