using ContractRules.Agreements;
using ContractRules.Plans.Lowering;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Openings;

/// <summary>
/// Which powers were exercised, and whether the agreement ended, as a plan passed it on: by the days, which are all that figures need. From which day on a power
/// could be exercised it does not tell.
/// </summary>
internal sealed class CarriedEnd
{
    private readonly Agreement _agreement;
    private readonly CarriedValues _values;
    private readonly List<LeftOut> _leftOut;

    /// <summary>The powers and the end.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="values">What passed on.</param>
    /// <param name="leftOut">Takes what is not told.</param>
    public CarriedEnd(Agreement agreement, CarriedValues values, List<LeftOut> leftOut)
    {
        (_agreement, _values, _leftOut) = (agreement, values, leftOut);
        Exercised = [.. OpeningQuestions.PowersOf(agreement).SelectMany(found => Of(found.Clause, found.Power)).OrderBy(exercise => exercise.On)];
        End = EndNow();
    }

    /// <summary>The powers that were exercised, in the order of the days.</summary>
    public EquatableArray<Exercise> Exercised { get; }

    /// <summary>When and by what the agreement ended; null where it has not.</summary>
    public AgreementEnd? End { get; }

    private IEnumerable<Exercise> Of(ClauseReference clause, Power power)
    {
        var (holder, key) = (power.Holder.Name, power.Key);
        if (!_values.TryGet(StateNames.LastExercisedOn(holder, key), out var passed))
        {
            _leftOut.Add(new(LeftOut.AskedOf(holder, key), $"whether {holder} exercised the power to {power.What}"));
            yield break;
        }

        if (passed is not DateValue(var last))
        {
            yield break;
        }

        _leftOut.Add(new("", $"from which day on {holder} had the power to {power.What}, exercised on {passed}"));
        var effect = _values.Day(StateNames.TakesEffectOn(holder, key)) ?? (power.EndsTheAgreement ? _values.Day(StateNames.Pending) : null);
        var first = _values.Day(StateNames.ExercisedOn(holder, key)) ?? last;
        yield return On(first, effect ?? first);
        if (first != last)
        {
            yield return On(last, LocalDate.Max(last, effect ?? last));
        }

        Exercise On(LocalDate day, LocalDate takesEffect) => new(clause, holder, key, power.What, power.Effect, From: day, day, takesEffect);
    }

    private AgreementEnd? EndNow()
    {
        List<(ClauseReference Clause, string By)> byItself =
        [
            .. _agreement.Texts.SelectMany(text => text.Expiries).Select(found => (found.Clause, "expiry")).Distinct(),
        ];
        if (!_values.TryGet(StateNames.Ended, out var ended))
        {
            if (byItself.Count > 0 || OpeningQuestions.PowersOf(_agreement).Any(found => found.Power.EndsTheAgreement))
            {
                _leftOut.Add(new("", "whether the agreement has ended"));
            }

            return null;
        }

        if (ended is not DateValue(var day))
        {
            return null;
        }

        List<(ClauseReference Clause, string By)> byPowers =
        [
            .. Exercised.Where(exercise => exercise.EndsTheAgreement && exercise.TakesEffect == day).Select(exercise => (exercise.Clause, $"{exercise.Holder}'s power to {exercise.What}")),
        ];
        var by = byPowers.Count > 0 ? byPowers : byItself;
        if (by.Count != 1)
        {
            _leftOut.Add(new("", $"by which clause the agreement ended on {ended}"));
        }

        return new(day, by[0].Clause, by[0].By);
    }
}
