using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Differences.Ventures;

/// <summary>
/// What it changes to settle the facts of many ventures under another agreement: each payment in total over all ventures and periods, with the causes that its difference is due to, so that
/// the parts add up to it exactly; and the ventures that differ most.
/// </summary>
/// <example><c>agreement.AsInForceOn(signed).CompareVentures(agreement.AsInForceOn(amended), lots).Total</c>.</example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VentureComparison
{
    internal VentureComparison(Agreement before, Agreement after) => (Before, After) = (before, after);

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

    /// <summary>Those of the causes that move any payment or delivery of any venture in any period, though what one adds here and takes off there may come to nothing in all.</summary>
    public EquatableArray<Cause> Causing { get; internal init; } = [];

    /// <summary>In what they differ beside, which no payment hangs on: it takes no part.</summary>
    public EquatableArray<Alteration> WithoutEffect { get; internal init; } = [];

    /// <summary>How differences were shared out among the causes.</summary>
    public AttributionMethod Method { get; internal init; }

    /// <summary>How many ventures were compared; those that are refused are none of them.</summary>
    public long Ventures { get; internal init; }

    /// <summary>How many ventures are refused, since something is wrong in their facts under either agreement: nothing of them counts.</summary>
    public long Refused { get; internal init; }

    /// <summary>How many periods were compared, each of one venture.</summary>
    public long Periods { get; internal init; }

    /// <summary>The first day and the last of all periods compared; null where there are none.</summary>
    public DateInterval? Span { get; internal init; }

    /// <summary>Of how many ventures any payment or delivery differs in any period, or may differ, or falls due on another day.</summary>
    public long Differing { get; internal init; }

    /// <summary>Of how many ventures the difference of any payment or delivery cannot be told.</summary>
    public long Open { get; internal init; }

    /// <summary>Of how many ventures anything falls due on another day.</summary>
    public long OnOtherDays { get; internal init; }

    /// <summary>What each clause pays over all ventures and periods, also where that is the same.</summary>
    public EquatableArray<SummedDifference<Money>> Totals { get; internal init; } = [];

    /// <summary>What each clause has delivered over all ventures and periods.</summary>
    public EquatableArray<SummedDifference<Quantity>> DeliveryTotals { get; internal init; } = [];

    /// <summary>The ventures that differ most, for each currency and each unit in which any does: <see cref="ComparingVentures.GreatestTold"/> of them at most.</summary>
    public EquatableArray<GreatestDifferences> Greatest { get; internal init; } = [];

    /// <summary>What each party receives more or less over all ventures, in each currency, without what is open.</summary>
    public EquatableArray<PartyDifference<Money>> Total => ForParties.Of(Totals);

    /// <summary>What each party is delivered more or less over all ventures, in each unit, without what is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveryTotal => ForParties.Of(DeliveryTotals);

    /// <summary>What each party receives more or less over the ventures in which nothing is open: of the others some is left out, which may be all on one side.</summary>
    public EquatableArray<PartyDifference<Money>> TotalOfKnown { get; internal init; } = [];

    /// <summary>What each party is delivered more or less over the ventures in which nothing is open.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveryTotalOfKnown { get; internal init; } = [];

    /// <summary>What each cause comes to over all ventures, party by party; with <see cref="Together"/> they add up to the total.</summary>
    public EquatableArray<CauseTotal> ByCause =>
        [.. Causes.Select(cause => new CauseTotal(cause, ForParties.Because(cause, Totals), ForParties.Because(cause, DeliveryTotals)))];

    /// <summary>What of the total is due to all causes together and cannot be told apart.</summary>
    public EquatableArray<PartyDifference<Money>> Together => ForParties.Together(Totals);

    /// <summary>What of the total of deliveries cannot be told apart.</summary>
    public EquatableArray<PartyDifference<Quantity>> DeliveredTogether => ForParties.Together(DeliveryTotals);

    /// <summary>Whether no payment of any venture changes, neither how much nor when, and none may.</summary>
    public bool IsNothing => Differing == 0;

    /// <summary>Whether the difference of any payment or delivery cannot be told.</summary>
    public bool IsOpen => Open > 0;

    /// <summary>How many ventures differ, or may where something is open, and what each party receives more or less.</summary>
    public override string ToString() => $"{(Rational)Differing} of {(Rational)Ventures} ventures differ{(IsOpen ? " or may" : "")}" + string.Concat(
    [
        .. Total.Select(difference => $", {difference}"),
        .. DeliveryTotal.Select(difference => $", {difference}"),
        .. IsOpen ? (string[])[", some of it open"] : [],
        .. Refused > 0 ? (string[])[$"; {(Rational)Refused} refused"] : [],
    ]);
}
