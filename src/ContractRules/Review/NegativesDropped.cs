using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>Amounts that count as nothing where they are below zero, while nothing counts what they fall below it, where an example shows that they do.</summary>
internal static class NegativesDropped
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
        from placed in text.Figures
        let trial = new Lazy<Trial?>(() => Trial.Of(placed, text))
        from node in placed.Rule.OutsideItems()
        let amount = AmountOf(node)
        where amount is not null && text.Ranges.Of(amount) is NumberRange { IsNeverBelowZero: false } && !IsExcess(amount, text)
        where !text.Differences.CountBelowZero(amount, placed.About)
        where Measuring.Of(amount) is { Over: not null, Under: null } && trial.Value is not null
        let example = ExampleOf(amount, node, trial.Value!)
        where example.Found is not null
        select placed.Asks(
            QuestionKind.NegativeDropped,
            text.Words.Of(node),
            $"What becomes of {text.Words.AtAGlance(amount)} where it is below zero: is that lost, carried forward, or paid the other way?") with
        {
            Example = example.Found,
            ReadAs = example.ReadAs,
        };

    private static Node? AmountOf(Node node)
    {
        if (node is Greatest([var one, var other]))
        {
            return Shape.IsZero(other) ? one : Shape.IsZero(one) ? other : null;
        }

        return node is Choice && Dropped(node) is { } dropped ? dropped : null;
    }

    // An amount where it is above zero, otherwise nothing; or the other way round.
    private static Node? Dropped(Node node) => node switch
    {
        Choice(var condition, var amount, var otherwise) when Shape.IsZero(otherwise) && Shape.Bare(condition) is Compared(var left, Relation.Above or Relation.AtLeast, var right)
            && Shape.IsZero(right) && left.IsTheSameAs(amount) => amount,
        Choice(var condition, var then, var amount) when Shape.IsZero(then) && Shape.Bare(condition) is Compared(var left, Relation.Below or Relation.AtMost, var right)
            && Shape.IsZero(right) && left.IsTheSameAs(amount) => amount,
        _ => null,
    };

    // What lies above a stated figure, or is missing to it, or is left to be taken up: below it there is simply none.
    private static bool IsExcess(Node amount, ReviewedText text) =>
        Shape.Bare(amount) is Sum(var operands) && operands.Any(operand => IsStated(operand is Negation(var taken) ? taken : operand, text));

    private static bool IsStated(Node operand, ReviewedText text) => operand.Names().Take(2).ToList() switch
    {
        [] => true,
        [FactDeclaration fact] => fact.IsStanding || fact.IsAgreedByParties,
        [TermDeclaration term] => text.Version.TryDefine(term.Key, out var defined) && !defined.Rule.Names().Any(),
        _ => false,
    };

    private static (string? Found, string? ReadAs) ExampleOf(Node amount, Node whole, Trial trial)
    {
        var measure = Measuring.Of(amount)!.Value;
        return trial.Showing(whole, where => trial.Number(amount, where) is { Sign: < 0 } below && trial.Number(whole, where) is { IsZero: true }
            ? $"Where it is {TextWords.Of(below, measure)}, it counts as {TextWords.Of(Rational.Zero, measure)}"
            : null);
    }
}
