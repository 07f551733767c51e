using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>
/// How the figures of one statement came about, as lines of a page: everything is told once, where it is first needed, and from then on
/// a line leads to where it is told.
/// </summary>
internal sealed class WhyLines
{
    private readonly string _page;
    private readonly Dictionary<string, EquatableArray<ToldLine>> _trees = new(StringComparer.Ordinal);
    private readonly Dictionary<ToldLine, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Step, string> _steps = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);

    /// <summary>The explanations of terms of a statement, told in the order in which the page shows them.</summary>
    /// <param name="told">Their lines.</param>
    /// <param name="page">What tells the statement from others of the page.</param>
    public WhyLines(IEnumerable<(Derivation Derivation, EquatableArray<ToldLine> Trees)> told, string page)
    {
        _page = page;
        foreach (var (derivation, trees) in told)
        {
            _trees.Add(derivation.Term.Key, trees);
            foreach (var tree in trees)
            {
                Place(tree);
            }
        }
    }

    /// <summary>The lines of a term, where it is first asked for; none later, and none of one that was not to be explained.</summary>
    public EquatableArray<PageLine> Once(string key) =>
        _trees.Remove(key, out var trees) ? [.. trees.SelectMany(tree => Lines(tree, level: 0))] : [];

    private IEnumerable<PageLine> Lines(ToldLine line, int level)
    {
        yield return new PageLine(level, line.Mention == Mention.Deeper ? $"{line.Words} …" : line.Words, line.Definitions, _ids.GetValueOrDefault(line, ""), line.Mention == Mention.Here ? "" : PlaceOf(line));
        foreach (var below in line.Below.SelectMany(below => Lines(below, level + 1)))
        {
            yield return below;
        }
    }

    // Trees are no deeper than explanations reach to the right.
    private void Place(ToldLine line)
    {
        if (line is { Mention: Mention.Here, Step: { } step } && line.Below.Count + line.Definitions.Count > 0)
        {
            var id = $"{_page}-{(Rational)(_ids.Count + 1)}";
            _ids.Add(line, id);
            _steps.TryAdd(step, id);
            if (step.Rule is TermValue(var term))
            {
                _terms.TryAdd(term.Key, id);
            }
        }

        foreach (var below in line.Below)
        {
            Place(below);
        }
    }

    private string PlaceOf(ToldLine line) => line.Step switch
    {
        { } step when _steps.TryGetValue(step, out var place) => place,
        { Rule: TermValue(var term) } when _terms.TryGetValue(term.Key, out var place) => place,
        _ => "",
    };
}
