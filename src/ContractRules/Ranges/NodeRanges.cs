using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Ranges;

/// <summary>The ranges of rules, given those of the names in them: each worked out once, from the inside out.</summary>
internal abstract class NodeRanges
{
    private readonly Differences _differences;

    protected NodeRanges() => _differences = new(this);

    /// <summary>What was worked out already, by the very rules.</summary>
    protected Dictionary<Node, ValueRange?> Known { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What a rule can come to; null where it can never be determined.</summary>
    public ValueRange? Of(Node rule) => Known.TryGetValue(rule, out var range) ? range : rule.FromInside<ValueRange?>(Of, Known);

    /// <summary>What a fact or term can come to in the present period.</summary>
    public abstract ValueRange? Present(Named name);

    /// <summary>What a term means; null where it is not defined.</summary>
    public abstract Node? Meaning(TermDeclaration term);

    /// <summary>What a fact or term can have come to in the period before; that of the initial rule where there can be none before.</summary>
    protected abstract ValueRange? Before(Prior prior, Func<Node, ValueRange?> of);

    /// <summary>What a sum to date can come to without the present period.</summary>
    protected abstract NumberRange? Before(ToDate sum);

    /// <summary>What the sum over a window can come to without the present period.</summary>
    protected abstract NumberRange? Before(Trailing sum);

    /// <summary>What a rule can come to, given its operands.</summary>
    protected virtual ValueRange? Of(Node node, Func<Node, ValueRange?> of) => node switch
    {
        TermValue(var term) => Present(term),
        Prior prior => Before(prior, of),
        ToDate sum => WithPresent(Before(sum), sum.WithPresent ? sum.Name : null),
        Trailing sum => WithPresent(Before(sum), sum.Lag == 0 ? sum.Name : null),
        Sum(var operands) when Ranging.Of(node, of) is NumberRange plain => _differences.Narrowed(operands, plain),
        Quotient(var dividend, var divisor) when Ranging.Of(node, of) is NumberRange plain => _differences.Narrowed(dividend, divisor, plain),
        DayCount(var from, var to) when IsWithinThePeriod(from, to) && Ranging.Of(node, of) is NumberRange plain => plain.And(NumberRange.NotBelowZero),
        Choice(var condition, var then, var otherwise) => of(condition) is TruthRange truth
            ? ValueRange.Hull(
                truth.CanHold ? new Assumptions(condition, holds: true, Of).Of(then) : null,
                truth.CanFail ? new Assumptions(condition, holds: false, Of).Of(otherwise) : null)
            : null,
        Confined(var condition, var meaning) => of(condition) is TruthRange { CanHold: true } ? new Assumptions(condition, holds: true, Of).Of(meaning) : null,
        _ => Ranging.Of(node, of),
    };

    private NumberRange? WithPresent(NumberRange? past, Named? name) =>
        name is null ? past : past is { } sum && Present(name) is NumberRange present ? sum + present : null;

    // A period ends no earlier than it starts.
    private static bool IsWithinThePeriod(Node from, Node to) =>
        IsOf(from, PeriodAspect.Start, days => days <= 0) && IsOf(to, PeriodAspect.End, days => days >= 0);

    private static bool IsOf(Node date, PeriodAspect aspect, Func<int, bool> isShifted) => date switch
    {
        PeriodValue(var found) => found == aspect,
        DateShift(PeriodValue(var found), 0, var days) => found == aspect && isShifted(days),
        _ => false,
    };
}
