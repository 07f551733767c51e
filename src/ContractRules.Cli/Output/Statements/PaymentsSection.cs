using ContractRules.Agreements;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Output.Statements;

/// <summary>Who pays whom how much by when, and what that adds up to.</summary>
internal static class PaymentsSection
{
    // Below this, headings of clauses would go on over several lines, and with them every payment.
    private const int WidthForHeadings = 100;

    public static Section Of(Settled settled, int width)
    {
        var statements = settled.Statements;
        if (statements.All(statement => statement.Payments.Count + statement.OpenPayments.Count == 0))
        {
            return new Section("Payments", "Nothing is to be paid.");
        }

        return new Section(
            "Payments",
            TotalsOf(statements) + NoteOnHolidays(settled),
            new Grid(
                [
                    new("Period", ColumnKind.Name),
                    new("From", ColumnKind.Name),
                    new("To", ColumnKind.Name),
                    new("Amount", ColumnKind.Number),
                    new("Unit", ColumnKind.Name),
                    new("Due", ColumnKind.Name),
                    new("Clause"),
                ],
                statements.SelectMany(statement => RowsOf(statement, width >= WidthForHeadings)).ToEquatableArray()));
    }

    // Whoever pays by business days should know that nobody told which days are none.
    private static string NoteOnHolidays(Settled settled) =>
        settled.Agreement.Holidays == HolidayCalendar.WeekendsOnly && settled.Statements.SelectMany(DueRules).Any(rule => rule is BusinessDayShift)
            ? "\nBusiness days pass over weekends alone; --holidays FILE gives the other days."
            : "";

    private static IEnumerable<Node> DueRules(Statement statement) => statement.Version.Clauses
        .SelectMany(clause => clause.Payments)
        .SelectMany(payment => payment.Due?.SelfAndDescendants() ?? []);

    private static string TotalsOf(EquatableArray<Statement> statements) => string.Join('\n', statements
        .SelectMany(statement => statement.Payments)
        .GroupBy(payment => (payment.Payer, payment.Payee, payment.Amount.Currency), payment => payment.Amount)
        .Select(way => $"{way.Key.Payer} pays {way.Key.Payee} {Figures.Of(way.Aggregate((sum, amount) => sum + amount))} {way.Key.Currency} in all{(IsOpen(statements, way.Key.Payer, way.Key.Payee) ? ", without what is open" : "")}."));

    private static bool IsOpen(EquatableArray<Statement> statements, Party payer, Party payee) => statements
        .SelectMany(statement => statement.OpenPayments)
        .Any(open => (open.Payer, open.Payee) == (payer, payee));

    private static IEnumerable<EquatableArray<string>> RowsOf(Statement statement, bool withHeadings) =>
    [
        .. statement.Payments.Select(payment => (EquatableArray<string>)
        [
            statement.Period.Label,
            payment.Payer.Name,
            payment.Payee.Name,
            Figures.Of(payment.Amount),
            payment.Amount.Currency.Symbol,
            ExactText.Of(payment.Due),
            ClauseOf(statement, payment.Clause, withHeadings),
        ]),
        .. statement.OpenPayments.Select(open => (EquatableArray<string>)
            [statement.Period.Label, open.Payer.Name, open.Payee.Name, Figures.Open, "", "", ClauseOf(statement, open.Clause, withHeadings)]),
    ];

    private static string ClauseOf(Statement statement, ClauseReference reference, bool withHeading) => withHeading
        ? statement.Version.Clauses.First(clause => clause.Reference == reference).ToString()
        : reference.ToString();
}
