using ContractRules.Agreements;
using ContractRules.Documents.Html;
using ContractRules.Documents.Json;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>Explanations of figures of one period, as far as they are told.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="derivations">The derivations.</param>
/// <param name="telling">How much is told, and by which names.</param>
/// <param name="rounded">Whether JSON tells figures rounded, too.</param>
internal sealed class ExplanationPublication(Agreement agreement, EquatableArray<Derivation> derivations, Telling telling, bool rounded) : Publication
{
    /// <summary>The explanations as trees of text.</summary>
    public string Text => telling.Text(derivations);

    internal override void WriteJson(TextWriter output) => output.Write(ExplanationDocument.Of(agreement, telling.Lines(derivations), rounded).ToJson());

    internal override void WriteCsv(TextWriter output) => ExplanationCsv.Write(telling.Lines(derivations), output);

    internal override void WriteMarkdown(TextWriter output) => DerivationMarkdown.Write(derivations, telling, output);

    internal override void WriteHtml(TextWriter output) => ExplanationHtml.Write(agreement, derivations, telling.Lines(derivations), output);
}
