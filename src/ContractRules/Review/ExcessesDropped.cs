using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Review;

/// <summary>Caps of amounts of which nothing counts what they cut off, where an example shows that they do cut something off.</summary>
internal static class ExcessesDropped
{
    public static IEnumerable<Finding> In(ReviewedText text) =>
        from placed in text.Figures
        let trial = new Lazy<Trial?>(() => Trial.Of(placed, text))
        from limit in placed.Rule.OutsideItems().Select(Limit.Of).OfType<Limit>()
        where limit.IsLeast && !limit.Operands.Any(Shape.IsZero)
        let amount = limit.Operands.FirstOrDefault(operand => operand is not Constant)
        where amount is not null && text.Ranges.Of(amount) is NumberRange
        let caps = limit.Operands.Where(operand => !ReferenceEquals(operand, amount)).ToList()
        where !text.Differences.CountTheRest(amount, caps, placed.About)
        where Measuring.Of(limit.Whole) is { Over: not null, Under: null } && trial.Value is not null
        let example = ExampleOf(amount, limit, trial.Value!)
        where example.Found is not null
        select placed.Asks(
            QuestionKind.ExcessDropped,
            text.Words.Of(limit.Whole),
            $"What becomes of {text.Words.AtAGlance(amount)} beyond {Wording.Listed([.. caps.Select(text.Words.AtAGlance)], "or")}: is it lost, borne by somebody, or made good later?") with
        {
            Example = example.Found,
            ReadAs = example.ReadAs,
        };

    private static (string? Found, string? ReadAs) ExampleOf(Node amount, Limit limit, Trial trial)
    {
        var measure = Measuring.Of(limit.Whole)!.Value;
        return trial.Showing(limit.Whole, where => trial.Number(amount, where) is { } whole && trial.Number(limit.Whole, where) is { } counted && whole > counted
            ? $"Of {TextWords.Of(whole, measure)}, {TextWords.Of(counted, measure)} counts, and {TextWords.Of(whole - counted, measure)} is cut off"
            : null);
    }
}
