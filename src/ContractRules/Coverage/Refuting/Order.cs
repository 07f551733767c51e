using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage.Refuting;

/// <summary>How two numbers, or two dates, can stand to each other where something is supposed.</summary>
internal sealed class Order(Surroundings around, Supposition supposed)
{
    private const int Deepest = 8;
    private const int DeepestDate = 24;
    private const int Breadth = 16;

    private readonly HashSet<string> _assumedOfThePast = new(StringComparer.Ordinal);

    /// <summary>Whether a comparison can hold, and whether it can fail, where both sides are determined.</summary>
    public Possible Of(Node left, Relation relation, Node right)
    {
        if (around.Comparing >= Deepest)
        {
            return Possible.Holds | Possible.Fails;
        }

        around.Comparing++;
        var (below, equal, above) = Signs(left, right);
        around.Comparing--;
        var (holds, fails) = relation switch
        {
            Relation.Below => (below, equal || above),
            Relation.AtMost => (below || equal, above),
            Relation.AtLeast => (equal || above, below),
            Relation.Above => (above, below || equal),
            _ => (equal, below || above),
        };
        return (holds ? Possible.Holds : Possible.Nothing) | (fails ? Possible.Fails : Possible.Nothing);
    }

    private (bool Below, bool Equal, bool Above) Signs(Node left, Node right)
    {
        if (left.IsTheSameAs(right))
        {
            return (false, true, false);
        }

        var isDate = Measuring.Of(left)?.Kind == MeasureKind.Date;
        var (below, equal, above) = isDate ? OfDates(left, right) : OfNumbers(left, right);
        foreach (var (comparison, holds) in supposed.Comparisons)
        {
            var isMirrored = comparison.Left.IsTheSameAs(right) && comparison.Right.IsTheSameAs(left);
            if (isMirrored || (comparison.Left.IsTheSameAs(left) && comparison.Right.IsTheSameAs(right)))
            {
                var (canBelow, canEqual, canAbove) = Allowed(comparison.Relation, holds);
                (below, equal, above) = (below && (isMirrored ? canAbove : canBelow), equal && canEqual, above && (isMirrored ? canBelow : canAbove));
            }
        }

        return (below, equal, above);
    }

    private static (bool Below, bool Equal, bool Above) Allowed(Relation relation, bool holds)
    {
        var allowed = relation switch
        {
            Relation.Below => (true, false, false),
            Relation.AtMost => (true, true, false),
            Relation.AtLeast => (false, true, true),
            Relation.Above => (false, false, true),
            _ => (false, true, false),
        };
        return holds ? allowed : (!allowed.Item1, !allowed.Item2, !allowed.Item3);
    }

    private (bool Below, bool Equal, bool Above) OfDates(Node left, Node right) =>
        (!IsAtMost(right, left, DeepestDate), true, !IsAtMost(left, right, DeepestDate));

    private (bool Below, bool Equal, bool Above) OfNumbers(Node left, Node right)
    {
        // What is supposed can leave no number at all, and some are never determined.
        if (RangeOf(left, Deepest) is not NumberRange one || RangeOf(right, Deepest) is not NumberRange other)
        {
            return (false, false, false);
        }

        var difference = one - other;
        return (!difference.IsNeverBelowZero, !(difference.Least is { Sign: > 0 } || difference.Greatest is { Sign: < 0 }), !difference.IsNeverAboveZero);
    }

    // Narrowed by what is supposed of it, and by how the text is read.
    private ValueRange? RangeOf(Node rule, int depth)
    {
        if (around.Of(rule) is not NumberRange range || depth == 0 || rule.Operands().Count > Breadth)
        {
            return around.Of(rule);
        }

        NumberRange? narrowed = range;
        foreach (var (comparison, holds) in supposed.Comparisons)
        {
            var (below, equal, above) = Allowed(comparison.Relation, holds);
            narrowed = comparison.Left.IsTheSameAs(rule) ? Bounded(narrowed, (below, equal, above), around.Of(comparison.Right))
                : comparison.Right.IsTheSameAs(rule) ? Bounded(narrowed, (above, equal, below), around.Of(comparison.Left))
                : narrowed;
        }

        var inside = rule switch
        {
            Ambiguity ambiguity when around.Taken(ambiguity) is { } taken => RangeOf(taken, depth - 1),
            DayCount(var from, var to) when IsAtMost(from, to, DeepestDate) => NumberRange.NotBelowZero,
            Sum or Product or Quotient or Negation or Round or Least or Greatest or Phrase => Ranging.Of(rule, operand => RangeOf(operand, depth - 1)),
            _ => range,
        };
        return inside is NumberRange narrower ? narrowed?.And(narrower) : null;
    }

    private static NumberRange? Bounded(NumberRange? range, (bool Below, bool Equal, bool Above) allowed, ValueRange? other) => other is NumberRange bound
        ? range?.And(new(allowed.Below ? null : bound.Least, allowed.Above ? null : bound.Greatest))
        : range;

    // Whether the one date is never after the other.
    private bool IsAtMost(Node one, Node other, int depth) => depth > 0 && around.MayGoOn && (one.IsTheSameAs(other)
        || (one, other) switch
        {
            (PeriodValue(PeriodAspect.Start), PeriodValue(PeriodAspect.End)) => true,
            (Greatest({ Count: <= Breadth } operands), _) => operands.All(operand => IsAtMost(operand, other, depth - 1)),
            (_, Least({ Count: <= Breadth } operands)) => operands.All(operand => IsAtMost(one, operand, depth - 1)),
            (Phrase(_, _, var meaning), _) => IsAtMost(meaning, other, depth - 1),
            (_, Phrase(_, _, var meaning)) => IsAtMost(one, meaning, depth - 1),
            _ => false,
        }
        || IsSupposed(one, other)
        || IsByParts(one, other, depth));

    private bool IsByParts(Node one, Node other, int depth) => (one, other) switch
    {
        (Least({ Count: <= Breadth } operands), _) => operands.Any(operand => IsAtMost(operand, other, depth - 1)),
        (_, Greatest({ Count: <= Breadth } operands)) => operands.Any(operand => IsAtMost(one, operand, depth - 1)),
        (Choice(var condition, var then, var otherwise), _) =>
            IsAtMostWhere(condition, Possible.Holds, then, other, depth) && IsAtMostWhere(condition, Possible.Fails, otherwise, other, depth),
        (Ambiguity ambiguity, _) => around.Taken(ambiguity) is { } taken
            ? IsAtMost(taken, other, depth - 1)
            : ambiguity.Branches.All(branch => IsAtMost(branch, other, depth - 1)),
        (DateShift(var date, <= 0, <= 0), _) => IsAtMost(date, other, depth - 1),
        (TermValue(var term), _) when around.Meaning(term) is { } meaning => IsAtMost(meaning, other, depth - 1),
        (Prior(var name, var initial), PeriodValue(PeriodAspect.End)) => IsAtMost(initial, other, depth - 1) && WasAtMostTheEnd(name, other, depth),
        _ => false,
    };

    private bool IsAtMostWhere(Node condition, Possible can, Node one, Node other, int depth)
    {
        var apart = supposed.Apart(condition, can);
        return apart.Contradicted is not null || new Order(around, apart) is var inside && inside.With(_assumedOfThePast).IsAtMost(one, other, depth - 1);
    }

    // The end of the period before is before that of this one: so it has to be shown of one period what is known of all before.
    private bool WasAtMostTheEnd(Named name, Node end, int depth)
    {
        if (name is not TermDeclaration || !_assumedOfThePast.Add(name.Key))
        {
            return name is TermDeclaration;
        }

        var isShown = around.InEveryText.All(text => text.Meaning(name) is not { } meaning
            || new Order(text, new Supposition(text)).With(_assumedOfThePast).IsAtMost(meaning, end, depth - 1));
        _assumedOfThePast.Remove(name.Key);
        return isShown;
    }

    private Order With(IEnumerable<string> assumedOfThePast)
    {
        _assumedOfThePast.UnionWith(assumedOfThePast);
        return this;
    }

    private bool IsSupposed(Node one, Node other) => supposed.Comparisons.Any(compared =>
        (compared.Comparison.Left.IsTheSameAs(one) && compared.Comparison.Right.IsTheSameAs(other) && !Allowed(compared.Comparison.Relation, compared.Holds).Above)
        || (compared.Comparison.Left.IsTheSameAs(other) && compared.Comparison.Right.IsTheSameAs(one) && !Allowed(compared.Comparison.Relation, compared.Holds).Below));
}
