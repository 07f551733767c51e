using ContractRules.Agreements;

namespace ContractRules.Documents.Checks;

/// <summary>What the text before a change and that after it are called.</summary>
internal static class Sides
{
    /// <summary>The one text that governs every period; null where that in force at each does.</summary>
    public static AgreementVersion? TextThroughout(Agreement agreement) =>
        agreement.IsInForceThroughout ? agreement.InForceOn(agreement.Dated) : null;

    /// <summary>The text in words.</summary>
    public static string Words(Agreement agreement) =>
        TextThroughout(agreement) is { } text ? $"{text}, throughout"
        : $"{agreement.Title} of {new Values.DateValue(agreement.Dated)}, {(agreement.Amendments.Count == 0 ? "as signed, without amendments" : $"with {string.Join(", ", agreement.Amendments)}")}";
}
