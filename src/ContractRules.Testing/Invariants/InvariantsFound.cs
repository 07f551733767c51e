using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Coverage;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>What cases show of invariants. It takes no more room with more cases.</summary>
internal sealed class InvariantsFound(Agreement agreement, EquatableArray<Invariant> invariants)
{
    private readonly InvariantTally[] _tallies = [.. invariants.Select(invariant => new InvariantTally(invariant))];
    private readonly Simplest<Agreement>?[] _breaking = new Simplest<Agreement>?[invariants.Count];

    /// <summary>How many cases were not settled, since the agreement refuses their facts as it is read in them.</summary>
    public long Refused { get; private set; }

    /// <summary>What the statements reached.</summary>
    public Reach Reach { get; private set; } = Reach.Of(agreement);

    /// <summary>Adds a case.</summary>
    public void Add(Agreement read, EquatableArray<PeriodFacts> periods, int number)
    {
        var settled = read.Settle(periods);
        if (settled.Faults.Count > 0)
        {
            Refused++;
            return;
        }

        Reach = Reach.With(settled.Statements);
        foreach (var (place, record) in settled.Statements.HeldAgainst(invariants).Index())
        {
            _tallies[place].Add(record);
            if (record.Broken is [var broken, ..])
            {
                _breaking[place] = Simplest<Agreement>.Of(_breaking[place], new(read, periods.Through(broken.Statement), number));
            }
        }
    }

    /// <summary>Adds what other cases showed.</summary>
    public void Add(InvariantsFound other)
    {
        (Refused, Reach) = (Refused + other.Refused, Reach.And(other.Reach));
        foreach (var (place, tally) in _tallies.Index())
        {
            tally.Add(other._tallies[place]);
            _breaking[place] = Simplest<Agreement>.Of(_breaking[place], other._breaking[place]);
        }
    }

    /// <summary>How each invariant fared, each case that breaks one made as small as it goes.</summary>
    public IEnumerable<CheckedInvariant> Checked(TimelineShape shape) => Concurrently.Each(
        [.. invariants.Index()],
        one => _tallies[one.Index].With(_breaking[one.Index] is { } found ? SmallestBreaking.Of(one.Item, found.Read, found.Periods, shape) : null));
}
