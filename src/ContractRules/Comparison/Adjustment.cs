using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>
/// What settling the same periods again changes: period by period and clause by clause, as payments that make up the
/// difference, the one way or the other. What was undetermined as settled has not been paid, so it is due in full; what is
/// undetermined as settled again is open, with the reasons.
/// </summary>
/// <param name="Periods">Every period, in order; none where there are faults.</param>
/// <param name="Faults">What is wrong in the facts.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Adjustment(EquatableArray<PeriodAdjustment> Periods, EquatableArray<FactFault> Faults)
{
    /// <summary>Whether nothing changes: nothing is to be paid, nothing is open, and no term differs.</summary>
    public bool IsNothing => Faults.Count == 0 && Periods.All(period => period.IsNothing);

    /// <summary>Whether the difference of any payment or delivery cannot be told.</summary>
    public bool IsOpen => Periods.Any(period => period.Payments.Any(payment => payment.IsOpen) || period.Deliveries.Any(delivery => delivery.IsOpen));

    /// <summary>What is paid by each clause over all the periods, also where it stays the same.</summary>
    public EquatableArray<PaymentTotal<Money>> Totals =>
        AddingUp.Of(Periods.SelectMany(period => period.Payments, (period, payment) => (period.Period, payment)));

    /// <summary>What is delivered by each clause over all the periods, also where it stays the same.</summary>
    public EquatableArray<PaymentTotal<Quantity>> DeliveryTotals =>
        AddingUp.Of(Periods.SelectMany(period => period.Deliveries, (period, delivery) => (period.Period, delivery)));

    /// <summary>Who pays whom once the differences of all clauses and periods are set off against each other, in each currency.</summary>
    /// <remarks>Without what is open.</remarks>
    public EquatableArray<NetPayment<Money>> Net => SettingOff.Of(Totals);

    /// <summary>Who delivers how much to whom once the differences of all clauses and periods are set off against each other, in each unit.</summary>
    /// <remarks>Without what is open.</remarks>
    public EquatableArray<NetPayment<Quantity>> NetDeliveries => SettingOff.Of(DeliveryTotals);

    /// <summary>The same adjustment, of the periods that lie within a span.</summary>
    public Adjustment Within(SettlementPeriod span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return this with { Periods = [.. Periods.Where(period => span.Holds(period.Period))] };
    }

    /// <summary>The same adjustment, of the periods that start after a span ends.</summary>
    public Adjustment After(SettlementPeriod span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return this with { Periods = [.. Periods.Where(period => period.Period.Start > span.End)] };
    }

    /// <summary>Each period and what changes in it, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? $"nothing compared: {string.Join("; ", Faults)}" : string.Join("; ", Periods);
}
