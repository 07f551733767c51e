using ContractRules.Explanation;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// What a step adds up, as far as its rule is a sum in the branch taken: its addends in the order of the rule, down to terms, facts and
/// what is no sum; and what limits and roundings of the whole change.
/// </summary>
/// <param name="Addends">What is added and taken off.</param>
/// <param name="Changes">What limits and roundings of the whole change, each with its rule; those that change nothing are left out.</param>
internal sealed record Addition(EquatableArray<Addend> Addends, EquatableArray<Change> Changes)
{
    /// <summary>What a step adds up; itself alone where it is no sum.</summary>
    /// <param name="step">The step.</param>
    /// <param name="itemized">The keys of terms in the place of which stands what they add up.</param>
    public static Addition Of(Step step, EquatableArray<string> itemized = default)
    {
        var (addends, changes) = (new List<Addend>(), new List<Change>());
        var waiting = new Stack<(Step Step, bool IsLess, bool IsWhole)>([(step, false, true)]);
        while (waiting.TryPop(out var next))
        {
            var (present, isLess, isWhole) = next;
            switch (present)
            {
                case { Rule: Phrase, Steps: [var meaning] }:
                    waiting.Push((meaning, isLess, isWhole));
                    break;
                case { Rule: Ambiguity or Choice, Steps: [.., var taken] } when present.Rule is Ambiguity || present.Steps.Count > 1:
                    waiting.Push((taken, isLess, isWhole));
                    break;
                case { Rule: TermValue(var term), Steps: [var definition] } when itemized.Contains(term.Key):
                    waiting.Push((definition, isLess, false));
                    break;
                case { Rule: Negation, Steps: [var operand] }:
                    waiting.Push((operand, !isLess, isWhole));
                    break;
                case { Rule: Sum, Steps: var operands }:
                    foreach (var operand in operands.Reverse())
                    {
                        waiting.Push((operand, isLess, isWhole && operands.Count == 1));
                    }

                    break;
                case { Rule: Round or Least or Greatest } when isWhole && Within(present) is { } within:
                    Add(changes, present, within, isLess);
                    waiting.Push((within, isLess, isWhole));
                    break;
                default:
                    addends.Add(new(present, isLess));
                    break;
            }
        }

        return new([.. addends], [.. changes]);
    }

    // What a rounding rounds and a limit limits; of several amounts the one taken.
    private static Step? Within(Step step) => step switch
    {
        { Rule: Round, Steps: [var operand] } => operand,
        { Rule: Least or Greatest } when step.Steps.Where(operand => operand.Rule is not Constant).ToList() is [var only] => only,
        { Rule: Least or Greatest, Outcome.IsDetermined: true } => step.Steps.First(operand => Equals(operand.Outcome.Value, step.Outcome.Value)),
        _ => null,
    };

    private static void Add(List<Change> changes, Step whole, Step within, bool isLess)
    {
        if (whole.Outcome.Value is NumberValue(var after) && within.Outcome.Value is NumberValue(var before) && after != before)
        {
            changes.Add(new(whole.Rule, isLess ? before - after : after - before));
        }
    }
}

/// <summary>Something that is added, or taken off.</summary>
internal sealed record Addend(Step Step, bool IsLess);

/// <summary>What a limit or a rounding changes.</summary>
internal sealed record Change(Node Rule, Rational Amount);
