using ContractRules.Plans.Columns;
using ContractRules.Rules.Kernel;

namespace ContractRules.Plans.Steps;

/// <summary>The period's own number, first day or last day, which is one integer once it is known for which period a program is made.</summary>
/// <param name="Aspect">Which of the three.</param>
internal sealed record PeriodStep(PeriodAspect Aspect) : Step([])
{
    public override int In(StepList steps, Func<int, int> at) => steps.Batch is { } batch ? steps.Constant(batch.Period[Aspect]) : steps.Add(this);

    public override Bounds BoundsBy(Func<int, Bounds> of) => Aspect == PeriodAspect.Number ? new(1, int.MaxValue) : DayNumber.Given;

    public override string Words(Func<int, string> name) => Aspect switch
    {
        PeriodAspect.Number => "the number of the period",
        PeriodAspect.Start => "the first day of the period",
        _ => "the last day of the period",
    };
}
