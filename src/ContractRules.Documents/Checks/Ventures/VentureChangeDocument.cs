using ContractRules.Changes.Ventures;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>What a change of the text does to many ventures, beside the invariants.</summary>
public sealed record VentureChangeDocument : DocumentPart
{
    /// <summary>The agreement before the change.</summary>
    public required SideDocument Before { get; init; }

    /// <summary>The agreement after it.</summary>
    public required SideDocument After { get; init; }

    /// <summary>How many ventures only the text before the change stops.</summary>
    public required long StoppedBefore { get; init; }

    /// <summary>How many ventures only the text after the change stops.</summary>
    public required long StoppedAfter { get; init; }

    /// <summary>In how many ventures any figure differs.</summary>
    public required long Differing { get; init; }

    /// <summary>In what both texts differ, in the order of the text.</summary>
    public required EquatableArray<AlterationDocument> Alterations { get; init; }

    /// <summary>The terms, each with whether it can change, and in how many periods it did.</summary>
    public required EquatableArray<VentureTermChangeDocument> Terms { get; init; }

    /// <summary>The payments and deliveries, each with whether it can change, and in how many periods it did.</summary>
    public required EquatableArray<VenturePaymentChangeDocument> Payments { get; init; }

    internal static VentureChangeDocument Of(VentureChangeCheck check) => new()
    {
        Before = SideDocument.Of(check.Before, Sides.TextThroughout(check.Before), LocalDate.MaxIsoValue),
        After = SideDocument.Of(check.After, Sides.TextThroughout(check.After), LocalDate.MaxIsoValue),
        StoppedBefore = check.StoppedBefore,
        StoppedAfter = check.StoppedAfter,
        Differing = check.Differing,
        Alterations = [.. check.Reach.Alterations.Select(AlterationDocument.Of)],
        Terms =
        [
            .. check.Terms.Select(term => VentureTermChangeDocument.Of(term.Of, ChangedPeriodsDocument.Of(term))),
            .. check.Reach.UnchangingTerms.Select(term => VentureTermChangeDocument.Of(term, null)),
        ],
        Payments =
        [
            .. check.Payments.Select(payment => VenturePaymentChangeDocument.Of(payment.Of, ChangedPeriodsDocument.Of(payment))),
            .. check.Reach.UnchangingPayments.Select(payment => VenturePaymentChangeDocument.Of(payment, null)),
        ],
    };
}
