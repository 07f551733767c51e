using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Differences;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>Two agreements compared in money over many ventures, as a JSON document, exact, for other programs.</summary>
public sealed record VentureComparisonDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.VentureComparison.Told(value); } = DocumentKind.VentureComparison.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The first agreement.</summary>
    public required SideDocument Before { get; init; }

    /// <summary>The second.</summary>
    public required SideDocument After { get; init; }

    /// <summary>The first day of all periods compared.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate From { get; init; }

    /// <summary>The last day of them.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate Through { get; init; }

    /// <summary>How many ventures were compared.</summary>
    public required long Ventures { get; init; }

    /// <summary>How many periods, each of one venture.</summary>
    public required long Periods { get; init; }

    /// <summary>How many ventures are refused, since something is wrong in their facts: nothing of them counts.</summary>
    public required long Refused { get; init; }

    /// <summary>Of how many ventures anything differs, or may differ, or falls due on another day.</summary>
    public required long Differing { get; init; }

    /// <summary>Of how many ventures anything is open.</summary>
    public required long Open { get; init; }

    /// <summary>Of how many ventures anything falls due on another day.</summary>
    public required long OnOtherDays { get; init; }

    /// <summary>How differences were shared out among the causes.</summary>
    [AllowedValues("mean-of-all-orders", "in-order-of-the-text")]
    public required string Method { get; init; }

    /// <summary>What each party receives more or less in all, without what is open.</summary>
    public required EquatableArray<PartyDifferenceDocument> Total { get; init; }

    /// <summary>What each party receives more or less in all over the ventures in which nothing is open.</summary>
    public required EquatableArray<PartyDifferenceDocument> TotalOfKnown { get; init; }

    /// <summary>What causes the differences, in the order of the text, with what is due to each.</summary>
    public required EquatableArray<CauseDocument> Causes { get; init; }

    /// <summary>What is due to all causes together and cannot be told apart, since amounts are undetermined with some of them alone.</summary>
    public required EquatableArray<PartyDifferenceDocument> Together { get; init; }

    /// <summary>In what the agreements differ beside, which no payment hangs on.</summary>
    public required EquatableArray<AlterationDocument> WithoutEffect { get; init; }

    /// <summary>The payments over all ventures and periods, clause by clause.</summary>
    public required EquatableArray<SummedPaymentDocument> Totals { get; init; }

    /// <summary>The deliveries over all ventures and periods.</summary>
    public required EquatableArray<SummedPaymentDocument> DeliveryTotals { get; init; }

    /// <summary>The ventures that differ most, by currency and unit.</summary>
    public required EquatableArray<GreatestDifferencesDocument> Greatest { get; init; }

    /// <summary>A comparison.</summary>
    /// <exception cref="ArgumentException">No venture was compared, since facts were wrong or none.</exception>
    public static VentureComparisonDocument Of(VentureComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (comparison.Span is not { } span)
        {
            throw new ArgumentException($"Expected one venture or more; found {comparison}.", nameof(comparison));
        }

        return new()
        {
            Agreement = comparison.Before.Key,
            Assumed = ReadAs.AssumedIn(comparison.Before),
            Before = SideDocument.Of(comparison.Before, comparison.TextBefore, span.End),
            After = SideDocument.Of(comparison.After, comparison.TextAfter, span.End),
            From = span.Start,
            Through = span.End,
            Ventures = comparison.Ventures,
            Periods = comparison.Periods,
            Refused = comparison.Refused,
            Differing = comparison.Differing,
            Open = comparison.Open,
            OnOtherDays = comparison.OnOtherDays,
            Method = comparison.Method == AttributionMethod.MeanOfAllOrders ? "mean-of-all-orders" : "in-order-of-the-text",
            Total = PartyDifferenceDocument.Of(comparison.Total, comparison.DeliveryTotal),
            TotalOfKnown = PartyDifferenceDocument.Of(comparison.TotalOfKnown, comparison.DeliveryTotalOfKnown),
            Causes = [.. comparison.ByCause.Select(CauseDocument.Of)],
            Together = PartyDifferenceDocument.Of(comparison.Together, comparison.DeliveredTogether),
            WithoutEffect = [.. comparison.WithoutEffect.Select(AlterationDocument.Of)],
            Totals = [.. comparison.Totals.Select(SummedPaymentDocument.Of)],
            DeliveryTotals = [.. comparison.DeliveryTotals.Select(SummedPaymentDocument.Of)],
            Greatest = [.. comparison.Greatest.Select(GreatestDifferencesDocument.Of)],
        };
    }
}
