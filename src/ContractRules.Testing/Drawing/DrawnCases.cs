using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Draws cases: how the text is read, by the defaults in one case of four, and then the facts, steered to where the rules turn as it is read. More
/// than every other case is aimed at a branch that none before has taken. Of more cases the first are those that there were.
/// </summary>
internal sealed class DrawnCases(Agreement agreement, TimelineShape shape, int seed, bool anyReading = true)
{
    private const int PercentRead = 75;
    private const int PercentAimed = 65;

    private readonly DrawnReadings _readings = new(agreement);
    private readonly Timelines _timelines = new(agreement, shape);
    private readonly Lazy<Targets> _targets = new(() => new(agreement, anyReading));

    /// <summary>The case of a number, counted from 0.</summary>
    public (Agreement Read, EquatableArray<PeriodFacts> Facts) At(int number)
    {
        var dice = Dice.Of(seed, number);
        var route = dice.Happens(PercentAimed) ? _targets.Value.For(number, dice) : null;
        var read = ReadWith(dice, route);
        return (read, route is null ? _timelines.With(dice, read) : _timelines.Towards(route, dice, read));
    }

    /// <summary>How the text is read in the case of a number, and dice for what else is drawn of it.</summary>
    public (Agreement Read, Dice Dice) ReadAt(int number)
    {
        var dice = Dice.Of(seed, number);
        return (ReadWith(dice, null), dice);
    }

    /// <summary>After each round of cases: what was reached so far, at which none is aimed any more.</summary>
    public void HaveReached(Reach reach) => _targets.Value.Without(reach.Branches);

    private Agreement ReadWith(Dice dice, Route? route) =>
        anyReading && agreement.Readings.Count > 0 && dice.Happens(PercentRead) ? _readings.With(dice, route?.Readings ?? [])
        : anyReading && route is { Readings.Count: > 0 } ? _readings.With(route.Readings)
        : agreement;
}
