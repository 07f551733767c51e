using System.Collections.Frozen;
using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Finds the clauses that alterations alter, each with what hangs on it.</summary>
internal sealed class AlteredPlaces(WrittenText before, WrittenText after, EquatableArray<AgreementVersion> texts)
{
    private readonly BothTexts _both = new(before, after);
    private readonly Dependents _dependents = new(texts);
    private readonly HashSet<Reading> _ofAmendments = [.. before.Amendments.Concat(after.Amendments).SelectMany(amendment => amendment.Readings)];
    private readonly EquatableArray<Dictionary<ClauseReference, Clause>> _clauses = [.. texts.Select(text => text.Clauses.ToDictionary(clause => clause.Reference))];

    /// <summary>The places of an alteration.</summary>
    public IEnumerable<AlteredPlace> Of(Alteration altered) => altered switch
    {
        ClauseAlteration clause => [Place(altered, clause.Clause, [.. Given(clause.Clause!.Value, [.. _both.Differing(clause), .. OfOneTextOnly(clause)]), .. VaryingIn(clause.Clause!.Value)])],
        AmendmentAlteration amendment => OfAmendment(amendment),
        ReadingAlteration reading => [Place(altered, reading.Clause, [reading.Reading], _ofAmendments.Contains(reading.Reading))],
        _ => throw new NotSupportedException($"{altered.GetType().Name} has no place."),
    };

    /// <summary>Where amendments that both have come in another order, all can change.</summary>
    public IEnumerable<AlteredPlace> OfAnotherOrder(EquatableArray<Alteration> alterations)
    {
        var (one, other) = (Common(before.Amendments, after.Amendments), Common(after.Amendments, before.Amendments));
        return one.SequenceEqual(other) || alterations.Count == 0 ? [] : [Place(alterations[0], null, [], reachesAll: true)];

        static IEnumerable<string> Common(EquatableArray<Amendment> of, EquatableArray<Amendment> others) =>
            of.Select(amendment => amendment.Title).Where(title => others.Any(amendment => amendment.Title == title));
    }

    // Terms that come or go with the clause.
    private IEnumerable<Provision> OfOneTextOnly(ClauseAlteration altered) => new[] { altered.Before, altered.After }.OfType<Clause>()
        .SelectMany(clause => clause.Provisions)
        .Where(provision => provision.Defining.Any(definition => !texts.All(text => text.TryDefine(definition.Term.Key, out _))));

    // What an amendment edits or supersedes reads otherwise with it, and from another day on.
    private IEnumerable<AlteredPlace> OfAmendment(AmendmentAlteration altered)
    {
        var amendments = new[] { altered.Before, altered.After }.OfType<Amendment>().ToList();
        var edits = amendments.Concat(amendments.SelectMany(amendment => amendment.Edits).OfType<SupersedeAmendment>().Select(edit => edit.Amendment))
            .SelectMany(amendment => amendment.Edits)
            .ToList();
        var counted = amendments.SelectMany(amendment => amendment.CountedBeforehand).Select(object (fact) => fact.Key).ToList();
        return texts.SelectMany(text => text.Clauses).Select(clause => clause.Reference).Distinct()
            .Where(clause => edits.Any(edit => edit.Touches(clause)))
            .Select(clause => Place(altered, clause, [.. VaryingIn(clause)]))
            .Append(Place(altered, null, counted));
    }

    // What the texts do not all say alike in a clause. Without amendments that is what the alteration itself differs in.
    private IEnumerable<object> VaryingIn(ClauseReference reference)
    {
        if (before.Amendments.Count + after.Amendments.Count == 0)
        {
            return [];
        }

        var standing = _clauses.Select(clauses => clauses.GetValueOrDefault(reference)).Distinct(ReferenceEqualityComparer.Instance).Cast<Clause?>().ToList();
        var survives = standing.Select(clause => (clause?.OutlivesTermination, clause?.BeginsWithTheEnd)).Distinct().Count() == 1;
        var all = standing.OfType<Clause>().SelectMany(clause => clause.Provisions).ToList();
        return Given(reference, all.Where(provision => !survives || !standing.All(clause => clause!.Provisions.Any(same => SameProvision.Is(same, provision)))));
    }

    // From when on a fact counts hangs on the clauses that ask for it, so that with one of them all that speaks of the fact can change.
    private IEnumerable<object> Given(ClauseReference clause, IEnumerable<Provision> provisions)
    {
        var differing = provisions.ToList();
        return differing.SelectMany(provision => Dependents.GivenBy(clause, provision))
            .Concat(differing.SelectMany(provision => provision.Rules).SelectMany(rule => rule.Names()).OfType<FactDeclaration>().Distinct()
                .Where(fact => texts.Any(text => !text.AsksFor(fact)))
                .Select(object (fact) => fact.Key));
    }

    private AlteredPlace Place(Alteration altered, ClauseReference? clause, IReadOnlyCollection<object> given, bool reachesAll = false)
    {
        var reached = _dependents.Of(given);
        return new(altered, clause, reached.ToFrozenSet(), reachesAll || reached.Contains(Dependents.TheEnd));
    }
}
