using System.Numerics;
using ContractRules.Plans;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;

namespace ContractRules.Sql.Ranges;

/// <summary>
/// Between which integers each column of the state lies in every period, whichever text that is settled under: by what can pass on, where that comes to
/// rest; else, as of a sum to date, by what the tables have room for, which they check.
/// </summary>
internal sealed class StateRanges
{
    // What a trailing window or the course of a term comes to has come to rest by then.
    private const int PeriodsToComeToRest = 4;

    private readonly Dictionary<StateColumn, Bounds> _ranges;
    private readonly Dictionary<StateColumn, Bounds> _room;

    private StateRanges(IReadOnlyList<StateColumn> state, SqlDialect dialect, SqlCapacity capacity)
    {
        var fractions = state.Where(column => column.IsDivisor).Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        _ranges = state.ToDictionary(column => column, Opening);
        _room = state.ToDictionary(column => column, column =>
            column.IsTruth ? new Bounds(0, 1)
            : column.IsDate ? DayNumber.Reached
            : column.IsDivisor ? new(1, Of(dialect.FractionBits))
            : fractions.Contains(column.DivisorName) ? new(-Of(dialect.FractionBits), Of(dialect.FractionBits))
            : new(-capacity.Greatest * column.Denominator, capacity.Greatest * column.Denominator));
    }

    /// <summary>The ranges.</summary>
    /// <param name="programs">The steps of each text.</param>
    /// <param name="state">What passes on.</param>
    /// <param name="dialect">The dialect, whose integers are as long as they are.</param>
    /// <param name="capacity">What the tables have room for.</param>
    public static IReadOnlyDictionary<StateColumn, Bounds> Of(
        IReadOnlyList<PlanProgram> programs, IReadOnlyList<StateColumn> state, SqlDialect dialect, SqlCapacity capacity)
    {
        var ranges = new StateRanges(state, dialect, capacity);
        var passes = programs.Select(program => new RangePass(program, new InputRanges(capacity, ranges._ranges))).ToList();
        for (var period = 1; ranges.Widen([.. passes.SelectMany(pass => pass.Run())], isAtOnce: period > PeriodsToComeToRest); period++)
        {
        }

        return ranges._ranges;
    }

    // What still grows then is given all its room, once.
    private bool Widen(List<(StateColumn Column, Bounds Range)> next, bool isAtOnce)
    {
        var isWider = false;
        foreach (var (column, range) in next)
        {
            var before = _ranges[column];
            var within = before.Or(Held(range, _room[column]));
            within = isAtOnce && within != before ? within.Or(_room[column]) : within;
            (_ranges[column], isWider) = (within, isWider || within != before);
        }

        return isWider;
    }

    // What there is no room for does not pass on.
    private static Bounds Held(Bounds passed, Bounds room) => passed.Least > room.Most || passed.Most < room.Least ? room : passed.And(room);

    // Nothing is known of what is undetermined at first; any one stands for what follows.
    private static Bounds Opening(StateColumn column) => Bounds.Only(column.Opening ?? (column.IsDate ? DayNumber.Given.Least : BigInteger.Zero));

    private static BigInteger Of(int bits) => (BigInteger.One << bits) - 1;
}
