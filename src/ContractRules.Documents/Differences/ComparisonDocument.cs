using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>Two agreements compared in money, as a JSON document, exact, for other programs.</summary>
public sealed record ComparisonDocument : DocumentPart
{
    /// <summary>The kind of document, and its version.</summary>
    [JsonPropertyName("$schema")]
    [JsonRequired]
    public string Schema { get; init => field = DocumentKind.Comparison.Told(value); } = DocumentKind.Comparison.Urn;

    /// <summary>The key of the agreement.</summary>
    public required string Agreement { get; init; }

    /// <summary>The terms that were assumed instead of computed; left out where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<AssumedDocument>? Assumed { get; init; }

    /// <summary>The first agreement.</summary>
    public required SideDocument Before { get; init; }

    /// <summary>The second.</summary>
    public required SideDocument After { get; init; }

    /// <summary>How differences were shared out among the causes.</summary>
    [AllowedValues("mean-of-all-orders", "in-order-of-the-text")]
    public required string Method { get; init; }

    /// <summary>What each party receives more or less in all, without what is open.</summary>
    public required EquatableArray<PartyDifferenceDocument> Total { get; init; }

    /// <summary>What causes the differences, in the order of the text, with what is due to each.</summary>
    public required EquatableArray<CauseDocument> Causes { get; init; }

    /// <summary>What is due to all causes together and cannot be told apart, since amounts are undetermined with some of them alone.</summary>
    public required EquatableArray<PartyDifferenceDocument> Together { get; init; }

    /// <summary>In what the agreements differ beside, which no payment hangs on.</summary>
    public required EquatableArray<AlterationDocument> WithoutEffect { get; init; }

    /// <summary>The payments over all periods, clause by clause.</summary>
    public required EquatableArray<ComparedPaymentDocument> Totals { get; init; }

    /// <summary>The deliveries over all periods.</summary>
    public required EquatableArray<ComparedPaymentDocument> DeliveryTotals { get; init; }

    /// <summary>The periods.</summary>
    public required EquatableArray<ComparedPeriodDocument> Periods { get; init; }

    /// <summary>A comparison.</summary>
    /// <exception cref="ArgumentException">Nothing was compared, since the facts were wrong or none.</exception>
    public static ComparisonDocument Of(AgreementDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        if (difference.Periods.Count == 0)
        {
            throw new ArgumentException($"Expected one period or more; found {difference}.", nameof(difference));
        }

        var last = difference.Periods[^1].Period.End;
        return new()
        {
            Agreement = difference.Before.Key,
            Assumed = ReadAs.AssumedIn(difference.Before),
            Before = SideDocument.Of(difference.Before, difference.TextBefore, last),
            After = SideDocument.Of(difference.After, difference.TextAfter, last),
            Method = difference.Method == AttributionMethod.MeanOfAllOrders ? "mean-of-all-orders" : "in-order-of-the-text",
            Total = PartyDifferenceDocument.Of(difference.Total, difference.DeliveryTotal),
            Causes = [.. difference.ByCause.Select(CauseDocument.Of)],
            Together = PartyDifferenceDocument.Of(difference.Together, difference.DeliveredTogether),
            WithoutEffect = [.. difference.WithoutEffect.Select(AlterationDocument.Of)],
            Totals = [.. difference.Totals.Select(ComparedPaymentDocument.Of)],
            DeliveryTotals = [.. difference.DeliveryTotals.Select(ComparedPaymentDocument.Of)],
            Periods = [.. difference.Periods.Select(ComparedPeriodDocument.Of)],
        };
    }
}
