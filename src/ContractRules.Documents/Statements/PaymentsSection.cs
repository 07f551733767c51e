using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>Who pays whom how much by when, in money and in what is delivered, and what that adds up to.</summary>
internal static class PaymentsSection
{
    // Below this, headings of clauses would go on over several lines, and with them every payment.
    private const int WidthForHeadings = 100;

    public static Section Of(Settled settled, int width)
    {
        var statements = settled.Statements;
        var ways = PaidWay.Of(statements).ToList();
        if (ways.Count == 0)
        {
            return new Section("Payments", "Nothing is to be paid.");
        }

        return new Section(
            ways.All(way => way.Unit is Currency) ? "Payments" : "Payments and deliveries",
            TotalsOf(ways, statements) + NoteOnHolidays(settled),
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

    private static string TotalsOf(IEnumerable<PaidWay> ways, EquatableArray<Statement> statements) => string.Join('\n', ways
        .Where(way => statements.SelectMany(way.In).Any())
        .Select(way => $"{way.Payer} pays {way.Payee} {Figures.WithUnit(way.In(statements), way.Unit)} in all{(statements.Any(way.IsOpenIn) ? ", without what is open" : "")}."));

    // In the order in which it falls due, what is open among the rest; before it, what has no day.
    private static IEnumerable<EquatableArray<string>> RowsOf(Statement statement, bool withHeadings)
    {
        var clauses = withHeadings ? statement.Version.Clauses.ToDictionary(clause => clause.Reference, clause => clause.ToString()) : [];
        return Paid.In(statement)
            .Select(paid => (paid.Due, Row: RowOf(paid.Clause, paid.Payer, paid.Payee, Figures.Of(paid.Amount), paid.Amount.Unit, paid.Due)))
            .Concat(Paid.OpenIn(statement).Select(open => (open.Due, Row: RowOf(open.Clause, open.Payer, open.Payee, Figures.Open, open.Unit, open.Due))))
            .OrderBy(line => line.Due)
            .Select(line => line.Row);

        EquatableArray<string> RowOf(ClauseReference clause, Party payer, Party payee, string amount, Unit unit, LocalDate? due) =>
            [statement.Period.Label, payer.Name, payee.Name, amount, unit.Symbol, ExactText.Of(due), clauses.GetValueOrDefault(clause) ?? $"{clause}"];
    }
}
