using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using Rounded = ContractRules.Rules.Kernel.Round;

namespace ContractRules.Documents.Explanations;

/// <summary>What steps do, told so that they can be recomputed by whoever knows no rules.</summary>
internal static class StepOperations
{
    /// <summary>A step as documents tell it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="of">The numbers of the steps that it follows from.</param>
    /// <param name="isOfItems">Whether it tells what an item, a group or a lot comes to.</param>
    public static StepDocument Told(Step step, EquatableArray<int> of, bool isOfItems)
    {
        var isGiven = step.Steps.Count == 0 && step.Source.Length > 0;
        var told = new StepDocument
        {
            Operation = isGiven ? Given(step.Rule, isOfItems) : Operation.Phrase,
            Of = of.Count > 0 ? of : default(EquatableArray<int>?),
            Value = step.Outcome.Value,
            Undetermined = step.Outcome.IsDetermined ? default(EquatableArray<Reason>?) : step.Outcome.Reasons,
            Unit = step.Measure.Symbol,
            Clause = step.Clause,
            Rule = step.Rule.InShort(),
            Title = isGiven && step.Rule.InShort(Naming.Titles) is var title && title != step.Rule.InShort() ? title : null,
            Source = step.Source.Length > 0 ? step.Source : null,
            Subject = isGiven || step.Outcome.IsDetermined ? null : SubjectOf(step),
        };
        return isGiven ? told : Worked(told, step);
    }

    private static Operation Given(Node rule, bool isOfItems) => rule switch
    {
        Constant => Operation.Stated,
        FieldValue or FieldIs => Operation.Field,
        PeriodValue(PeriodAspect.Start) when !isOfItems => Operation.PeriodStart,
        PeriodValue(PeriodAspect.End) when !isOfItems => Operation.PeriodEnd,
        FactValue when !isOfItems => Operation.Fact,
        Rules.Kernel.Given when !isOfItems => Operation.FactGiven,
        PeriodValue when !isOfItems => Operation.PeriodNumber,
        TermValue or Prior or ToDate or PriorExercise when !isOfItems => Operation.Carried,
        OverItems when !isOfItems => Operation.Items,
        _ => Operation.InBrief,
    };

    private static StepDocument Worked(StepDocument told, Step step) => step.Rule switch
    {
        TermValue => told with { Operation = Operation.Term },
        Prior => told with { Operation = Operation.Initial },
        Phrase => told with { Operation = Operation.Phrase },
        Ambiguity => told with { Operation = Operation.Reading },
        Choice => told with { Operation = Operation.Choice, Holds = step.NotTaken is [{ Holds: { } holds }, ..] ? holds : null },
        Confined => told with { Operation = Operation.Confined },
        Rules.Kernel.Determined => told with { Operation = Operation.Determined },
        All => told with { Operation = Operation.All },
        Any => told with { Operation = Operation.Any },
        Rules.Kernel.Not => told with { Operation = Operation.Not },
        Sum => told with { Operation = Operation.Sum },
        ToDate => told with { Operation = Operation.ToDate },
        Trailing(_, var window, _) => told with { Operation = Operation.Trailing, Window = window },
        Product => told with { Operation = Operation.Product },
        Quotient => told with { Operation = Operation.Quotient },
        Raised => told with { Operation = Operation.Power },
        Rounded(Raised, var rounding) => told with { Operation = Operation.RoundedPower, Rounding = rounding },
        Rounded(_, var rounding) => told with { Operation = Operation.Rounding, Rounding = rounding },
        Negation => told with { Operation = Operation.Negation },
        Least => told with { Operation = Operation.Least },
        Greatest => told with { Operation = Operation.Greatest },
        Rank(_, var place) => told with { Operation = Operation.Rank, Place = place },
        Compared(_, var relation, _) => told with { Operation = Operation.Comparison, Relation = relation },
        OverItems(_, Fold.Sum, _, _, _) => told with { Operation = Operation.SumOfItems },
        OverItems(_, Fold.Least, _, _, _) => told with { Operation = Operation.LeastOfItems },
        OverItems => told with { Operation = Operation.GreatestOfItems },
        DateShift(_, var months, var days) => told with { Operation = Operation.DateShift, Months = months, Days = days },
        BusinessDayShift(_, var days) => told with { Operation = Operation.BusinessDays, Days = days },
        DayCount => told with { Operation = Operation.DayCount },
        DatePart(_, var component) => told with { Operation = Operation.DatePart, Component = component },
        Recurrence(_, var months, _) => told with { Operation = Operation.Recurrence, Months = months },
        _ => throw new NotSupportedException($"'{step.Rule}' names no source and no steps."),
    };

    // Whether a rule is undetermined for a reason of its own, its operands do not say before it is recomputed.
    private static string? SubjectOf(Step step) => step.Rule switch
    {
        Confined(var condition, _) => condition.InShort(),
        Quotient(_, var divisor) => divisor.InShort(),
        Raised raised => SubjectOf(raised, step.Outcome),
        Rounded(Raised raised, _) => SubjectOf(raised, step.Outcome),
        OverItems over => over.Items.Key,
        DateShift or BusinessDayShift or Recurrence => step.Rule.InShort(),
        _ => null,
    };

    private static string SubjectOf(Raised raised, Outcome outcome) =>
        outcome.Reasons is [{ Kind: ReasonKind.BeyondBounds }] ? raised.InShort() : raised.Base.InShort();
}
