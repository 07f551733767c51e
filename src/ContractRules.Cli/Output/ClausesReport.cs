using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Cli.Output;

/// <summary>The clauses of an agreement as they stand, as a report: one row a clause.</summary>
internal static class ClausesReport
{
    private const int WidthOfHeadings = 22;

    /// <summary>For a screen, where what a clause computes stands under what it says.</summary>
    public static Report Narrow(Agreement agreement, AgreementVersion version) => Of(
        agreement,
        version,
        [new("Clause", ColumnKind.Name), new("What it says, and what it computes")],
        clause => [$"{clause.Reference}\n{Lines.Broken(clause.Heading, WidthOfHeadings)}", $"{clause.Summary}\n{Computed(clause)}\n"]);

    /// <summary>For a document, with a column for each.</summary>
    public static Report Wide(Agreement agreement, AgreementVersion version) => Of(
        agreement,
        version,
        [new("Clause"), new("Heading"), new("What it says"), new("What it computes")],
        clause => [$"{clause.Reference}", clause.Heading, clause.Summary, Computed(clause)]);

    private static Report Of(
        Agreement agreement, AgreementVersion version, EquatableArray<Column> columns, Func<Clause, EquatableArray<string>> row) =>
        new($"{agreement}: {version.Clauses.Count} clauses", [new Section($"{version}", "", new Grid(columns, version.Clauses.Select(row).ToEquatableArray()))]);

    private static string Computed(Clause clause) => clause.WhyNothing is { } why
        ? $"Computes nothing: {why}."
        : string.Join('\n', clause.Provisions.Select(InWords));

    private static string InWords(Provision provision) => provision switch
    {
        Definition(var term, var rule) => $"{term} = {rule}",
        Payment(var payer, var payee, var amount, var due) => $"{payer} pays {payee} {amount}" + (due is null ? "" : $", due on {due}"),
        _ => provision.ToString(),
    };
}
