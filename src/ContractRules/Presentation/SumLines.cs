using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>What a term is the sum of, line by line, and then the term.</summary>
internal static class SumLines
{
    /// <summary>The lines of a term.</summary>
    /// <param name="term">The step of the term.</param>
    /// <param name="words">What lines are called that have a word of their own, by key.</param>
    public static IReadOnlyList<DraftLine> Of(Step term, EquatableMap<string> words)
    {
        var addition = Addition.Of(term.Steps[0]);
        return
        [
            .. Footing.Of(
            [
                .. addition.Addends.Select(addend => DraftLine.Of(addend, words.WordFor(addend.Step.Rule))),
                .. addition.Changes.Select(change => DraftLine.Of(change, term)),
            ],
            DraftLine.Of(LineKind.Total, term, words.WordFor(term.Rule))),
        ];
    }

    /// <summary>The word that a line has instead of its title.</summary>
    public static string? WordFor(this EquatableMap<string> words, Node rule) => words.TryGet(Titles.KeyOf(rule), out var word) ? word : null;
}
