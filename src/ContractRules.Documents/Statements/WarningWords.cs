using ContractRules.Settlement;

namespace ContractRules.Documents.Statements;

/// <summary>Warnings for other programs: their kinds by name.</summary>
internal static class WarningWords
{
    /// <summary>The kind of a warning in data: <c>expectation-not-met</c>.</summary>
    public static string NameOf(WarningKind kind) => kind switch
    {
        WarningKind.ExpectationNotMet => "expectation-not-met",
        WarningKind.FactInVain => "fact-in-vain",
        WarningKind.BeforeTheAgreement => "before-the-agreement",
        WarningKind.LotsAtRest => "lots-at-rest",
        WarningKind.AmendmentAfterTheEnd => "amendment-after-the-end",
        _ => throw new NotSupportedException($"A warning of kind {kind} has no name."),
    };
}
