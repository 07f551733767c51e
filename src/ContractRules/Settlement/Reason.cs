using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Why something cannot be determined: in which clause, for want of what, in which period.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Clause">The clause that calls for the fact, or that divides.</param>
/// <param name="Subject">The key of the fact, or the divisor in words.</param>
/// <param name="Period">The label of the period in which it was missing; earlier than the statement's own where it is carried.</param>
public sealed record Reason(ReasonKind Kind, ClauseReference Clause, string Subject, string Period)
{
    /// <summary>The key of the fact that would settle it, or null where no fact would.</summary>
    public string? Needs => Kind == ReasonKind.DivisionByZero ? null : Subject;

    /// <summary>The reason in words: <c>agreed-fusion-expenses is still to be agreed for 2004-08</c>.</summary>
    public override string ToString() => Kind switch
    {
        ReasonKind.NotGiven => $"{Subject} was not given for {Period}",
        ReasonKind.NotAgreed => $"{Subject} is still to be agreed for {Period}",
        _ => $"{Subject} is zero in {Period}, and nothing can be divided by it",
    };
}
