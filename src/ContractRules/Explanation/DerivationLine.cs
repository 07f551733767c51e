using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>A line before it is known whether it is told: a step, with what is to be said before and after it, a branch not taken, or what sums up several steps.</summary>
internal sealed partial class DerivationLine(Manner manner, Step? step, string before = "", string after = "", BranchNotTaken? notTaken = null, Step? condition = null)
{
    /// <summary>The step that it tells; null where it tells a branch not taken, or sums up several.</summary>
    public Step? Step { get; } = step;

    /// <summary>The branch not taken that it tells; null where it tells a step.</summary>
    public BranchNotTaken? NotTaken { get; } = notTaken;

    // What is said before the step and after it, and what ruled a branch out.
    private string Before { get; } = before;

    private string After { get; } = after;

    private Step? Condition { get; } = condition;

    /// <summary>Whether it stands beside what it was compared with, and needs no mention once it has been told.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether it tells what an item, or a group of items, comes to.</summary>
    public bool IsOfItem { get; init; }

    /// <summary>The lines under this one: what the step followed from, or what ruled the branch out.</summary>
    public IReadOnlyList<DerivationLine> Below => field ??= (Step, Condition) switch
    {
        ({ Rule: TermValue, Steps: [var definition] }, _) => Under(definition, isDefinition: true),
        ({ } step, _) => Under(step),
        _ when !manner.InFull => [],
        (_, { Rule: TermValue or FactValue or Prior } condition) => [For(condition, "")],
        (_, { } condition) => Under(condition),
        _ => [],
    };

    /// <summary>The step whose operands stand under the line: the rule of a term, what a phrase stands for.</summary>
    public Step? Parent
    {
        get
        {
            var step = Step ?? Condition;
            while (step is { Rule: TermValue, Steps: [var definition] } && Step is not null)
            {
                step = definition;
            }

            return step is null ? null : Unphrased(step);
        }
    }

    /// <summary>Whether it tells the value of a name, which a reader remembers; what was computed is referred back to.</summary>
    public bool IsOfName => Step is { } step && IsNamed(step);

    // Where a branch was taken, the branch itself stands there, not the choice.
    private List<DerivationLine> Under(Step step, bool isDefinition = false)
    {
        var lines = new List<DerivationLine>();
        for (var (next, because) = (step, ""); ;)
        {
            next = Unphrased(next);
            if (next is { Rule: Choice or Ambiguity, Steps: [.., var taken] } && (next.Rule is Ambiguity || next.Steps.Count > 1))
            {
                // That a question was read another way is told by the mark in the rule, and by the branch taken.
                lines.AddRange(next.NotTaken.Where(branch => manner.InFull || branch.Reading is null)
                    .Select(branch => new DerivationLine(manner, null, notTaken: branch, condition: next.Rule is Choice ? next.Steps[0] : null)));
                because = next is { Rule: Ambiguity, NotTaken: [var other, ..] } ? $", as {other.Why}" : "";
                if (taken.Rule is not (Choice or Ambiguity))
                {
                    // What a term comes to by a constant, the line of the term tells.
                    lines.AddRange(taken.Rule is not Constant ? LinesOfTaken(taken, because, isDefinition)
                        : isDefinition && !manner.InFull ? [] : [new DerivationLine(manner, taken, "taken: ")]);
                    return lines;
                }

                next = taken;
            }
            else
            {
                return [.. lines, .. OfOperands(next)];
            }
        }
    }

    private static bool IsNamed(Step step) => step.Rule is FactValue or TermValue or Given or Prior or ToDate or Trailing or PriorExercise or PeriodValue;

    private static Step Unphrased(Step step)
    {
        while (step is { Rule: Phrase, Steps: [var meaning] } && step.SpokenOf() is null)
        {
            step = meaning;
        }

        return step;
    }

    private IEnumerable<DerivationLine> OfOperands(Step step) => step switch
    {
        { Rule: Round, Steps: [{ Rule: not (FactValue or TermValue or Prior or ToDate { WithPresent: false } or Choice or Ambiguity) } exact] } =>
            manner.InFull || exact.Outcome != step.Outcome ? [new DerivationLine(manner, exact, BeforeRounding)] : Under(exact),
        { Rule: OverItems over } => ItemLines.Of(step, over, manner),
        { Rule: All or Any } when !manner.InFull => Because.SummedUp(step) is { } all ? [new DerivationLine(manner, null, all)] : Because.SettledBy(step).SelectMany(LinesFor),
        _ when Tally.Of(step, manner) is { } tally => tally,
        _ => (step.SpokenOf() ?? step.Steps).Where(below => !IsIdle(step, below)).SelectMany(LinesFor),
    };

    private IEnumerable<DerivationLine> LinesFor(Step step) => step.Rule is Choice or Ambiguity ? Under(step) : [For(step, "")];

    // A definition tells what a branch taken is; what that is made of stands under it.
    private IEnumerable<DerivationLine> LinesOfTaken(Step taken, string because, bool isDefinition) =>
        isDefinition && !manner.InFull && !IsNamed(taken) ? Under(taken) : [For(taken, because)];

    private DerivationLine For(Step step, string because) => step switch
    {
        { Rule: Negation, Steps: [{ Rule: not (Choice or Ambiguity) } taken] } => new DerivationLine(manner, taken, "less ", because),
        _ => new DerivationLine(manner, step, "", because),
    };

    // The words of a rule tell its constants, and a period without an amount adds nothing to a window of periods.
    private static bool IsIdle(Step step, Step below) =>
        below.Rule is Constant or Negation(Constant) || (step.Rule is Trailing && below.Outcome.Value is NumberValue({ IsZero: true }));
}
