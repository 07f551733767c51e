using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>A rule with all that it builds on, tried in a first period: what it and its parts come to, by the language itself.</summary>
/// <remarks>
/// It builds on no more than a <see cref="Foundation"/> can hold and takes no more than so much effort, so that a review is linear in the
/// agreement; a rule that builds on more is not tried, and nothing is asked that only an example would show.
/// </remarks>
internal sealed class Trial
{
    private const int MostFacts = 12;
    private const int MostOptions = 8;
    private const long Effort = 300_000;

    private static readonly TermDeclaration _tried = new("tried", "Tried", Measure.Ratio);

    private readonly ReviewedText _text;
    private readonly ClauseReference _clause;
    private readonly Named? _assumed;
    private readonly AgreementVersion _rules;
    private readonly EquatableArray<FactDeclaration> _facts;
    private readonly EquatableArray<Reading> _readings;
    private readonly EquatableArray<Node> _expected;
    private readonly Dictionary<string, HashSet<Node>> _read = new(StringComparer.Ordinal);
    private readonly long _size;
    private long _left = Effort;

    private Trial(PlacedRule placed, ReviewedText text, Named? assumed, Foundation foundation)
    {
        (_text, _clause, Rule, _assumed) = (text, placed.Clause, placed.Rule, assumed);
        (_facts, _readings, _size) = ([.. foundation.Facts], [.. foundation.Readings.Take(MostOptions)], foundation.Size);
        _expected = [.. foundation.Expected.Select(expectation => expectation.Rule)];
        IEnumerable<(ClauseReference Clause, Provision Provision)> provisions =
        [
            .. assumed is TermDeclaration term ? [(placed.Clause, new Definition(term, new Constant(NumberValue.Zero, term.Measure)))] : ((ClauseReference, Provision)[])[],
            .. foundation.Terms.Select(defined => (defined.Clause, (Provision)new Definition(defined.Term, defined.Rule))),
            (placed.Clause, new Definition(KeyedApart(foundation), placed.Rule)),
            .. foundation.Expected.Select(expectation => (placed.Clause, (Provision)expectation)),
        ];
        _rules = new(text.Version.InForceFrom, text.Version.Title, [.. provisions.Select(one => new Clause(one.Clause, "tried", "tried", one.Provision))]);
    }

    /// <summary>The rule that is tried.</summary>
    public Node Rule { get; }

    /// <summary>The trial of a rule; null where it builds on more than can be tried, or on lots.</summary>
    /// <param name="placed">The rule.</param>
    /// <param name="text">The text that it is of.</param>
    /// <param name="assumed">A fact or term that is tried at several values; a term then has them whatever its own rule says.</param>
    public static Trial? Of(PlacedRule placed, ReviewedText text, Named? assumed = null) =>
        Foundation.Of(placed.Rule, text, assumed) is { } foundation ? new(placed, text, assumed, foundation) : null;

    /// <summary>In which circumstances it is tried: as the text is read, then by each other option alone; ordinary facts first.</summary>
    public IEnumerable<Circumstances> Ordinary =>
        from read in ReadingsTried()
        from facts in OrdinaryFacts.Of(_facts, _text)
        select new Circumstances(facts, read.Choices, read.ReadAs);

    /// <summary>The same, and each with one fact far from the ordinary.</summary>
    public IEnumerable<Circumstances> Extreme => Ordinary.Concat(
        from ordinary in Ordinary
        from fact in _facts.Where(fact => fact.Measure.IsNumber).Take(MostFacts)
        from value in OrdinaryFacts.Extremes(fact)
        select ordinary.With(fact.Key, value));

    /// <summary>What a part of the rule comes to where that is something; null where it never is.</summary>
    public Rational? Example(Node part) => Ordinary.Select(where => Number(part, where)).FirstOrDefault(number => number is { IsZero: false });

    /// <summary>What a part of the rule comes to; null where that is undetermined, the facts break what is expected of them, or trying it would take too long.</summary>
    public Rational? Number(Node part, Circumstances given)
    {
        _left -= _size;
        if (_left < 0)
        {
            return null;
        }

        var facts = given.Assumed is { } value && _assumed is FactDeclaration fact ? given.Facts.With(fact.Key, value) : given.Facts;
        var evaluation = new Evaluation(_rules, given.Readings, _text.Agreement.Holidays, PeriodFacts.For(_text.Period).With(facts), CarriedState.None)
        {
            Stated = given.Assumed is { } assumed && _assumed is TermDeclaration term ? [new TermOutcome(term, _clause, Outcome.Determined(assumed))] : [],
        };
        return _expected.Any(rule => evaluation.Of(rule, _clause).Value is TruthValue(false)) ? null
            : evaluation.Of(part, _clause).Value is NumberValue(var number) ? number
            : null;
    }

    /// <summary>Whether a part of the rule counts at all, as the text is read there.</summary>
    public bool Counts(Node part, Circumstances where)
    {
        if (!_read.TryGetValue(where.ReadAs ?? "", out var read))
        {
            var waiting = new Stack<Node>([Rule]);
            _read.Add(where.ReadAs ?? "", read = new(ReferenceEqualityComparer.Instance));
            while (waiting.TryPop(out var next))
            {
                foreach (var inner in !read.Add(next) ? [] : next is Ambiguity(var reading, var ways) ? [ways[where.Readings.IndexOf(reading)]] : next.Operands())
                {
                    waiting.Push(inner);
                }
            }
        }

        return read.Contains(part);
    }

    /// <summary>The first example, ordinary or extreme, that shows something of a part of the rule that counts there, and how the text is read for it.</summary>
    public (string? Found, string? ReadAs) Showing(Node part, Func<Circumstances, string?> example) => Extreme
        .Where(where => Counts(part, where))
        .Select(where => (Found: example(where), where.ReadAs))
        .FirstOrDefault(shown => shown.Found is not null);

    private IEnumerable<(ReadingChoices Choices, string? ReadAs)> ReadingsTried()
    {
        var chosen = _text.Agreement.Choices;
        return new[] { (chosen, (string?)null) }.Concat(
            from reading in _readings
            from option in reading.Options
            where option != chosen.Of(reading)
            select (chosen.With(reading, option.Name), (string?)$"{reading.Key}={option.Name}"));
    }

    private static TermDeclaration KeyedApart(Foundation foundation)
    {
        var term = _tried;
        while (foundation.Terms.Any(defined => defined.Term.Key == term.Key))
        {
            term = new($"{term.Key}-itself", term.Title, term.Measure);
        }

        return term;
    }
}
