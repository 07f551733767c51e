using ContractRules.Agreements;
using NodaTime;

namespace ContractRules.Documents.Checks;

/// <summary>What the text before a change and that after it are called.</summary>
internal static class Sides
{
    /// <summary>The one text that governs every period; null where that in force at each does.</summary>
    public static AgreementVersion? TextThroughout(Agreement agreement) =>
        agreement.IsInForceThroughout ? agreement.InForceOn(agreement.Dated) : null;

    /// <summary>The text in words; where another has the same, with the fingerprint that tells them apart.</summary>
    public static string Words(Agreement agreement, Agreement besides) => Words(agreement) is var words && words == Words(besides)
        ? $"{words} (fingerprint {agreement.FingerprintThrough(LocalDate.MaxIsoValue)})"
        : words;

    private static string Words(Agreement agreement) =>
        TextThroughout(agreement) is { } text ? $"{text}, throughout"
        : $"{agreement.Title} of {new Values.DateValue(agreement.Dated)}, {(agreement.Amendments.Count == 0 ? "as signed, without amendments" : $"with {string.Join(", ", agreement.Amendments)}")}";
}
