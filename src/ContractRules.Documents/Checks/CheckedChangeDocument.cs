using ContractRules.Changes;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Checks;

/// <summary>What a change of the text does, over the cases of a check, beside the invariants.</summary>
public sealed record CheckedChangeDocument : DocumentPart
{
    /// <summary>The agreement before the change.</summary>
    public required SideDocument Before { get; init; }

    /// <summary>The agreement after it.</summary>
    public required SideDocument After { get; init; }

    /// <summary>How many timelines only the text after the change accepts.</summary>
    public required long RefusedBefore { get; init; }

    /// <summary>How many timelines only the text before the change accepts.</summary>
    public required long RefusedAfter { get; init; }

    /// <summary>What the statements really reached of the text before the change.</summary>
    public required ReachDocument ReachBefore { get; init; }

    /// <summary>In how many timelines any figure differs.</summary>
    public required long Differing { get; init; }

    /// <summary>In what both texts differ, in the order of the text.</summary>
    public required EquatableArray<AlterationDocument> Alterations { get; init; }

    /// <summary>The terms, each with whether it can change.</summary>
    public required EquatableArray<ReachedTermDocument> Terms { get; init; }

    /// <summary>The payments and deliveries, each with whether it can change.</summary>
    public required EquatableArray<ReachedPaymentDocument> Payments { get; init; }

    /// <summary>What becomes undetermined, turns round or is settled otherwise.</summary>
    public required EquatableArray<FoundChangeDocument> Findings { get; init; }

    internal static CheckedChangeDocument Of(ChangeCheck check) => new()
    {
        Before = SideDocument.Of(check.Before, Sides.TextThroughout(check.Before), LocalDate.MaxIsoValue),
        After = SideDocument.Of(check.After, Sides.TextThroughout(check.After), LocalDate.MaxIsoValue),
        RefusedBefore = check.RefusedBefore,
        RefusedAfter = check.RefusedAfter,
        ReachBefore = ReachDocument.Of(check.ReachedBefore),
        Differing = check.Differing,
        Alterations = [.. check.Reach.Alterations.Select(AlterationDocument.Of)],
        Terms = [.. check.Terms.Select(term => ReachedTermDocument.Of(term.Of, term.Cases)), .. check.Reach.UnchangingTerms.Select(term => ReachedTermDocument.Of(term, null))],
        Payments =
        [
            .. check.Payments.Select(payment => ReachedPaymentDocument.Of(payment.Of, payment.Cases)),
            .. check.Reach.UnchangingPayments.Select(payment => ReachedPaymentDocument.Of(payment, null)),
        ],
        Findings = [.. check.Found.Select(FoundChangeDocument.Of)],
    };
}
