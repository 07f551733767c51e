using ContractRules.Agreements;
using ContractRules.Documents.Statements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>What a statement says beside its figures, so that nobody takes them for more than they are.</summary>
public sealed class NotesTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Net sales");
    private static readonly Stream<Term<Money>> Terms = Term.Money("term", "Term", Usd).ForEach(new Members("line", "a", "b", "c", "d", "e", "f", "g", "h"));
    private static readonly Party Author = new("Author", "A. Author");
    private static readonly Party Publisher = new("Publisher", "P. Publisher");

    private static readonly Agreement ByBusinessDays = Of(ThePeriod.End.PlusBusinessDays(10));

    [Fact]
    public void Facts_that_begin_after_the_agreement_are_told()
    {
        Assert.Contains("Balances and totals count from 2025 on; the agreement is dated 2024-01-01.", Overview(ByBusinessDays, 2025), StringComparison.Ordinal);
        Assert.DoesNotContain("Balances and totals", Overview(ByBusinessDays, 2024), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_period_that_begins_after_the_agreement_is_told_too()
    {
        const string Note = "Balances and totals count from 2025 on; the agreement is dated 2024-01-01.";

        Assert.Contains(Note, TextOf(Settle(ByBusinessDays, 2025), "Statement of 2025"), StringComparison.Ordinal);
        Assert.DoesNotContain("Balances and totals", TextOf(Settle(ByBusinessDays, 2024), "Statement of 2024"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_the_periods_shown_alone_does_not_change_where_they_began()
    {
        var settled = Settle(ByBusinessDays, 2024, 2025);

        Assert.DoesNotContain(
            "Balances and totals", TextOf(settled.Only(settled.Statements[1]), "Overview", Terms["a"].Declaration), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_find_no_room_are_counted() => Assert.Contains("2 more main figures are left out.", Overview(ByBusinessDays, 2024), StringComparison.Ordinal);

    // Each column of a term takes as much room as its heading and its figures, beside that of periods and that of what is paid.
    [Fact]
    public void As_many_main_figures_are_shown_as_fit() => Assert.Equal(
        "20:2 30:3 39:4 48:5 57:6 66:7 75:8",
        string.Join(' ', Enumerable.Range(20, 101).GroupBy(width => StatementReport.Of(Settle(ByBusinessDays, 2024, 2025), [], width).Sections[0].Grid!.Columns.Count).Select(same => $"{same.Min()}:{same.Key}")));

    [Fact]
    public void Of_nothing_to_be_paid_no_holidays_are_told() =>
        Assert.DoesNotContain("Business days", StatementReport.Of(new(ByBusinessDays, ByBusinessDays.Settle(PeriodFacts.For(SettlementPeriod.Year(2024)).With(Sales, Usd.Of(0))).Statements), [], 120)
            .Sections.Single(section => section.Heading == "To be wired").Note, StringComparison.Ordinal);

    [Fact]
    public void What_a_payment_is_put_together_from_is_shown_before_all_else()
    {
        var agreement = Of(ThePeriod.End, Terms["g"] + Terms["h"]);
        var overview = StatementReport.Of(Settle(agreement, 2024, 2025), [], 120).Sections[0];

        Assert.Subset(overview.Grid!.Columns.Select(column => column.Heading).ToHashSet(), new HashSet<string> { "Term, g", "Term, h" });
    }

    [Fact]
    public void Business_days_without_holidays_are_told_and_with_them_not()
    {
        const string Note = "Business days pass over weekends alone; no other holidays are known.";

        Assert.Contains(Note, TextOf(Settle(ByBusinessDays, 2024), "To be wired"), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, TextOf(Settle(ByBusinessDays.Observing(HolidayCalendar.Of([new LocalDate(2025, 1, 1)])), 2024), "To be wired"), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, TextOf(Settle(Of(ThePeriod.End.PlusDays(10)), 2024), "To be wired"), StringComparison.Ordinal);
    }

    private static Agreement Of(Rule<LocalDate> due, Rule<Money>? paid = null) => new(
        "royalty",
        "Royalty agreement",
        new LocalDate(2024, 1, 1),
        Cadence.Years,
        [Author, Publisher],
        [new Clause("1", "Royalty", "All sales.", [.. Terms.EachMeans(Terms.Each(_ => Sales.NotBelowZero())), Publisher.Pays(Author, paid ?? Terms["a"], due)])]);

    private static Settled Settle(Agreement agreement, params int[] years) => new(
        agreement, agreement.Settle([.. years.Select(year => PeriodFacts.For(SettlementPeriod.Year(year)).With(Sales, Usd.Of(100)))]).Statements);

    private static string Overview(Agreement agreement, int year) => TextOf(Settle(agreement, year, year + 1), "Overview");

    private static string TextOf(Settled settled, string heading, params TermDeclaration[] shown) =>
        StatementReport.Of(settled, [.. shown], 120).Sections.Single(section => section.Heading == heading).Note;
}
