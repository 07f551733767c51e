namespace ContractRules.Comparison;

/// <summary>Which payments a reading or a provision reaches.</summary>
/// <param name="Payments">The payments, each the way of <see cref="PaymentWay.EitherWay"/>.</param>
/// <param name="TheEnd">Whether it reaches the end of the agreement, and with it all that is paid until then or from then on.</param>
internal sealed record PaymentsReached(HashSet<PaymentWay> Payments, bool TheEnd)
{
    public bool IsNothing => Payments.Count == 0 && !TheEnd;

    /// <summary>Those among what hangs on something.</summary>
    public static PaymentsReached In(IReadOnlySet<object> dependents) => new([.. dependents.OfType<PaymentWay>()], dependents.Contains(Dependents.TheEnd));

    /// <summary>What either reaches.</summary>
    public PaymentsReached And(PaymentsReached other) => new([.. Payments, .. other.Payments], TheEnd || other.TheEnd);

    /// <summary>Whether it reaches a payment.</summary>
    public bool Reaches(PaymentWay way) => TheEnd || Payments.Contains(way.EitherWay);

    /// <summary>Whether both reach a common payment.</summary>
    public bool Meets(PaymentsReached other) => TheEnd ? !other.IsNothing : other.TheEnd ? !IsNothing : Payments.Overlaps(other.Payments);
}
