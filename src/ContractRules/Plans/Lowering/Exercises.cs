using ContractRules.Agreements;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>The powers that are exercised: on which day, and when that takes effect. What was exercised stays so, whatever becomes of the ground.</summary>
internal sealed class Exercises(Lowered plan, TextLowering text)
{
    private StepList Steps => plan.Steps;

    /// <summary>The column of the day on which a power takes effect, or was exercised, of one exercised before.</summary>
    public static StateColumn DayOf(StateList state, PriorExercise asked) =>
        state.Day(asked.OfItself ? StateNames.ExercisedOn(asked.Holder, asked.Key) : StateNames.TakesEffectOn(asked.Holder, asked.Key));

    /// <summary>Finds those exercised in the period, and carries them on.</summary>
    /// <param name="powers">The powers of the text.</param>
    /// <param name="hasLapsed">Whether a power is there no more.</param>
    /// <returns>The days on which those that end the agreement take effect.</returns>
    public List<int> Find(IEnumerable<(ClauseReference Clause, Power Power)> powers, Func<ClauseReference, Power, int> hasLapsed)
    {
        var ends = new List<int>();
        foreach (var group in powers.Where(found => plan.Needs.Asks(found.Power)).GroupBy(found => (found.Power.Holder.Name, found.Power.Key)))
        {
            foreach (var (clause, power) in group)
            {
                var (isNew, on, effect) = Now(clause, power, hasLapsed(clause, power));
                var (exercisedOn, effectiveOn) = (WhereStep.In(Steps, on, isNew), WhereStep.In(Steps, effect, isNew));
                Carry(StateNames.ExercisedOn(power.Holder.Name, power.Key), (before, now) => Earliest(before, now), exercisedOn);
                Carry(StateNames.TakesEffectOn(power.Holder.Name, power.Key), (before, now) => Earliest(before, now), effectiveOn);
                Carry(StateNames.LastExercisedOn(power.Holder.Name, power.Key), (before, now) => OtherwiseStep.In(Steps, now, before), exercisedOn);
                if (power.EndsTheAgreement)
                {
                    ends.Add(effectiveOn);
                }
            }
        }

        return ends;
    }

    /// <summary>The earlier of two days, either of which there may be.</summary>
    public int Earliest(int one, int other) =>
        OtherwiseStep.In(Steps, ExtremeStep.In(Steps, [one, other], isGreatest: false), OtherwiseStep.In(Steps, one, other));

    // As if it had never been exercised, unless what ends the agreement was, or what recurs was since its first day.
    private (int IsNew, int On, int Effect) Now(ClauseReference clause, Power power, int hasLapsed)
    {
        var (ground, from) = (text.Of(power.Ground, clause).Place, text.Of(power.From, clause).Place);
        var on = text.Facts.Of(power.Exercised).Place;
        var effect = power.Effective is { } effective ? text.Of(effective, clause).Place : on;
        var last = text.Next.Read(plan.State.Day(StateNames.LastExercisedOn(power.Holder.Name, power.Key)));
        var wasExercised = DeterminedStep.In(Steps, last);
        var isThereAgain = power.EndsTheAgreement
            ? NotStep.In(Steps, wasExercised)
            : JunctionStep.Any(Steps, NotStep.In(Steps, wasExercised), DeterminedStep.Holding(Steps, ComparedStep.In(Steps, from, Relation.Above, last)));
        var isNew = JunctionStep.All(
            Steps,
            DeterminedStep.Holding(Steps, ground),
            DeterminedStep.Holding(Steps, ComparedStep.In(Steps, on, Relation.AtMost, Steps.Add(new PeriodStep(PeriodAspect.End)))),
            DeterminedStep.Holding(Steps, ComparedStep.In(Steps, on, Relation.AtLeast, from)),
            DeterminedStep.In(Steps, effect),
            isThereAgain,
            NotStep.In(Steps, hasLapsed));
        return (isNew, on, effect);
    }

    private void Carry(string name, Func<int, int, int> together, int now)
    {
        var column = plan.State.Day(name);
        text.Next.Set(column, together(text.Next[column], now));
    }
}
