using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Plans.Lowering;

/// <summary>When the agreement ends, row by row, and what of the text is stated before, in and after the period of the end.</summary>
internal sealed class TheEnd
{
    private readonly Lowered _plan;
    private readonly int _hadEnded;
    private readonly int _endedBefore;
    private readonly int _hasEnded;
    private readonly int _day;

    private TheEnd(Lowered plan, TextLowering text, AgreementVersion version, TextLowering inForce, AgreementVersion textInForce)
    {
        _plan = plan;
        var (ended, pending) = (plan.State.Day(StateNames.Ended), plan.State.Day(StateNames.Pending));
        var earlier = text.Next.Read(ended);
        _hadEnded = DeterminedStep.In(Steps, earlier);
        var exercises = new Exercises(plan, text);
        var powers = version.BeforeTheEnd.Powers.Where(found => found.Power.EndsTheAgreement);
        var exercised = exercises.Find(powers, (_, _) => _hadEnded).Aggregate(text.Next.Read(pending), exercises.Earliest);
        text.Next.Set(pending, exercised);
        var expired = textInForce.BeforeTheEnd.Expiries.Select(found => DayOf(inForce, found.Clause, found.Expiry));
        _day = OtherwiseStep.In(Steps, earlier, expired.Aggregate(exercised, exercises.Earliest));
        _hasEnded = DeterminedStep.Holding(Steps, ComparedStep.In(Steps, _day, Relation.AtMost, PeriodEnd));
        _endedBefore = JunctionStep.Any(
            Steps, _hadEnded, DeterminedStep.Holding(Steps, ComparedStep.In(Steps, _day, Relation.Below, Steps.Add(new PeriodStep(PeriodAspect.Start)))));
        text.Next.Set(ended, WhereStep.In(Steps, _day, _hasEnded));

        // What doesn't end the agreement lapses with its clause.
        exercises.Find(
            version.Powers.Where(found => !found.Power.EndsTheAgreement),
            (clause, _) => version.Clauses.First(found => found.Reference == clause) is var giving && giving.BeginsWithTheEnd ? NotStep.In(Steps, _hasEnded)
                : giving.OutlivesTermination ? Steps.Constant(false) : _endedBefore);
        foreach (var (clause, period) in version.PeriodsOfTheEnd)
        {
            if (Steps.TruthOf(text.Of(period.IsByDays, clause).Place) != false)
            {
                plan.Refuse(clause, period.IsByDays, "the period in which the agreement ends counts by days, of which each row has its own");
            }
        }
    }

    /// <summary>The day on which the agreement ends; undetermined while there is none.</summary>
    public int Day => _day;

    private StepList Steps => _plan.Steps;

    private int PeriodEnd => Steps.Add(new PeriodStep(PeriodAspect.End));

    /// <summary>The end as a text has it.</summary>
    /// <param name="plan">The steps.</param>
    /// <param name="text">The text settled under.</param>
    /// <param name="version">The same, as it stands in the agreement.</param>
    /// <param name="inForce">The text in force on the day, which decides whether the agreement has expired.</param>
    /// <param name="textInForce">The same, as it stands in the agreement.</param>
    public static TheEnd Of(Lowered plan, TextLowering text, AgreementVersion version, TextLowering inForce, AgreementVersion textInForce) =>
        new(plan, text, version, inForce, textInForce);

    /// <summary>Whether a payment of a clause is stated in the period.</summary>
    public int Applies(Clause clause) =>
        clause.BeginsWithTheEnd ? _hasEnded : Binds(clause);

    /// <summary>Whether a clause still binds the parties in the period.</summary>
    public int Binds(Clause clause) => clause.OutlivesTermination ? Steps.Constant(true) : NotStep.In(Steps, _endedBefore);

    /// <summary>Whether the agreement ends inside the period by a day.</summary>
    public int FallsBy(LocalDate day) => JunctionStep.All(
        Steps,
        DeterminedStep.Holding(Steps, ComparedStep.In(Steps, _day, Relation.AtLeast, Steps.Add(new PeriodStep(PeriodAspect.Start)))),
        DeterminedStep.Holding(Steps, ComparedStep.In(Steps, _day, Relation.AtMost, Steps.Constant(DayNumber.Of(day)))));

    // A day or a condition that is not known ends nothing yet.
    private int DayOf(TextLowering text, ClauseReference clause, Expiry expiry)
    {
        var day = text.Of(expiry.Day, clause).Place;
        var isReached = DeterminedStep.Holding(Steps, ComparedStep.In(Steps, day, Relation.AtMost, PeriodEnd));
        var holds = expiry.Condition is { } condition ? DeterminedStep.Holding(Steps, text.Of(condition, clause).Place) : Steps.Constant(true);
        return WhereStep.In(Steps, day, JunctionStep.All(Steps, isReached, holds));
    }
}
