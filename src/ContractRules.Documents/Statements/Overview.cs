using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>One line a period: the main terms, then what each party pays the other.</summary>
internal static class Overview
{
    private const int MostColumns = 6;

    public static Section Of(Settled settled, EquatableArray<TermDeclaration> shown, int width)
    {
        var statements = settled.Statements;
        var ways = PaidWay.Of(statements).ToList();
        var inOneCurrency = ways.Select(way => way.Unit).OfType<Currency>().Distinct().Count() <= 1;
        var fixedColumns = ways.Select(way => ColumnOf(way, inOneCurrency, statements)).ToList();
        var version = statements[^1].Version;
        IReadOnlyCollection<TermDeclaration> terms = shown.Count > 0
            ? shown
            : Fitting(version, statements, width - Column.Margin - PeriodColumn(statements).Width - fixedColumns.Sum(column => column.Width));
        List<Filled> columns = [PeriodColumn(statements), .. terms.Select(term => ColumnOf(term, statements)), .. fixedColumns];
        return new Section(
            "Overview",
            NoteOn(settled, terms),
            new Grid(
                columns.Select(column => column.Column).ToEquatableArray(),
                Enumerable.Range(0, statements.Count).Select(row => columns.Select(column => column.Cells[row]).ToEquatableArray()).ToEquatableArray()));
    }

    private static string NoteOn(Settled settled, IReadOnlyCollection<TermDeclaration> shown)
    {
        var statements = settled.Statements;
        // A text of the period of change alone goes without saying beside the one that follows: what changes is told below.
        var versions = statements.Select(statement => statement.Version).GroupBy(version => version.InForceFrom, (_, ofOneDay) => $"{ofOneDay.Last()}");
        var units = statements[0].Terms.Select(term => term.Term.Measure.Over).OfType<Currency>().Distinct();
        var leftOut = statements[^1].Terms.Count(term => IsMoney(term.Term)) - shown.Count(IsMoney);
        return $"Under: {string.Join("; then: ", versions)}. Money in {string.Join(", ", units)}.{BeginningNote.Of(settled)}{ChangesIn(statements)}\n"
            + leftOut switch
            {
                <= 0 => "",
                1 => "1 more term in money is left out. ",
                _ => $"{leftOut} more terms in money are left out. ",
            }
            + $"All terms of one period: --period {statements[^1].Period}. Other columns: --term KEY.";
    }

    private static string ChangesIn(EquatableArray<Statement> statements) => string.Concat(
        from statement in statements
        from change in statement.Changes
        select $"\n{statement.Period}: {change}.");

    private static bool IsMoney(TermDeclaration term) => term.Measure is { Over: Currency, Under: null };

    private static List<TermDeclaration> Fitting(AgreementVersion version, EquatableArray<Statement> statements, int width)
    {
        var chosen = new List<TermDeclaration>();
        foreach (var term in MainTerms.Of(version))
        {
            var column = ColumnOf(term, statements);
            if (chosen.Count < MostColumns && column.Width <= width && column.SaysAnything)
            {
                chosen.Add(term);
                width -= column.Width;
            }
        }

        return [.. chosen.InOrderOfReckoning(version)];
    }

    private static Filled PeriodColumn(EquatableArray<Statement> statements) =>
        new(new Column("Period", ColumnKind.Name), [.. statements.Select(statement => statement.Period.Label)]);

    private static Filled ColumnOf(TermDeclaration term, EquatableArray<Statement> statements) =>
        new(new Column(term.Title, ColumnKind.Number), [.. statements.Select(statement => Figures.Of(statement.Find(term.Key)))]);

    // The note above tells the currency where there is but one.
    private static Filled ColumnOf(PaidWay way, bool inOneCurrency, EquatableArray<Statement> statements) => new(
        new Column(
            $"{way.Payer} pays {way.Payee}{(way.Unit is Currency && inOneCurrency ? "" : $", {way.Unit.Plural}")}", ColumnKind.Number),
        [.. statements.Select(statement => PaidIn(statement, way))]);

    private static string PaidIn(Statement statement, PaidWay way) =>
        way.IsOpenIn(statement) ? Figures.Open
        : way.In(statement).Any() ? Figures.Of(way.In([statement]), way.Unit)
        : "";

    private sealed record Filled(Column Column, EquatableArray<string> Cells)
    {
        public int Width => Column.Width(Cells);

        // A column of zeros, of a term that never applied, only takes room from others.
        public bool SaysAnything => Cells.Any(cell => cell != Figures.NotDefined && cell.Any(digit => digit is >= '1' and <= '9' or 'o'));
    }
}
