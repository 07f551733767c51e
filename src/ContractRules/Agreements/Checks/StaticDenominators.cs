using System.Collections.Frozen;
using System.Numerics;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// How fine a rule's values can be, known before any fact is: a denominator that divides every value, from the
/// constants and the decimals of the facts; none where a rule divides by something that varies.
/// </summary>
/// <remarks>What a rule recalls may have been settled under an earlier version, so the past is as fine as its finest version.</remarks>
internal sealed class StaticDenominators
{
    // Only a rounding makes a denominator less again, and then it is its own step. So what is finer than any clause rounds
    // to need not be known, and what grows with each period is soon as fine as that.
    private static readonly BigInteger Finest = BigInteger.Pow(10, 40);

    private readonly EquatableArray<AgreementVersion> _versions;
    private readonly ILookup<Place, Node> _rules;
    private readonly Dictionary<Place, BigInteger?> _terms = [];
    private readonly Dictionary<Place, HashSet<Place>> _needed = [];
    private FrozenDictionary<string, BigInteger?>? _past;

    private readonly ReadingChoices? _readings;

    private StaticDenominators(EquatableArray<AgreementVersion> versions, ReadingChoices? readings)
    {
        (_versions, _readings) = (versions, readings);
        _rules = versions
            .SelectMany(version => version.Definitions, (version, defined) => (Place: new Place(version, defined.Term.Key), defined.Rule))
            .ToLookup(found => found.Place, found => found.Rule);
    }

    /// <summary>The denominators of all the terms of the versions.</summary>
    /// <param name="versions">The versions.</param>
    /// <param name="readings">How the text is read; whichever way where left out.</param>
    public static StaticDenominators Of(EquatableArray<AgreementVersion> versions, ReadingChoices? readings = null)
    {
        var found = new StaticDenominators(versions, readings);
        var settled = versions.ToDictionary(version => version, _ => new Dictionary<Node, BigInteger?>(ReferenceEqualityComparer.Instance));
        foreach (var group in Dependence.Groups(found._rules.Select(rules => rules.Key), found.Needed))
        {
            found.Settle(group, settled);
        }

        found._past = found._rules.Select(rules => rules.Key.Term).Distinct(StringComparer.Ordinal).ToFrozenDictionary(term => term, found.InAnyVersion, StringComparer.Ordinal);
        return found;
    }

    /// <summary>The denominator of a rule of a version, or null where there is none.</summary>
    public BigInteger? Of(Node rule, AgreementVersion version) => Of(rule, version, known: null);

    private BigInteger? Of(Node rule, AgreementVersion version, Dictionary<Node, BigInteger?>? known) => rule.FromInside<BigInteger?>((node, of) => node switch
    {
        Constant(NumberValue(var number), _) => number.Denominator,
        FactValue(var fact) => OfPast(fact),
        FieldValue(var field) => BigInteger.Pow(10, field.Decimals),
        OverItems(_, _, _, var each, _) => of(each),
        TermValue(var term) => Present(term.Key, version),
        Prior(var name, var initial) when name.Measure.IsNumber => Common(OfPast(name), of(initial)),
        ToDate(var name, _) => OfPast(name),
        Trailing(var name, _, _) => OfPast(name),
        Product(var left, var right) => of(left) * of(right),
        Quotient(var dividend, Constant(NumberValue({ IsZero: false } divisor), _)) => of(dividend) * BigInteger.Abs(divisor.Numerator),
        Quotient => null,
        Raised(var number, Constant(NumberValue({ IsInteger: true, Sign: >= 0 } exponent), _)) => Raise(of(number), exponent.Numerator),
        Raised => null,
        DayCount or DatePart or PeriodValue or Rank => BigInteger.One,
        Round(var operand, var rounding) => rounding.Step.Denominator is var step && of(operand) is { } own && (step % own).IsZero ? own : step,
        Phrase(_, _, var meaning) => of(meaning),
        Ambiguity(var reading, var branches) when _readings is { } read => of(branches[read.IndexOf(reading)]),
        Confined(_, var meaning) => of(meaning),
        Choice(_, var then, var otherwise) => Common(of(then), of(otherwise)),
        _ => node.Operands().Aggregate((BigInteger?)BigInteger.One, (common, operand) => Common(common, of(operand))),
    }, known, Asked);

    // Of an open question the option taken alone, where it is known which.
    private EquatableArray<Node> Asked(Node node) =>
        node is Ambiguity(var reading, var branches) && _readings is { } read ? [branches[read.IndexOf(reading)]] : node.Operands();

    /// <summary>The denominator of what a fact or term has come to, under whichever version; null where there is none.</summary>
    public BigInteger? OfPast(Named name) => name is FactDeclaration fact
        ? BigInteger.Pow(10, fact.Decimals)
        : _past is null ? InAnyVersion(name.Key) : _past.GetValueOrDefault(name.Key, BigInteger.One);

    private BigInteger? InAnyVersion(string term) =>
        _versions.Aggregate((BigInteger?)BigInteger.One, (common, version) => Common(common, Present(term, version)));

    private static BigInteger? Common(BigInteger? left, BigInteger? right) => left is { } one && right is { } other
        ? one / BigInteger.GreatestCommonDivisor(one, other) * other
        : null;

    private static BigInteger? Raise(BigInteger? denominator, BigInteger exponent) => denominator is not { } known ? null
        : known.IsOne || exponent.IsZero ? BigInteger.One
        : exponent * (known.GetBitLength() - 1) > Finest.GetBitLength() ? null
        : BigInteger.Pow(known, (int)exponent);

    private BigInteger? Present(string term, AgreementVersion version) => _terms.GetValueOrDefault(new(version, term), BigInteger.One);

    private HashSet<Place> Needed(Place term)
    {
        if (!_needed.TryGetValue(term, out var needed))
        {
            _needed.Add(term, needed = NeededAnew(term));
        }

        return needed;
    }

    // What is recalled may have been settled under any version.
    private HashSet<Place> NeededAnew(Place term) =>
    [
        .. from rule in _rules[term]
           from node in rule.SelfAndDescendants(Asked)
           from needed in node is TermValue(var present)
               ? [term with { Term = present.Key }]
               : node.NamedItself() is TermDeclaration past ? _versions.Select(version => new Place(version, past.Key)) : []
           select needed,
    ];

    // Where nothing that a term names changes any more, what several terms have in common is worked out once.
    private void Settle(IReadOnlyList<Place> group, Dictionary<AgreementVersion, Dictionary<Node, BigInteger?>> settled)
    {
        var needed = group.ToDictionary(term => term, Needed);
        if (group is [var alone] && !needed[alone].Contains(alone))
        {
            _terms[alone] = Anew(alone, settled[alone.Version]);
        }
        else
        {
            Grow(group, needed.SelectMany(user => user.Value, (user, used) => (User: user.Key, used)).ToLookup(use => use.used, use => use.User));
        }
    }

    // What builds on its own past is worked out anew until it is as fine as it gets. It only ever gets finer.
    private void Grow(IReadOnlyList<Place> group, ILookup<Place, Place> users)
    {
        var (waiting, queued) = (new Queue<Place>(group), group.ToHashSet());
        while (waiting.TryDequeue(out var term))
        {
            queued.Remove(term);
            var denominator = Anew(term, known: null);
            if (denominator != _terms.GetValueOrDefault(term, BigInteger.One))
            {
                _terms[term] = denominator;
                foreach (var user in users[term].Where(queued.Add))
                {
                    waiting.Enqueue(user);
                }
            }
        }
    }

    private BigInteger? Anew(Place term, Dictionary<Node, BigInteger?>? known)
    {
        var denominator = _rules[term].Aggregate((BigInteger?)BigInteger.One, (common, rule) => Common(common, Of(rule, term.Version, known)));
        return denominator > Finest ? null : denominator;
    }

    private readonly record struct Place(AgreementVersion Version, string Term);
}
