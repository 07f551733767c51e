using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>One period as settled and as settled again.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PeriodAdjustment
{
    internal PeriodAdjustment(Statement asSettled, Statement settledAgain, bool isSame, StatedSoFar stated)
    {
        Period = settledAgain.Period;
        Facts = ComparedFacts.Of(asSettled, settledAgain);
        Items = ComparedItems.Of(asSettled, settledAgain);
        Payments = ComparedPayments.Of<Money>(asSettled, settledAgain, isSame, stated);
        Deliveries = ComparedPayments.Of<Quantity>(asSettled, settledAgain, isSame, stated);
        Terms = ComparedTerms.Of(asSettled, settledAgain);
    }

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; }

    /// <summary>The facts that were given otherwise.</summary>
    public EquatableArray<FactChange> Facts { get; }

    /// <summary>The items that were given otherwise.</summary>
    public EquatableArray<ItemChange> Items { get; }

    /// <summary>What is paid by each clause, also where it stays the same, in the order of the text.</summary>
    public EquatableArray<PaymentChange<Money>> Payments { get; }

    /// <summary>What is delivered by each clause, also where it stays the same, in the order of the text.</summary>
    public EquatableArray<PaymentChange<Quantity>> Deliveries { get; }

    /// <summary>The terms that came to something else, in the order of the text.</summary>
    public EquatableArray<TermChange> Terms { get; }

    /// <summary>The payments that differ, or may differ since they are open.</summary>
    public IEnumerable<PaymentChange<Money>> ChangedPayments => Payments.Where(payment => payment.IsChange);

    /// <summary>The deliveries that differ, or may differ since they are open.</summary>
    public IEnumerable<PaymentChange<Quantity>> ChangedDeliveries => Deliveries.Where(delivery => delivery.IsChange);

    /// <summary>Whether the period comes to what it came to: nothing is to be paid or delivered, nothing is open, no term differs.</summary>
    public bool IsNothing => Terms.Count == 0 && !ChangedPayments.Any() && !ChangedDeliveries.Any();

    /// <summary>The period.</summary>
    public override string ToString() => Period.Label;
}
