using ContractRules.Documents.Reports;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>Writes explanations as Markdown: each under its title, the tree as it is, so that its lines keep their places.</summary>
internal static class DerivationMarkdown
{
    public static void Write(EquatableArray<Derivation> derivations, ExplanationOptions options, TextWriter output)
    {
        Markdown.WriteTitle(derivations.Count == 1 ? derivations[0].Title : derivations[0].Period.ToString(), output);
        output.WriteLine();
        Markdown.WriteAsIs(options.Text(derivations), output);
    }
}
