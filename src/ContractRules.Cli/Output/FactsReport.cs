using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Cli.Output;

/// <summary>The facts that an agreement asks for, as a report.</summary>
internal static class FactsReport
{
    public static Report Of(Agreement agreement) => new(
        $"{agreement}: facts to supply",
        [
            new Section(
                $"{agreement.Facts.Count} facts for each of the {Named(agreement.Cadence)}",
                "A blank cell is not given: the default holds, or what a standing fact was last given as; without either, what needs the fact is undetermined.",
                new Grid(
                    [
                        new("Key", ColumnKind.Name),
                        new("Type"),
                        new("Range"),
                        new("Default"),
                        new("Meaning (and the clause that asks for it)"),
                    ],
                    agreement.Facts.Select(RowOf).ToEquatableArray())),
        ]);

    private static EquatableArray<string> RowOf(FactDeclaration fact) =>
    [
        fact.Key,
        TypeOf(fact.Measure),
        RangeOf(fact),
        fact.Default?.ToString() ?? (fact.IsAgreedByParties ? "to be agreed" : "none"),
        $"{fact.Description}{(fact.IsStanding ? "; standing" : "")} ({fact.Clause})",
    ];

    private static string TypeOf(Measure measure) => measure switch
    {
        { IsNumber: false } => $"{measure}",
        { Over: null } => "ratio",
        { Under: not null } => $"rate in {measure}",
        { Over: Currency } => $"money in {measure}",
        _ => $"quantity in {measure}",
    };

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
