using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Differences;
using ContractRules.Differences.Ventures;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>What two agreements differ by in all and what that is due to, over successive periods or over many ventures.</summary>
internal sealed record DifferenceInAll
{
    /// <summary>The first agreement, and the one text that governs every period, where there is one.</summary>
    public required (Agreement Agreement, AgreementVersion? Throughout) Before { get; init; }

    /// <summary>The second.</summary>
    public required (Agreement Agreement, AgreementVersion? Throughout) After { get; init; }

    /// <summary>How differences were shared out.</summary>
    public required AttributionMethod Method { get; init; }

    /// <summary>What is due to each cause.</summary>
    public required EquatableArray<CauseTotal> ByCause { get; init; }

    /// <summary>The causes that any part of a payment is due to. What one adds here and takes off there it does cause, though it comes to nothing in all.</summary>
    public required IReadOnlySet<Cause> Causing { get; init; }

    /// <summary>What the others come to.</summary>
    public required string NothingCaused { get; init; }

    /// <summary>In what they differ beside.</summary>
    public required EquatableArray<Alteration> WithoutEffect { get; init; }

    /// <summary>What each party receives more or less.</summary>
    public required (EquatableArray<PartyDifference<Money>> Money, EquatableArray<PartyDifference<Quantity>> Deliveries) Total { get; init; }

    /// <summary>What of it cannot be told apart.</summary>
    public required (EquatableArray<PartyDifference<Money>> Money, EquatableArray<PartyDifference<Quantity>> Deliveries) Together { get; init; }

    /// <summary>Whether nothing differs anywhere, and nothing may.</summary>
    public required bool IsNothing { get; init; }

    /// <summary>Whether anything is open.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Over successive periods.</summary>
    public static DifferenceInAll Of(AgreementDifference difference) => new()
    {
        Before = (difference.Before, difference.TextBefore),
        After = (difference.After, difference.TextAfter),
        Method = difference.Method,
        ByCause = difference.ByCause,
        Causing = CausesIn(
            difference.Periods.SelectMany(period => period.Payments).SelectMany(payment => payment.Parts),
            difference.Periods.SelectMany(period => period.Deliveries).SelectMany(delivery => delivery.Parts)),
        NothingCaused = $"{NothingBy(difference.Method, difference.Together.Count + difference.DeliveredTogether.Count > 0)} over these facts",
        WithoutEffect = difference.WithoutEffect,
        Total = (difference.Total, difference.DeliveryTotal),
        Together = (difference.Together, difference.DeliveredTogether),
        IsNothing = difference.IsNothing,
        IsOpen = difference.IsOpen,
    };

    /// <summary>Over many ventures.</summary>
    public static DifferenceInAll Of(VentureComparison comparison) => new()
    {
        Before = (comparison.Before, comparison.TextBefore),
        After = (comparison.After, comparison.TextAfter),
        Method = comparison.Method,
        ByCause = comparison.ByCause,
        Causing = comparison.Causing.ToHashSet(),
        NothingCaused = $"{NothingBy(comparison.Method, comparison.Together.Count + comparison.DeliveredTogether.Count > 0)} over these ventures",
        WithoutEffect = comparison.WithoutEffect,
        Total = (comparison.Total, comparison.DeliveryTotal),
        Together = (comparison.Together, comparison.DeliveredTogether),
        IsNothing = comparison.IsNothing,
        IsOpen = comparison.IsOpen,
    };

    private static HashSet<Cause> CausesIn(IEnumerable<CausedPart<Money>> payments, IEnumerable<CausedPart<Quantity>> deliveries) => [.. CausesOf(payments), .. CausesOf(deliveries)];

    private static IEnumerable<Cause> CausesOf<T>(IEnumerable<CausedPart<T>> parts)
        where T : struct, IPayable => parts.Where(part => !part.More.Amount.IsZero).Select(part => part.Cause);

    // In the order of the text a cause may add nothing to those above it, and much without them.
    private static string NothingBy(AttributionMethod method, bool isAnyTogether) =>
        method == AttributionMethod.InOrderOfTheText ? "Nothing beyond those above them" : isAnyTogether ? "Nothing by itself" : "Nothing";
}
