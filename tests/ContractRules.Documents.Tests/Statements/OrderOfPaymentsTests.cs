using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Values.Currency;

namespace ContractRules.Documents.Tests.Statements;

/// <summary>What is to be paid stands in the order in which it falls due, what is open among the rest; each day of a text once.</summary>
public sealed class OrderOfPaymentsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Net sales").InRange(0);
    private static readonly Fact<LocalDate> Closing = Fact.Date("closing", "1", "When the deal closed");
    private static readonly Party Author = new("Author", "A. Author");
    private static readonly Party Publisher = new("Publisher", "P. Publisher");

    [Fact]
    public void An_open_payment_stands_where_it_falls_due_and_first_where_its_day_is_open()
    {
        var agreement = Of(
            Clause("1", (Rule<Money>)Usd.Of(300), new LocalDate(2024, 3, 31)),
            Clause("2", Sales, new LocalDate(2024, 2, 29)),
            Clause("3", (Rule<Money>)Usd.Of(100), new LocalDate(2024, 1, 31)),
            Clause("4", (Rule<Money>)Usd.Of(50), Closing));

        Assert.Equal(
            ["Payment (4) open ", "Payment (3) 100.00 2024-01-31", "Sales (2) open 2024-02-29", "Payment (1) 300.00 2024-03-31"],
            Wired(Settled(agreement, 1)).Rows.Select(row => $"{row.Cells[^1]} {row.Cells[3]} {row.Cells[0]}"));
    }

    [Fact]
    public void The_overview_tells_a_day_once_where_a_period_is_settled_by_days()
    {
        var letter = new Amendment("Letter", new(2024, 2, 10), new LocalDate(2024, 2, 1), Edit.Substitute<Money>(Usd.Of(290), Usd.Of(580), "1"));
        var agreement = Of([letter.SettlingThePeriodOfChange(PeriodOfChange.ByDays)], new Clause(
            "1", "Fee", "A fee a month.", Publisher.Pays(Author, ((Rule<Money>)Usd.Of(290)).Rounded(Rounding.ToTheCent))));

        Assert.StartsWith(
            "Under: As signed, in force from 2024-01-01; then: Letter, in force from 2024-02-10. ",
            Overview.Of(Settled(agreement, 1, 2, 3), [], 80).Note,
            StringComparison.Ordinal);
        Assert.StartsWith("Under: Letter by days, in force from 2024-02-10. ", Overview.Of(Settled(agreement, 2), [], 80).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Payments_of_one_day_are_one_amount_with_what_each_is_for()
    {
        var agreement = Of(
            Clause("1", (Rule<Money>)Usd.Of(300), new LocalDate(2024, 3, 31)),
            new Clause("2", "Refund", "So much comes back.", Author.Pays(Publisher, (Rule<Money>)Usd.Of(120), new LocalDate(2024, 3, 31))));

        Assert.Equal(["2024-03-31", "Publisher", "Author", "180.00", "USD", "Payment (1) 300.00\nRefund (2) −120.00"], Wired(Settled(agreement, 1)).Rows.Single().Texts);
    }

    [Fact]
    public void Where_receipts_are_known_what_was_received_and_what_remains_stands_beside_the_amount()
    {
        var due = new LocalDate(2024, 1, 31);
        var settled = Settled(Of(Clause("1", (Rule<Money>)Usd.Of(180), due)), 1);
        var account = settled.Agreement.Account(settled.Statements, [Receipt.Of("R-1", due, Publisher, Author, Usd.Of(100))], due);

        var wired = Wired(settled, account);
        Assert.Equal(["Due", "From", "To", "Amount", "Unit", "Received", "Remaining", "For"], wired.Columns.Select(column => column.Heading));
        Assert.Equal(["2024-01-31", "Publisher", "Author", "180.00", "USD", "100.00", "80.00", "Payment (1)"], wired.Rows.Single().Texts);
    }

    private static Grid Wired(Settled settled, StatementOfAccount? account = null) =>
        Assert.IsType<Grid>(WiresSection.Of(settled, [.. settled.Statements.Select(statement => statement.LaidOut(account))]).Grid);

    private static Clause Clause(string reference, Rule<Money> amount, Rule<LocalDate> due) =>
        new(reference, "Payment", "So much by a day.", Publisher.Pays(Author, amount, due));

    private static Agreement Of(params EquatableArray<Clause> clauses) => Of([], clauses);

    private static Agreement Of(EquatableArray<Amendment> amendments, params EquatableArray<Clause> clauses) =>
        new("book", "Book", new LocalDate(2024, 1, 1), Cadence.Months, [Author, Publisher], clauses, amendments);

    private static Settled Settled(Agreement agreement, params int[] months) =>
        new(agreement, agreement.Settle([.. months.Select(month => PeriodFacts.For(SettlementPeriod.Month(2024, month)))]).Statements);
}
