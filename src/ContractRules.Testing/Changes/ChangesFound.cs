using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Coverage;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Testing.Invariants;
using ContractRules.Values;

namespace ContractRules.Testing.Changes;

/// <summary>What cases show of a change. It takes no more room with more cases.</summary>
internal sealed class ChangesFound(TwoTexts given, EquatableArray<Invariant> invariants)
{
    private readonly InvariantTally[] _before = [.. invariants.Select(invariant => new InvariantTally(invariant))];
    private readonly InvariantTally[] _after = [.. invariants.Select(invariant => new InvariantTally(invariant))];
    private readonly Simplest<TwoTexts>?[] _breaking = new Simplest<TwoTexts>?[invariants.Count];
    private readonly Dictionary<object, long> _cases = [];
    private readonly Dictionary<ChangeFinding, Simplest<TwoTexts>> _showing = [];

    /// <summary>How many cases neither text accepts.</summary>
    public long Refused { get; private set; }

    /// <summary>How many cases only the text after the change accepts.</summary>
    public long RefusedBefore { get; private set; }

    /// <summary>How many cases only the text before the change accepts.</summary>
    public long RefusedAfter { get; private set; }

    /// <summary>What the statements reached of the text before the change.</summary>
    public Reach ReachedBefore { get; private set; } = Reach.Of(given.Before);

    /// <summary>What the statements reached of the text after it.</summary>
    public Reach ReachedAfter { get; private set; } = Reach.Of(given.After);

    /// <summary>In how many cases any figure differs.</summary>
    public long Differing { get; private set; }

    /// <summary>In how many cases something changed, or showed: a term, a payment, a finding.</summary>
    public long Cases(object changed) => _cases.GetValueOrDefault(changed);

    /// <summary>What showed.</summary>
    public IEnumerable<ChangeFinding> Findings => _showing.Keys;

    /// <summary>Adds a case.</summary>
    public void Add(TwoTexts texts, EquatableArray<PeriodFacts> periods, int number)
    {
        var (before, isSame) = (texts.Before.Settle(periods), texts.Before.SettlesAs(texts.After, periods));
        var after = isSame ? before : texts.After.Settle(periods);
        switch (before.Faults.Count, after.Faults.Count)
        {
            case (0, 0):
                (ReachedBefore, ReachedAfter) = (ReachedBefore.With(before.Statements), ReachedAfter.With(after.Statements));
                AddInvariants(texts, periods, number, before, after);
                AddChanges(texts, periods, number, isSame ? [] : [.. before.Statements.Zip(after.Statements, (one, other) => new ChangedStatement(one, other))]);
                break;
            case (0, _):
                RefusedAfter++;
                break;
            case (_, 0):
                RefusedBefore++;
                break;
            default:
                Refused++;
                break;
        }
    }

    /// <summary>Adds what other cases showed.</summary>
    public void Add(ChangesFound other)
    {
        (Refused, RefusedBefore) = (Refused + other.Refused, RefusedBefore + other.RefusedBefore);
        (RefusedAfter, Differing) = (RefusedAfter + other.RefusedAfter, Differing + other.Differing);
        (ReachedBefore, ReachedAfter) = (ReachedBefore.And(other.ReachedBefore), ReachedAfter.And(other.ReachedAfter));
        for (var place = 0; place < invariants.Count; place++)
        {
            _before[place].Add(other._before[place]);
            _after[place].Add(other._after[place]);
            _breaking[place] = Simplest<TwoTexts>.Of(_breaking[place], other._breaking[place]);
        }

        foreach (var (changed, cases) in other._cases)
        {
            _cases[changed] = Cases(changed) + cases;
        }

        foreach (var (finding, shown) in other._showing)
        {
            _showing[finding] = Simplest<TwoTexts>.Of(_showing.GetValueOrDefault(finding), shown)!;
        }
    }

    /// <summary>The simplest case in which a finding shows.</summary>
    public Simplest<TwoTexts> Showing(ChangeFinding finding) => _showing[finding];

    /// <summary>How an invariant fared, the case that breaks it anew made as small as it goes.</summary>
    public ChangedInvariant Changed(int place, TimelineShape shape) => new(
        _before[place].With(null),
        _after[place].With(_breaking[place] is { } found ? SmallestChange.Breaking(invariants[place], found.Read, found.Periods, shape) : null));

    private void AddInvariants(TwoTexts texts, EquatableArray<PeriodFacts> periods, int number, Timeline before, Timeline after)
    {
        var heldBefore = before.Statements.HeldAgainst(invariants);
        var heldAfter = ReferenceEquals(before, after) ? heldBefore : after.Statements.HeldAgainst(invariants);
        for (var place = 0; place < invariants.Count; place++)
        {
            _before[place].Add(heldBefore[place]);
            _after[place].Add(heldAfter[place]);
            if (heldBefore[place].Broken.Count == 0 && heldAfter[place].Broken is [var broken, ..])
            {
                _breaking[place] = Simplest<TwoTexts>.Of(_breaking[place], new(texts, periods.Through(broken.Statement), number));
            }
        }
    }

    private void AddChanges(TwoTexts texts, EquatableArray<PeriodFacts> periods, int number, IReadOnlyList<ChangedStatement> statements)
    {
        var changed = statements.Where(statement => !statement.IsNothing).ToList();
        Differing += changed.Count > 0 ? 1 : 0;
        var findings = changed.SelectMany(statement => statement.Findings, (statement, finding) => (Finding: finding, Statement: statement)).DistinctBy(one => one.Finding).ToList();
        foreach (var what in changed.SelectMany(statement => statement.Terms.Select(object (term) => term.Key).Concat(statement.Payments)).Distinct().Concat(findings.Select(one => one.Finding)))
        {
            _cases[what] = Cases(what) + 1;
        }

        foreach (var (finding, statement) in findings)
        {
            _showing[finding] = Simplest<TwoTexts>.Of(_showing.GetValueOrDefault(finding), new(texts, periods.Through(statement.After), number))!;
        }
    }
}
