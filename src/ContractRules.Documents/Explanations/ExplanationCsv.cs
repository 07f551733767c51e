using ContractRules.Documents.Csv;
using ContractRules.Documents.Statements;
using ContractRules.Explanation;
using ContractRules.Values;

namespace ContractRules.Documents.Explanations;

/// <summary>Writes explanations as CSV, a row for each line: how deep it lies, what it says, and where it tells a step, its exact value and clause.</summary>
internal static class ExplanationCsv
{
    private static readonly EquatableArray<string> Header = ["period", "term", "level", "words", "told", "value", "rounded", "unit", "clause", "source"];

    public static void Write(IEnumerable<(Derivation Derivation, EquatableArray<ToldLine> Trees)> told, TextWriter output) => CsvLines.Write(
        output,
        [Header, .. told.SelectMany(one => one.Trees.SelectMany(tree => Rows(one.Derivation, tree, level: 0)))]);

    private static IEnumerable<EquatableArray<string>> Rows(Derivation derivation, ToldLine line, int level) =>
    [
        [
            derivation.Period.Label,
            derivation.Term.Key,
            $"{(Rational)level}",
            line.Words,
            line.Mention.ToString().ToLowerInvariant(),
            line.Step?.Outcome.Value is { } value ? $"{value}" : "",
            line.Step is { } figure ? RoundedFigure.TextOf(figure.Outcome.Value, figure.Measure) ?? "" : "",
            line.Step?.Measure.Symbol ?? "",
            line.Step is { } step ? $"{step.Clause}" : "",
            line.Step?.Source ?? "",
        ],
        .. line.Below.SelectMany(below => Rows(derivation, below, level + 1)),
    ];
}
