using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What the parties would receive more or less for a period, were it settled otherwise.</summary>
/// <param name="Period">The period.</param>
/// <param name="Money">In money, by party and currency, without what is open; none where nothing differs.</param>
/// <param name="Deliveries">In what is delivered, by party and unit, without what is open.</param>
/// <param name="Open">Why some of it cannot be told; none where all can.</param>
/// <param name="ChangesDays">Whether anything would fall due on another day.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PeriodDifference(
    SettlementPeriod Period,
    EquatableArray<PartyDifference<Money>> Money,
    EquatableArray<PartyDifference<Quantity>> Deliveries,
    EquatableArray<Reason> Open,
    bool ChangesDays)
{
    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; init => field = value.NotNull(); } = Period.NotNull();

    /// <summary>Whether nothing would be paid otherwise, neither how much nor when.</summary>
    public bool IsNothing => Money.Count + Deliveries.Count + Open.Count == 0 && !ChangesDays;

    /// <summary>What differs from one statement of a period to another.</summary>
    /// <param name="asSettled">The period as settled, with what is paid by it.</param>
    /// <param name="asItWouldBe">The same as it would be.</param>
    /// <param name="reached">What can differ at all; what cannot makes no difference, although it be open.</param>
    internal static PeriodDifference Between((Statement, PaymentsByWay) asSettled, (Statement, PaymentsByWay) asItWouldBe, PaymentsReached reached)
    {
        var ((statement, before), (other, after)) = (asSettled, asItWouldBe);
        // What reaches the end can also change how the last period counts, or what is in force then, and leave the day as it is.
        var endsOtherwise = statement.End?.On != other.End?.On;
        EquatableArray<PaymentWay> ways =
        [
            .. PaymentWay.In(statement.Version, other.Version)
                .Where(way => reached.Payments.Contains(way.EitherWay) || (reached.TheEnd && (endsOtherwise || before.Amount(way) != after.Amount(way)))),
        ];
        var open = ways.Where(way => before.IsOpen(way) || after.IsOpen(way)).ToHashSet();
        return new(
            statement.Period,
            ByParty.Of<Money>(ways.Where(way => way.Unit is Currency).SelectMany(Differences)),
            ByParty.Of<Quantity>(ways.Where(way => way.Unit is not Currency).SelectMany(Differences)),
            Reason.Together([.. open.SelectMany(way => before.Reasons(way).Concat(after.Reasons(way))).Distinct()]),
            !DaysOf(statement).SetEquals(DaysOf(other)));

        IEnumerable<(Party Party, Unit Unit, Rational More)> Differences(PaymentWay way)
        {
            var more = open.Contains(way) ? Rational.Zero : after.Stated(way) - before.Stated(way);
            return [(way.Payee, way.Unit, more), (way.Payer, way.Unit, -more)];
        }
    }

    /// <summary>What falls due by which clause on which day.</summary>
    internal static HashSet<(ClauseReference Clause, Unit Unit, NodaTime.LocalDate? Due)> DaysOf(Statement statement) =>
    [
        .. statement.Payments.Select(payment => (payment.Clause, (Unit)payment.Amount.Currency, payment.Due)),
        .. statement.Deliveries.Select(delivery => (delivery.Clause, delivery.Amount.Unit, delivery.Due)),
    ];

    /// <summary>The period and what differs.</summary>
    public override string ToString() => $"{Period}: " + (IsNothing ? "nothing" : string.Join(", ",
    [
        .. Money.Select(difference => $"{difference}"),
        .. Deliveries.Select(difference => $"{difference}"),
        .. Open.Select(reason => $"open: {reason}"),
        .. ChangesDays ? (string[])["other days"] : [],
    ]));
}
