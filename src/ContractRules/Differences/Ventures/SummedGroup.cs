using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Causes that interact, and where the sums stand of what is paid under each agreement on the way.</summary>
internal sealed class SummedGroup
{
    private readonly int _first;

    /// <summary>The sums of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="ways">The payments that it reaches, by their places.</param>
    /// <param name="first">Where the first of its sums stands.</param>
    /// <param name="firstCause">Where the first of its causes stands among all.</param>
    public SummedGroup(MovedGroup<Agreement> group, EquatableArray<int> ways, int first, int firstCause)
    {
        (Ways, _first, FirstCause) = (ways, first, firstCause);
        Agreements = [.. group.Moves.SelectMany(move => (Agreement[])[move.From, move.To]).Distinct()];
        var places = Agreements.Index().ToDictionary(found => found.Item, found => found.Index);
        Causes =
        [
            .. group.Moves.GroupBy(move => move.Cause, ReferenceEqualityComparer.Instance)
                .Select(moves => new SummedCause((Cause)moves.Key!, [.. moves.Select(move => (places[move.From], places[move.To], move.Part))])),
        ];
    }

    /// <summary>The agreements on the way, each once.</summary>
    public EquatableArray<Agreement> Agreements { get; }

    /// <summary>The payments that the causes reach, by their places among all.</summary>
    public EquatableArray<int> Ways { get; }

    /// <summary>The causes.</summary>
    public EquatableArray<SummedCause> Causes { get; }

    /// <summary>Where the first of the causes stands among those of all groups.</summary>
    public int FirstCause { get; }

    /// <summary>How many sums there are.</summary>
    public int Sums => Agreements.Count * Ways.Count;

    /// <summary>Where the sum stands of one of these payments under one of these agreements.</summary>
    /// <param name="agreement">Its place among those on the way.</param>
    /// <param name="way">The place of the payment among those reached.</param>
    public int PlaceOf(int agreement, int way) => _first + (agreement * Ways.Count) + way;

    /// <summary>What is due to each cause of one of these payments, where it is anything.</summary>
    /// <param name="way">The place of the payment among those reached.</param>
    /// <param name="sums">What is paid in all.</param>
    public IEnumerable<(Cause Cause, Rational More)> PartsOf(int way, ComparedSums sums)
    {
        EquatableArray<Rational> paid = [.. Agreements.Select((_, agreement) => sums[PlaceOf(agreement, way)])];
        return
            from cause in Causes
            let more = cause.More(agreement => paid[agreement])
            where !more.IsZero
            select (cause.Cause, more);
    }
}
