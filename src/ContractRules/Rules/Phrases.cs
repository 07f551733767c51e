using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Forms of several nodes for which drafters have one phrase; they are spoken, and explained, as one.</summary>
internal static class Phrases
{
    /// <summary>The sum to date less the present value: "x up to the period before".</summary>
    public static Named? TotalBefore(Node node) => node switch
    {
        Sum([ToDate(var name), Negation(FactValue(var present))]) when present == name => name,
        Sum([ToDate(var name), Negation(TermValue(var present))]) when present == name => name,
        _ => null,
    };

    /// <summary>What an amount exceeds a stated one by, as far as another stated one: "the part of x from a to b".</summary>
    public static PartOfAmount? Part(Node node) =>
        node is Greatest([Sum(var operands), Constant(NumberValue({ IsZero: true }), _)]) && operands[^1] is Negation(Constant start)
            ? Part(operands.Count == 2 ? operands[0] : new Sum([.. operands.SkipLast(1)]), start)
            : null;

    /// <summary>What a part has grown by: "the part of x from a to b, less that of y".</summary>
    public static (PartOfAmount Now, PartOfAmount Before)? Growth(Node node) =>
        node is Sum([var total, Negation(var earlier)]) && PartOrLimited(total) is { } now && PartOrLimited(earlier) is { } before
            && now == before with { Amount = now.Amount }
            ? (now, before)
            : null;

    /// <summary>So many whole units: "x rounded to multiples of u".</summary>
    public static (Node Amount, Constant Unit, Rounding Rounding)? Multiples(Node node) =>
        node is Product(Round(Quotient(var amount, Constant unit), { Places: 0 } rounding), Constant again) && unit == again
            ? (amount, unit, rounding)
            : null;

    private static PartOfAmount? PartOrLimited(Node node) => node is Least([var whole, Constant end]) ? new(whole, null, end) : Part(node);

    private static PartOfAmount Part(Node amount, Constant start) => amount is Least([var whole, Constant end])
        ? new(whole, start, end)
        : new(amount, start, null);
}

/// <summary>The part of an amount above a stated one, up to another, or both.</summary>
internal sealed record PartOfAmount(Node Amount, Constant? Start, Constant? End)
{
    /// <summary>The part in words: <c>the part of sales from 100.00 USD to 200.00 USD</c>.</summary>
    public override string ToString() => (Start, End) switch
    {
        ({ } start, { } end) => $"the part of {Wording.Inner(Amount)} from {start} to {end}",
        ({ } start, null) => $"the part of {Wording.Inner(Amount)} above {start}",
        _ => $"the part of {Wording.Inner(Amount)} up to {End}",
    };
}
