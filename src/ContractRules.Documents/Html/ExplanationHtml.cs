using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>Writes explanations as one page of HTML, each under its title; what is told elsewhere on the page leads there.</summary>
internal static class ExplanationHtml
{
    /// <summary>Writes the page.</summary>
    public static void Write(Agreement agreement, EquatableArray<Derivation> derivations, EquatableArray<(Derivation Derivation, EquatableArray<ToldLine> Trees)> told, TextWriter output)
    {
        var why = new WhyLines(told, "line");
        PageTemplate.Report.Write(
            new ReportPage(
                $"{agreement}: {derivations[0].Period}",
                [.. derivations.Select(derivation => new ReportPart(derivation.Title, string.Join('\n', derivation.Changes.Select(change => $"{change}").Append(derivation.BoundsInWords).OfType<string>()), [], null, why.Once(derivation.Term.Key)))]),
            output);
    }
}
