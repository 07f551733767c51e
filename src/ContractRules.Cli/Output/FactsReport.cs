using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Cli.Output;

/// <summary>The facts that an agreement asks for, as a report.</summary>
internal static class FactsReport
{
    public static Report Of(Agreement agreement) => new(
        $"{agreement}: {agreement.Facts.Count} facts to supply",
        [
            new Section(
                $"One line for each of the {Named(agreement.Cadence)}, one column for each fact",
                "A blank cell is not given: then the default holds, or what a standing fact was last given as. Without either, whatever needs the fact is undetermined.",
                new Grid(
                    [
                        new("Fact"),
                        new("Type", ColumnKind.Name),
                        new("Range", ColumnKind.Name),
                        new("Default", ColumnKind.Name),
                    ],
                    agreement.Facts.Select(RowOf).ToEquatableArray())),
        ]);

    private static EquatableArray<string> RowOf(FactDeclaration fact) =>
    [
        $"{fact}\n{fact.Description}{(fact.IsStanding ? "; standing" : "")} ({fact.Clause})",
        $"{fact.Measure}",
        RangeOf(fact),
        fact.Default?.ToString() ?? (fact.IsAgreedByParties ? "to be agreed" : "none"),
    ];

    private static string RangeOf(FactDeclaration fact) => (fact.Minimum, fact.Maximum) switch
    {
        ({ } least, { } most) => $"{least} to {most}",
        ({ } least, null) => $"≥ {least}",
        (null, { } most) => $"≤ {most}",
        _ => "any",
    };

    private static string Named(Cadence cadence) => cadence switch
    {
        Cadence.Months => "months",
        Cadence.Quarters => "quarters",
        Cadence.Years => "years",
        _ => "intervals",
    };
}
