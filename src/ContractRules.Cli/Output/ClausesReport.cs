using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Cli.Output;

/// <summary>The clauses of an agreement as they stand, as a report.</summary>
internal static class ClausesReport
{
    public static Report Of(Agreement agreement, AgreementVersion version) => new(
        $"{agreement}: {version.Clauses.Count} clauses",
        [
            new Section(
                $"{version}",
                "",
                new Grid(
                    [new("Clause", ColumnKind.Name), new("Heading"), new("What it says"), new("What it computes")],
                    version.Clauses.Select(RowOf).ToEquatableArray())),
        ]);

    private static EquatableArray<string> RowOf(Clause clause) =>
    [
        $"{clause.Reference}",
        clause.Heading,
        clause.Summary,
        clause.WhyNothing is { } why ? $"nothing: {why}" : string.Join('\n', clause.Provisions.Select(InWords)),
    ];

    private static string InWords(Provision provision) => provision switch
    {
        Definition(var term, var rule) => $"{term} = {rule}",
        Payment(var payer, var payee, var amount, var due) =>
            $"{payer} pays {payee} {amount}" + (due is null ? "" : $", due on {due}"),
        _ => provision.ToString(),
    };
}
