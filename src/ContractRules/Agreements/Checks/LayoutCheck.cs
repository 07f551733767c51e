using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>A layout shows figures that there are, in forms that they have, each once in a section.</summary>
internal static class LayoutCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement) => agreement.Layout is not { } layout
        ? []
        : layout.Sections.SelectMany(section => OfSection(section, agreement)
            .Concat(section.Entries.GroupBy(entry => entry.Name.Key, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => Fault(section.Heading, $"{group.Key} is laid out {group.Count()} times; expected once in a section"))))
            .Concat(layout.Charts.SelectMany(chart => OfChart(chart, layout, agreement)));

    private static IEnumerable<AgreementFault> OfSection(LayoutSection section, Agreement agreement)
    {
        foreach (var entry in section.Entries)
        {
            if (!agreement.Has(entry.Name))
            {
                yield return Fault(section.Heading, $"{entry.Name} is laid out, but no version {(entry.Name is FactDeclaration ? "asks for it" : "defines it")} so");
            }
            else if (entry.Form == LayoutForm.RollForward && !CarriesSomethingOn(entry.Name, agreement))
            {
                yield return Fault(section.Heading, $"{entry.Name} is rolled forward, but nothing in its rule comes from an earlier period; expected a balance");
            }
        }

        foreach (var (key, word) in section.Entries.SelectMany(entry => entry.Words).Where(called => !IsNamed(called.Key, agreement)))
        {
            yield return Fault(section.Heading, $"{key} is called '{word}', but there is no such term or fact");
        }

        foreach (var key in section.Entries.SelectMany(entry => entry.Itemized).Where(key => !IsNamed(key, agreement)))
        {
            yield return Fault(section.Heading, $"{key} is itemized, but there is no such term");
        }
    }

    private static IEnumerable<AgreementFault> OfChart(LayoutChart chart, StatementLayout layout, Agreement agreement)
    {
        EquatableArray<TermDeclaration> drawn = [.. chart.Terms, .. chart.Limit is { } limit ? [limit] : (EquatableArray<TermDeclaration>)[]];
        foreach (var term in drawn.Where(term => !agreement.Has(term)))
        {
            yield return Fault(chart.Title, $"{term} is drawn, but no version defines it so");
        }

        if (drawn.Select(term => term.Measure).Distinct().Count() > 1)
        {
            yield return Fault(chart.Title, $"{Wording.Listed([.. drawn.Select(term => $"{term} in {term.Measure}")], "and")} are drawn together; expected one unit");
        }

        foreach (var term in chart.Terms.Where(term => chart.Form == ChartForm.Parts && !layout.Entries.Any(entry => entry.Form == LayoutForm.Sum && entry.Name == term)))
        {
            yield return Fault(chart.Title, $"the parts of {term} are drawn, but no section lays it out as a sum");
        }
    }

    private static bool IsNamed(string key, Agreement agreement) =>
        agreement.TryGetFact(key, out _) || agreement.Texts.Any(text => text.TryDefine(key, out _));

    private static bool CarriesSomethingOn(Named name, Agreement agreement) =>
        agreement.Texts.Any(text => text.TryDefine(name.Key, out var balance) && Reached(balance, text).Any(SpeaksOfThePast));

    private static bool SpeaksOfThePast(DefinedTerm defined) => defined.Rule.SelfAndDescendants().Any(rule => rule is Prior or ToDate or Trailing);

    private static HashSet<DefinedTerm> Reached(DefinedTerm defined, AgreementVersion text)
    {
        var (reached, waiting) = (new HashSet<DefinedTerm>(ReferenceEqualityComparer.Instance), new Stack<DefinedTerm>([defined]));
        while (waiting.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var needed in text.Needed(next))
                {
                    waiting.Push(needed);
                }
            }
        }

        return reached;
    }

    private static AgreementFault Fault(string place, string message) => new(AgreementFaultKind.LayoutDoesNotFit, default, $"layout, {place}: {message}");
}
