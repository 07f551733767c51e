using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Settlement;
using ContractRules.Testing.Drawing.Aiming;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Draws whole timelines: first the periods, then how regularly each fact is given, then what is given; and moves some of it to where a
/// rule turns, or along the way to a branch of a rule.
/// </summary>
internal sealed class Timelines
{
    private const int PercentSparse = 35;
    private const int PercentSparseWhereAimed = 70;

    private readonly DrawnPeriods _periods;
    private readonly DrawnFacts _facts;
    private readonly ExpectedFacts _expected;
    private readonly Steering _steering = new();
    private readonly Aim _aim;

    public Timelines(Agreement agreement, TimelineShape shape)
    {
        (_periods, _facts, _expected) = (new(agreement, shape), new(agreement, shape), new(agreement, shape));
        _aim = new(shape, _periods, _facts);
    }

    /// <summary>A timeline that the agreement accepts as it is read.</summary>
    /// <exception cref="InvalidOperationException">Nothing was found that it accepts.</exception>
    public EquatableArray<PeriodFacts> With(Dice dice, Agreement read)
    {
        var drawn = Drawn(_periods.With(dice), read, PercentSparse, dice);
        var steered = _steering.Steered(drawn, read, dice);
        return ReferenceEquals(steered, drawn) || _expected.Accepts(steered, read) ? [.. steered] : [.. drawn];
    }

    /// <summary>A timeline that the agreement accepts as it is read, and that takes a branch of a rule where facts were found that do.</summary>
    /// <exception cref="InvalidOperationException">Nothing was found that it accepts.</exception>
    public EquatableArray<PeriodFacts> Towards(Route route, Dice dice, Agreement read)
    {
        if (_periods.Through(route.Text, dice) is not { } periods)
        {
            return With(dice, read);
        }

        var drawn = Drawn(periods, read, PercentSparseWhereAimed, dice);
        var aimed = _aim.Towards(route, drawn, read, dice);
        return _expected.Accepts(aimed, read) ? [.. aimed] : [.. drawn];
    }

    /// <summary>Whether the agreement accepts a timeline of facts each of which lies in its range.</summary>
    public bool Accepts(EquatableArray<PeriodFacts> timeline, Agreement read) => _expected.Accepts(timeline, read);

    private PeriodFacts[] Drawn(SettlementPeriod[] periods, Agreement read, int percentSparse, Dice dice)
    {
        var regularities = _facts.Regularities(isSparse: dice.Happens(percentSparse), dice);
        return _expected.Met(read, periods, place => _facts.Of(periods[place], isFirst: place == 0, regularities, dice));
    }
}
