using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Plans.Steps;
using ContractRules.Rules.Kernel;

namespace ContractRules.Plans.Lowering;

/// <summary>What a text tells of invariants: whether they are concerned, and whether they are kept.</summary>
internal static class InvariantLowering
{
    /// <summary>What a figure of an invariant comes to under a text; null of whether it is kept, where the text does not define its terms.</summary>
    public static Figure? Of(Invariant invariant, PlannedFigure figure, AgreementVersion version, Lowered plan, TextLowering text)
    {
        var isDefined = invariant.Concerns(version);
        var found = figure.IsConcern ? Figure.Plain(IsConcern(invariant, isDefined, plan)) : isDefined ? text.Of(invariant.Rule, invariant.Clause) : null;
        if (found is not null)
        {
            plan.Name(found, figure.ToString(), invariant.Clause);
        }

        return found;
    }

    private static int IsConcern(Invariant invariant, bool isDefined, Lowered plan) =>
        JunctionStep.All(plan.Steps, [plan.Steps.Constant(isDefined), .. invariant.MeantReadings.Select(meant => IsReadSo(meant, plan))]);

    private static int IsReadSo(MeantReading meant, Lowered plan)
    {
        var steps = plan.Steps;
        return !plan.Agreement.Readings.Contains(meant.Reading) || plan.Answers.Taken(meant.Reading) is not null
            ? steps.Constant(meant.Holds(plan.Agreement.Choices))
            : JunctionStep.Any(steps, meant.Options.Select(option => ComparedStep.In(
                steps, steps.Add(new ReadingStep(meant.Reading)), Relation.EqualTo, steps.Constant(meant.Reading.Options.ToList().IndexOf(option)))));
    }
}
