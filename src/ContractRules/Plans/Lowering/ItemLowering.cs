using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Steps;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Plans.Lowering;

/// <summary>A rule over items as a program over the fields of each item: whether it counts, and what the rule gives for it.</summary>
internal static class ItemLowering
{
    /// <summary>The program; null where it asks of an item for more than its own fields and the days of the period, or for what no step stands for.</summary>
    /// <param name="plan">The plan whose rule it is.</param>
    /// <param name="text">The text in which it stands.</param>
    /// <param name="items">The rule.</param>
    public static PlanProgram? Of(Plan plan, AgreementVersion text, ItemsStep items)
    {
        var over = items.Rule;
        if (over.By is not null || over.Operands().SelectMany(rule => rule.SelfAndDescendants()).Any(node => node is OverItems))
        {
            return null;
        }

        var (state, refusals) = (new StateList(plan.Denominators.OfPast), new List<PlanRefusal>());
        var lowered = new Lowered(plan.Agreement, plan.Denominators, plan.Answers, Needs.Nothing(plan.Agreement, plan.Answers), state, refusals);
        var lowering = new TextLowering(lowered, text);
        var (counts, each) = (lowering.Of(over.Where, items.Clause), lowering.Of(over.Each, items.Clause));
        var denominator = Measuring.Of(over) is { IsNumber: true } ? lowered.DenominatorOf(over, text)! : BigInteger.One;
        if (refusals.Count > 0 || each.Divisor is not null || !(denominator.Value % each.Denominator).IsZero)
        {
            return null;
        }

        var counted = denominator == each.Denominator ? each : new Figure(lowered.Numbers.In(denominator.Value, each), denominator.Value);
        return new(text, lowered.Steps.Steps, [counts, counted], [], lowered.Names)
        {
            Clauses = lowered.Clauses,
            Denominators = lowered.Numbers.Denominators,
            State = [],
            Expected = [],
        };
    }
}
