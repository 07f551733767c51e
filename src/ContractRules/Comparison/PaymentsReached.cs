namespace ContractRules.Comparison;

/// <summary>Which payments a reading or a provision reaches.</summary>
/// <param name="Payments">The payments, each the way of <see cref="PaymentWay.EitherWay"/>.</param>
/// <param name="TheEnd">Whether it reaches the end of the agreement, and with it all that is paid until then or from then on.</param>
/// <param name="TheFacts">Whether it reaches what is expected of facts, which can be refused by it.</param>
internal sealed record PaymentsReached(HashSet<PaymentWay> Payments, bool TheEnd, bool TheFacts)
{
    /// <summary>Whether it reaches no payment.</summary>
    public bool IsNothing => Payments.Count == 0 && !TheEnd;

    /// <summary>Whether it reaches no payment, and no fact can be refused by it either.</summary>
    public bool MakesNoDifference => IsNothing && !TheFacts;

    /// <summary>Those among what hangs on something.</summary>
    public static PaymentsReached In(IReadOnlySet<object> dependents) =>
        new([.. dependents.OfType<PaymentWay>()], dependents.Contains(Dependents.TheEnd), dependents.Contains(Dependents.TheFacts));

    /// <summary>What either reaches.</summary>
    public PaymentsReached And(PaymentsReached other) => new([.. Payments, .. other.Payments], TheEnd || other.TheEnd, TheFacts || other.TheFacts);

    /// <summary>Whether it reaches a payment.</summary>
    public bool Reaches(PaymentWay way) => TheEnd || Payments.Contains(way.EitherWay);

    /// <summary>Whether both reach a common payment.</summary>
    public bool Meets(PaymentsReached other) => TheEnd ? !other.IsNothing : other.TheEnd ? !IsNothing : Payments.Overlaps(other.Payments);
}
