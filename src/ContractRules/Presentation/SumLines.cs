using ContractRules.Agreements.Layouts;
using ContractRules.Explanation;
using ContractRules.Rules.Kernel;

namespace ContractRules.Presentation;

/// <summary>What a term is the sum of, line by line, and then the term.</summary>
internal static class SumLines
{
    /// <summary>The lines of a term.</summary>
    /// <param name="term">The step of the term.</param>
    /// <param name="entry">How it is laid out.</param>
    public static IReadOnlyList<DraftLine> Of(Step term, LayoutEntry entry)
    {
        var addition = Addition.Of(term.Steps[0], entry.Itemized);
        return
        [
            .. Footing.Of(
            [
                .. addition.Addends.Select(addend => DraftLine.Of(addend, entry.WordFor(addend.Step.Rule))),
                .. addition.Changes.Select(change => DraftLine.Of(change, term)),
            ],
            DraftLine.Of(LineKind.Total, term, entry.WordFor(term.Rule))),
        ];
    }

    /// <summary>The word that a line has instead of its title.</summary>
    public static string? WordFor(this LayoutEntry entry, Node rule) => entry.Words.TryGet(Titles.KeyOf(rule), out var word) ? word : null;
}
