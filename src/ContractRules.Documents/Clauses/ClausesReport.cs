using ContractRules.Agreements;
using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>The clauses of an agreement as they stand, as a report: one row a clause.</summary>
internal static class ClausesReport
{
    private const int WidthOfHeadings = 22;

    // What the table itself takes of a line: its margins, and the gap between its two columns.
    private const int WidthOfFrame = 7;

    /// <summary>For a screen, where what a clause computes stands under what it says.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="version">The version to show.</param>
    /// <param name="width">How many characters fit on a line.</param>
    public static Report Narrow(Agreement agreement, AgreementVersion version, int width)
    {
        var names = version.Clauses.ToDictionary(clause => clause, clause => $"{clause.Reference}\n{Lines.Broken(clause.Heading, WidthOfHeadings)}");
        var left = width - WidthOfFrame - names.Values.SelectMany(name => name.Split('\n')).Max(line => line.Length);
        return Of(
            agreement,
            version,
            [new("Clause", ColumnKind.Name), new("What it says, and what it computes")],
            clause => [names[clause] + "\n", $"{Said(clause)}\n{Edited(version, clause, words => Lines.Listed(words, left))}{Computed(clause, words => Lines.Listed(words, left))}\n"]);
    }

    /// <summary>For a document, with a column for each.</summary>
    public static Report Wide(Agreement agreement, AgreementVersion version) => Of(
        agreement,
        version,
        [new("Clause"), new("Heading"), new("What it says"), new("What it computes")],
        clause => [$"{clause.Reference}", clause.Heading, $"{Said(clause)}\n{Edited(version, clause, words => words)}".Trim(), Computed(clause, words => words)]);

    private static Report Of(
        Agreement agreement, AgreementVersion version, EquatableArray<Column> columns, Func<Clause, EquatableArray<string>> row) =>
        new($"{agreement}: {version.Clauses.Count} clauses", [new Section($"{version}", AmendmentsNote.Of(agreement, version), new Grid(columns, version.Clauses.Select(row).ToEquatableArray()))]);

    private static string Said(Clause clause) => clause.Summary
        + (clause.BeginsWithTheEnd ? " Begins with the end." : clause.OutlivesTermination ? " Survives termination." : "");

    private static string Edited(AgreementVersion version, Clause clause, Func<string, string> laidOut) =>
        string.Concat(version.EditsOf(clause.Reference).Select(edit => laidOut($"By {edit}.") + "\n"));

    private static string Computed(Clause clause, Func<string, string> laidOut) => clause.WhyNothing is { } why
        ? $"Computes nothing: {why}."
        : string.Join('\n', clause.Provisions.Select(ProvisionWords.Of).Select(laidOut));
}
