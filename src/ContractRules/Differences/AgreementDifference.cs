using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>
/// What it changes to settle the same facts under another agreement: another version of the text, another amendment, other readings. Each payment's
/// difference, period by period, is told with the causes that it is due to, so that the parts add up to it exactly.
/// </summary>
/// <example><c>agreement.AsInForceOn(signed).CompareWith(agreement.AsInForceOn(amended), months).Total</c>.</example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record AgreementDifference
{
    internal AgreementDifference(Agreement before, Agreement after) => (Before, After) = (before, after);

    /// <summary>The first agreement, under the readings it carries.</summary>
    public Agreement Before { get; }

    /// <summary>The second, under those it carries.</summary>
    public Agreement After { get; }

    /// <summary>The one text under which the first settles every period; null where that in force at each period governs.</summary>
    public AgreementVersion? TextBefore => Before.TextThroughout;

    /// <summary>The one text under which the second settles every period; null where that in force at each period governs.</summary>
    public AgreementVersion? TextAfter => After.TextThroughout;

    /// <summary>In what they differ, as far as that can reach a payment; alterations that can only be made together are one cause. In the order of the text.</summary>
    public EquatableArray<Cause> Causes { get; internal init; } = [];

    /// <summary>In what they differ beside, which no payment hangs on: it takes no part.</summary>
    public EquatableArray<Alteration> WithoutEffect { get; internal init; } = [];

    /// <summary>How differences were shared out among the causes.</summary>
    public AttributionMethod Method { get; internal init; }

    /// <summary>Every period, in order; none where there are faults.</summary>
    public EquatableArray<ComparedPeriod> Periods { get; internal init; } = [];

    /// <summary>What is wrong in the facts, under either agreement.</summary>
    public EquatableArray<FactFault> Faults { get; internal init; } = [];

    /// <summary>What each clause pays over all periods, also where that is the same.</summary>
    public EquatableArray<TotalDifference<Money>> Totals =>
        TotalDifference<Money>.Of(Periods.SelectMany(period => period.Payments, (period, payment) => (period.Period, payment)));

    /// <summary>What each clause has delivered over all periods.</summary>
    public EquatableArray<TotalDifference<Quantity>> DeliveryTotals =>
        TotalDifference<Quantity>.Of(Periods.SelectMany(period => period.Deliveries, (period, delivery) => (period.Period, delivery)));

    /// <summary>What each party receives more or less over all periods, in each currency, without what is open.</summary>
    public EquatableArray<PartyDifference<Money>> Total => ForParties.Of(AllPayments);

    /// <summary>What each party is delivered more or less over all periods, in each unit, without what is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveryTotal => ForParties.Of(AllDeliveries);

    /// <summary>What each cause comes to over all periods, party by party; with <see cref="Together"/> they add up to the total.</summary>
    public EquatableArray<CauseTotal> ByCause =>
        [.. Causes.Select(cause => new CauseTotal(cause, ForParties.Because(cause, AllPayments), ForParties.Because(cause, AllDeliveries)))];

    /// <summary>What of the total is due to all causes together and cannot be told apart.</summary>
    public EquatableArray<PartyDifference<Money>> Together => ForParties.Together(AllPayments);

    /// <summary>What of the total of deliveries cannot be told apart.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveredTogether => ForParties.Together(AllDeliveries);

    /// <summary>Whether no payment of any period changes, neither how much nor when, and none may.</summary>
    public bool IsNothing => Faults.Count == 0 && Periods.All(period => period.IsNothing);

    /// <summary>Whether the difference of any payment or delivery cannot be told.</summary>
    public bool IsOpen => Periods.Any(period => period.IsOpen);

    /// <summary>What each party receives more or less, or the faults.</summary>
    public override string ToString() => Faults.Count > 0 ? $"nothing compared: {string.Join("; ", Faults)}" : IsNothing ? "no payment changes" : string.Join(", ",
    [
        .. Total.Select(difference => $"{difference}"),
        .. DeliveryTotal.Select(difference => $"{difference}"),
        .. IsOpen ? (string[])["some of it open"] : [],
    ]) is var told && told.Length > 0 ? told : "nothing in total";

    private IEnumerable<PaymentDifference<Money>> AllPayments => Periods.SelectMany(period => period.Payments);

    private IEnumerable<PaymentDifference<Quantity>> AllDeliveries => Periods.SelectMany(period => period.Deliveries);
}
