using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Ranges;

/// <summary>The ranges of rules as they stand in one version, each worked out once, from the inside out.</summary>
internal sealed class VersionRanges
{
    private readonly Dictionary<Node, ValueRange?> _known = new(ReferenceEqualityComparer.Instance);
    private readonly RuleRanges _terms;
    private readonly Meanings _version;
    private readonly Differences _differences;

    public VersionRanges(RuleRanges terms, Meanings version)
    {
        (_terms, _version) = (terms, version);
        _differences = new(this);
    }

    /// <summary>What a rule can come to; null where it can never be determined.</summary>
    public ValueRange? Of(Node rule) => _known.TryGetValue(rule, out var range) ? range : rule.FromInside<ValueRange?>(Of, _known);

    /// <summary>What a fact or term can come to in the present period.</summary>
    public ValueRange? Present(Named name) => name is FactDeclaration fact ? Ranging.Of(fact) : _terms.Present(name, _version);

    /// <summary>What a term means; null where it is not defined.</summary>
    public Node? Meaning(TermDeclaration term) => _version.Of(term.Key);

    private ValueRange? Of(Node node, Func<Node, ValueRange?> of) => node switch
    {
        TermValue(var term) => Present(term),
        Prior(var name, var initial) => ValueRange.Hull(_terms.Past(name), of(initial)),
        ToDate(var name, var withPresent) => SumOf(name, Ranging.AnyNumberOf(PastOf(name)), withPresent),
        Trailing(var name, var window, var lag) => SumOf(name, Ranging.UpToSo(PastOf(name), lag == 0 ? window - 1 : window), withPresent: lag == 0),
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

    private NumberRange PastOf(Named name) => _terms.Past(name) as NumberRange ?? NumberRange.Zero;

    private NumberRange? SumOf(Named name, NumberRange past, bool withPresent) => withPresent
        ? Present(name) is NumberRange present ? past + present : null
        : past;

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
