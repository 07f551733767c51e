using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Documents.Tests.Clauses;

/// <summary>What an amendment changed, marked clause by clause.</summary>
public sealed class RedlineTests
{
    private static readonly Party Author = new("Author", "Ada Writer");
    private static readonly Party Publisher = new("Publisher", "Paper House Ltd");
    private static readonly Members Books = new("book", "novel", "poems", "essays");
    private static readonly Stream<Fact<Money>> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales of a book").NothingUnlessGiven().ForEach(Books);
    private static readonly Stream<Term<Money>> Royalty = Term.Money("royalty", "Royalty", Currency.Usd).ForEach(Books);
    private static readonly Term<Money> Total = Term.Money("total", "Royalties of all books", Currency.Usd);
    private static readonly Term<Money> Bonus = Term.Money("bonus", "Bonus", Currency.Usd);
    private static readonly Reading When = new("bonus-basis", "3", "Is the bonus a part of what is earned, or of what is sold?", "Earned comes first.", new("earned", "of what is earned"), new("sold", "of what is sold"));

    private static readonly Agreement Books3 = new(
        "books", "Books", new LocalDate(2024, 1, 1), Cadence.Quarters, [Author, Publisher],
        [
            new Clause("1", "Royalty", "A part of the sales of each book.", [.. Royalty.EachMeans(Sales.Each(sold => Percent(10) * sold))]),
            new Clause("2", "Payment", "The publisher pays the royalties.", Total.Means(Royalty.Total().Rounded(Rounding.ToTheCent)), Publisher.Pays(Author, Total)),
            Clause.ComputingNothing("4", "Honour", "The publisher honours the author.", "it is a duty of conduct"),
        ],
        [
            new Amendment("Letter", new LocalDate(2024, 7, 1), new LocalDate(2024, 7, 1),
                Edit.Substitute(Percent(10), Percent(12), "1"),
                Edit.Insert(new Clause("3", "Bonus", "A bonus is counted.", Bonus.Means(When.Decides(("earned", Percent(1) * Total), ("sold", Percent(1) * Sales.Total())))), after: "2"),
                Edit.Delete("4")),
        ]);

    [Fact]
    public void Each_clause_stands_once_with_what_became_of_it()
    {
        var redline = Redline.Between(Books3, Books3.Versions[0], Books3.Versions[^1]);

        Assert.Equal(["1 Royalty: changed", "2 Payment: unchanged", "3 {+Bonus+}: inserted", "4 [-Honour-]: deleted"], redline.Clauses.Select(clause => $"{clause}"));
        Assert.EndsWith("1 inserted, 1 deleted, 1 changed", $"{redline}", StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_whom_the_same_is_said_are_told_as_one_and_a_changed_figure_is_marked() => Assert.Equal(
        "for each of novel, poems and essays: Royalty means [-10-]{+12+} % × Sales",
        $"{Assert.Single(Redline.Between(Books3, Books3.Versions[0], Books3.Versions[^1]).Clauses[0].Provisions)}");

    [Fact]
    public void A_version_against_itself_changes_nothing() => Assert.All(
        Redline.Between(Books3, Books3.Versions[0], Books3.Versions[0]).Clauses, clause => Assert.Equal(ChangeKind.Unchanged, clause.Kind));

    [Fact]
    public void As_a_document_only_what_changed_is_told_with_the_questions_of_both_texts_once()
    {
        using var text = new StringWriter();
        Markdown.Write(RedlineReport.Of(Books3, Redline.Between(Books3, Books3.Versions[0], Books3.Versions[^1])), text);
        var lines = text.ToString().ReplaceLineEndings("\n");

        Assert.Contains("- inserted: 3\n- deleted: 4\n- changed: 1\n- unchanged: 2\n", lines, StringComparison.Ordinal);
        Assert.Contains("\n- for each of novel, poems and essays: Royalty means ~~10~~**12** % × Sales\n", lines, StringComparison.Ordinal);
        Assert.Contains("\n- **Bonus means (1 % × Royalties of all books), as read under \\[bonus-basis\\]**\n", lines, StringComparison.Ordinal);
        Assert.Contains("## 4 Honour (deleted)\n\n~~The publisher honours the author.~~\n", lines, StringComparison.Ordinal);
        Assert.Contains("| bonus-basis<br>(3) | Is the bonus a part of what is earned, or of what is sold?<br>read here as earned (default): of what is earned<br>or as sold: of what is sold |", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("## 2 ", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_told_as_the_agreement_reads_it()
    {
        var read = Books3.Under(When, "sold");

        Assert.Contains(
            "Bonus means (1 % × (the total of Sales [novel, poems, essays])), as read under [bonus-basis]",
            ClauseText.Of(read.Versions[^1], read.ReadAs)[2].Provisions.Select(provision => provision.Words));
    }
}
