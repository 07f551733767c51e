using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Ranges;

/// <summary>
/// What the rules of an agreement can come to, known before any fact is: from the ranges of the facts, in any branch and any
/// reading, with the past over all versions.
/// </summary>
/// <remarks>
/// Terms are worked out in the order of their dependence. Those that build on their own past begin with nothing and grow until
/// they hold whatever follows from them; an end that goes on moving goes to zero or is given up, so that this comes to an end.
/// </remarks>
internal sealed class RuleRanges
{
    // Balances that close do so in the first rounds; what goes on moving then moves for ever.
    private const int RoundsBeforeWidening = 3;
    private const int RoundsBeforeGivingUp = 12;

    private readonly IReadOnlyList<Meanings> _versions;
    private readonly Dictionary<Place, ValueRange?> _terms = [];
    private readonly Dictionary<Meanings, VersionRanges> _settled;

    private RuleRanges(IReadOnlyList<Meanings> versions) => (_versions, _settled) = (versions, versions.ToDictionary(version => version, In));

    /// <summary>The ranges of all terms of an agreement.</summary>
    /// <param name="versions">What the terms mean in each version.</param>
    public static RuleRanges Of(IReadOnlyList<Meanings> versions)
    {
        var ranges = new RuleRanges(versions);
        foreach (var group in Dependence.Groups(versions.SelectMany(version => version.Terms, (version, term) => new Place(version, term)), ranges.Needed))
        {
            ranges.Settle(group);
        }

        return ranges;
    }

    /// <summary>What the rules of a version can come to.</summary>
    public VersionRanges In(Meanings version) => new(this, version);

    /// <summary>What a rule can come to in a version; null where it can never be determined.</summary>
    public ValueRange? Of(Node rule, Meanings version) => In(version).Of(rule);

    /// <summary>What a rule can come to in any version.</summary>
    public ValueRange? Of(Node rule) =>
        _versions.Aggregate((ValueRange?)null, (hull, version) => ValueRange.Hull(hull, Of(rule, version)));

    /// <summary>What a term can come to in a version.</summary>
    internal ValueRange? Present(Named term, Meanings version) => _terms.GetValueOrDefault(new(version, term.Key));

    /// <summary>What a fact or term can have come to in an earlier period, whichever version was in force.</summary>
    internal ValueRange? Past(Named name) => name is FactDeclaration fact
        ? Ranging.Of(fact)
        : _versions.Aggregate((ValueRange?)null, (hull, version) => ValueRange.Hull(hull, Present(name, version)));

    private IEnumerable<Place> Needed(Place place) =>
        from node in place.Version.Of(place.Term)?.SelfAndDescendants() ?? []
        from needed in node is TermValue(var present)
            ? [place with { Term = present.Key }]
            : node.NamedItself() is TermDeclaration past ? _versions.Select(version => new Place(version, past.Key)) : []
        select needed;

    private void Settle(IReadOnlyList<Place> group)
    {
        if (group is [var alone] && !Needed(alone).Contains(alone))
        {
            // Nothing that it names changes any more, so what several terms have in common is worked out once.
            _terms[alone] = _settled[alone.Version].Of(alone.Version.Of(alone.Term)!);
            return;
        }

        for (var round = 0; Grow(group, round); round++)
        {
        }

        // Whatever really occurs lies in what was found, so it also lies in what follows from that, which is narrower.
        foreach (var place in group)
        {
            _terms[place] = Anew(place);
        }
    }

    private bool Grow(IReadOnlyList<Place> group, int round)
    {
        var hasGrown = false;
        foreach (var place in group)
        {
            var before = _terms.GetValueOrDefault(place);
            var grown = ValueRange.Hull(before, Anew(place));
            if (grown is null || grown == before)
            {
                continue;
            }

            hasGrown = true;
            _terms[place] = round switch
            {
                < RoundsBeforeWidening => grown,
                < RoundsBeforeGivingUp => grown.WidenedFrom(before),
                _ => grown.GivenUp,
            };
        }

        return hasGrown;
    }

    private ValueRange? Anew(Place place) => Of(place.Version.Of(place.Term)!, place.Version);

    private readonly record struct Place(Meanings Version, string Term);
}
