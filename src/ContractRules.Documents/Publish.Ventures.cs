using ContractRules.Agreements;
using ContractRules.Changes.Ventures;
using ContractRules.Comparison.Ventures;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Checks.Ventures;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Json;
using ContractRules.Documents.Readings.Ventures;
using ContractRules.Documents.Reports;
using ContractRules.Observance.Ventures;

namespace ContractRules.Documents;

/// <content>What sums up the facts of many ventures.</content>
public static partial class Publish
{
    /// <summary>Two agreements compared in money over many ventures: in total, and the ventures that differ most.</summary>
    /// <exception cref="ArgumentException">No venture was compared, since facts were wrong or none.</exception>
    /// <example><c>Publish.VentureComparison(agreement.AsInForceOn(signed).CompareVentures(agreement.AsInForceOn(amended), lots))</c>.</example>
    public static Publication VentureComparison(VentureComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Ventures > 0
            ? new ReportPublication(
                _ => VentureComparisonReport.Of(comparison), () => VentureComparisonDocument.Of(comparison).ToJson(), output => VentureComparisonCsv.Write(comparison, output))
            : throw new ArgumentException($"Expected one venture or more; found {comparison}.", nameof(comparison));
    }

    /// <summary>Invariants checked over the facts of many ventures: how each fared, and which ventures break one.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether the invariants that were kept are told, too; JSON and CSV always tell them.</param>
    /// <example><c>Publish.Check(agreement.CheckVentures(lots))</c>.</example>
    public static Publication Check(VentureCheck check, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new ReportPublication(_ => VentureCheckReport.Of(check, all), () => VentureCheckDocument.Of(check).ToJson(), output => VentureCheckCsv.Write(check, output));
    }

    /// <summary>A change of the text checked over the facts of many ventures: what it breaks, what changes in which periods, and what cannot.</summary>
    /// <param name="check">The check.</param>
    /// <param name="all">Whether what was kept and the terms that can change are told, too; JSON and CSV always tell them.</param>
    /// <example><c>Publish.Check(asSigned.CheckChangeOfVentures(amended, lots))</c>.</example>
    public static Publication Check(VentureChangeCheck check, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new ReportPublication(_ => VentureChangeReport.Of(check, all), () => VentureCheckDocument.Of(check).ToJson(), output => VentureCheckCsv.Write(check, output));
    }

    /// <summary>What the text leaves open, with what each other way to read it would move over the facts of many ventures, alone and in the worst and the best combination for each party.</summary>
    /// <param name="agreement">The agreement, under the readings that are in effect.</param>
    /// <param name="priced">Its priced readings.</param>
    /// <exception cref="ArgumentException">No venture was priced, since facts were wrong or none.</exception>
    /// <example><c>Publish.PricedReadings(agreement, agreement.PriceCombinations(lots))</c>.</example>
    public static Publication PricedReadings(Agreement agreement, VenturePricedCombinations priced)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(priced);
        return priced.Alone.Ventures > 0
            ? new ReportPublication(
                _ => VenturePricedReadingsReport.Of(agreement, priced),
                () => VenturePricedReadingsDocument.Of(agreement, priced).ToJson(),
                output => VenturePricedReadingsCsv.Write(agreement, priced, output))
            : throw new ArgumentException($"Expected one venture or more; found {priced}.", nameof(priced));
    }
}
