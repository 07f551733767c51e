using ContractRules.Comparison.Columns;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>A cause, and between which agreements on the way it moves what is paid.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Moves">From which agreement to which, by their places among those on the way, and how much of the difference is due to it.</param>
internal sealed record SummedCause(Cause Cause, EquatableArray<(int From, int To, Rational Part)> Moves)
{
    /// <summary>What is due to it of amounts paid under the agreements on the way.</summary>
    public Rational More(Func<int, Rational> paid) => Moves.Aggregate(Rational.Zero, (sum, move) => sum + ((paid(move.To) - paid(move.From)) * move.Part));

    /// <summary>In which rows it moves what is paid under the agreements on the way; null where that is seen to be none at once.</summary>
    public Func<int, bool>? Moving(IReadOnlyList<PaidColumn> paid)
    {
        List<(int From, int To, Rational Part)> moving = [.. Moves.Where(move => !paid[move.From].IsAs(paid[move.To]))];
        return moving.Count == 0 ? null : row => moving.Exists(move => !paid[move.From].IsSame(paid[move.To], row)) && !More(agreement => paid[agreement][row]!.Value).IsZero;
    }
}
