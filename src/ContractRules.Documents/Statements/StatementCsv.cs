using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Issued;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>
/// Writes statements as CSV for other programs: one line for each term, payment, delivery, duty, power and warning of each period, one for
/// each bound of what is undetermined, each amendment that takes effect inside it, each value assumed, balances taken over, and the end of the agreement; powers without a ground are left out.
/// </summary>
/// <remarks>Values are exact, and so may be fractions; beside each stands what a spreadsheet can add up, and with what rounding that was made.</remarks>
internal static class StatementCsv
{
    private static readonly string[] Header =
        ["period", "in-force", "kind", "clause", "term", "payer", "payee", "value", "unit", "due", "undetermined", "needs", "party", "toward", "what", "state", "from", "rounded", "rounding"];

    public static void Write(Settled settled, TextWriter output) => CsvLines.Write(output, settled.Issued is { } run
        ? IssuedCsv.Of(run, Header, LinesOf)
        : [Header, .. settled.Statements.SelectMany(statement => LinesOf(statement).Select(line => line.Cells(statement)))]);

    private static IEnumerable<CsvStatementLine> LinesOf(Statement statement) =>
    [
        .. statement.OpenedAfter is { } opened ? (CsvStatementLine[])[new CsvStatementLine("opening", default) { What = "balances taken over", State = "after", Value = opened.Label }] : [],
        .. statement.Assumed.Select(LineOf),
        .. statement.Changes.Select(LineOf),
        .. statement.Terms.Select(term => new CsvStatementLine("term", term.Clause)
        {
            Term = term.Term.Key,
            Value = term.Outcome.Value?.ToString() ?? "",
            Rounded = RoundedFigure.CellsOf(term.Outcome.Value, term.Term.Measure),
            Unit = term.Term.Measure.Symbol,
            Reasons = term.Outcome.Reasons,
            CanBeDetermined = term.Outcome.IsDetermined || statement.BoundsOf(term.Term.Key) is not null,
        }),
        .. AmountDue.In(statement).Select(paid => new CsvStatementLine(KindOf(paid.Amount.Unit), paid.Clause)
        {
            Payer = paid.Payer.Name,
            Payee = paid.Payee.Name,
            Value = ExactText.Of(paid.Amount),
            Rounded = RoundedFigure.CellsOf(new NumberValue(paid.Amount.Amount), paid.Amount.Measure),
            Unit = paid.Amount.Unit.Symbol,
            Due = paid.Due,
        }),
        .. AmountDue.OpenIn(statement).Select(open => new CsvStatementLine(KindOf(open.Unit), open.Clause)
        {
            Payer = open.Payer.Name,
            Payee = open.Payee.Name,
            Unit = open.Unit.Symbol,
            Due = open.Due,
            Reasons = open.Reasons,
            CanBeDetermined = statement.BoundsOf(open) is not null,
        }),
        .. statement.Undetermined.SelectMany(term => BoundsOf(statement.BoundsOf(term.Term.Key), term.Term.Measure, new("bound", term.Clause) { Term = term.Term.Key })),
        .. AmountDue.OpenIn(statement).SelectMany(open => BoundsOf(
            statement.BoundsOf(open), Measure.Of(open.Unit), new("bound", open.Clause) { Payer = open.Payer.Name, Payee = open.Payee.Name })),
        .. statement.Duties.Select(LineOf),
        .. statement.Powers.Where(state => state is { HasLapsed: false, Standing: not PowerStanding.Unavailable } or { Standing: PowerStanding.Exercised }).Select(LineOf),
        .. statement.End is { } end ? (CsvStatementLine[])[LineOf(end, statement.HasEnded)] : [],
        .. statement.Warnings.Select(warning => new CsvStatementLine("warning", warning.Clause) { What = warning.Words, State = WarningWords.NameOf(warning.Kind) }),
    ];

    private static CsvStatementLine LineOf(Assumption assumed) => new("assumption", default)
    {
        Term = assumed.Term.Key,
        Value = $"{assumed.Value}",
        Unit = assumed.Term.Measure.Symbol,
        State = "assumed",
    };

    private static CsvStatementLine LineOf(ChangeInPeriod change) => new("change", default)
    {
        What = change.Amendment.Title,
        State = change.How,
        From = change.Amendment.Effective,
    };

    private static IEnumerable<CsvStatementLine> BoundsOf(ValueRange? range, Measure measure, CsvStatementLine line)
    {
        var bounds = BoundsDocument.Of(range);
        return from bound in new[] { (Which: "least", Value: bounds?.Least), (Which: "greatest", Value: bounds?.Greatest) }
               where bound.Value is not null
               select line with { Value = $"{bound.Value}", Rounded = RoundedFigure.CellsOf(bound.Value, measure), Unit = measure.Symbol, State = bound.Which };
    }

    private static string KindOf(Unit unit) => unit is Currency ? "payment" : "delivery";

    // What an act is missed by is counted in days, what is measured in its own unit.
    private static CsvStatementLine LineOf(DutyState state) => new("duty", state.Clause)
    {
        Value = state switch
        {
            { Shortfall: { } shortfall } => $"{shortfall}",
            { Standing: null } or { Due: null } or { Duty.KeptOn: null } => "",
            _ => $"{(Rational)state.DaysLate}",
        },
        Rounded = state is { Shortfall: { } missed, Duty.Shortfall: { } measured } && Measuring.Of(measured) is { } measure
            ? RoundedFigure.CellsOf(new NumberValue(missed), measure)
            : ("", ""),
        Unit = state.Duty.Shortfall is { } rule ? Measuring.Of(rule)?.Symbol ?? "" : Unit.Day.Symbol,
        Due = state.Due,
        Reasons = state.Reasons,
        Party = state.Duty.Obligor.Name,
        Toward = state.Duty.Obligee.Name,
        What = state.Duty.What,
        State = StandingWords.NameOf(state.Standing),
    };

    private static CsvStatementLine LineOf(PowerState state) => new("power", state.Clause)
    {
        Value = ExactText.Of(state.ExercisedOn),
        Reasons = state.Reasons,
        Party = state.Power.Holder.Name,
        What = state.Power.What,
        State = StandingWords.NameOf(state.Standing),
        From = state.From,
    };

    private static CsvStatementLine LineOf(AgreementEnd end, bool hasEnded) => new("end", end.Clause)
    {
        Value = ExactText.Of(end.On),
        What = end.By,
        State = hasEnded ? "ended" : "ending",
    };
}
