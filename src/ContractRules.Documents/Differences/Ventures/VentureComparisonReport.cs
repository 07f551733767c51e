using System.Globalization;
using ContractRules.Differences.Ventures;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Differences.Ventures;

/// <summary>A comparison over many ventures as a report for people: what it comes to, because of which clauses, in which payments, and which ventures differ most.</summary>
internal sealed class VentureComparisonReport
{
    private readonly VentureComparison _comparison;
    private readonly PartyColumns _columns;
    private readonly InAllSections _inAll;

    private VentureComparisonReport(VentureComparison comparison)
    {
        (_comparison, var inAll) = (comparison, DifferenceInAll.Of(comparison));
        _columns = PartyColumns.Of(
            inAll, comparison.Greatest.SelectMany(greatest => greatest.Ventures).SelectMany(venture => PartyColumns.Of(venture.Money).Concat(PartyColumns.Of(venture.Delivered))));
        _inAll = new(inAll, _columns);
    }

    /// <summary>The report.</summary>
    public static Report Of(VentureComparison comparison)
    {
        var report = new VentureComparisonReport(comparison);
        var span = comparison.Span!;
        return new(
            $"{comparison.Before}: compared over {Counted(comparison.Ventures, "venture")}",
            [
                report._inAll.WhatChanges($"{new DateValue(span.Start)} to {new DateValue(span.End)}", singles: "ventures, periods", [.. report.Counts()]),
                .. report.ByPayment(),
                .. comparison.Greatest.SelectMany(greatest => report.MostDiffering(greatest)),
                .. report._inAll.NothingCaused(),
                .. AssumptionsSection.Of(comparison.Before),
                ReadingsInEffect.Of(comparison.After),
            ]);
    }

    private static string Counted(long count, string what) => $"{Number(count)} {what}{(count == 1 ? "" : "s")}";

    private static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private IEnumerable<string> Counts()
    {
        var others = (string[])
        [
            .. _comparison.Open > 0 ? [$"in {Number(_comparison.Open)} something is open"] : (string[])[],
            .. _comparison.OnOtherDays > 0 ? [$"in {Number(_comparison.OnOtherDays)} something falls due on another day"] : (string[])[],
        ];
        // What is open under both alike counts among what may differ, also where nothing can.
        var differ = _comparison.Causes.Count == 0 ? $"none of {Counted(_comparison.Ventures, "venture")} differs"
            : $"{Number(_comparison.Differing)} of {Counted(_comparison.Ventures, "venture")} {(_comparison.Differing == 1 ? "differs" : "differ")}{(_comparison.Open > 0 ? " or may" : "")}";
        yield return $"Over {Counted(_comparison.Periods, "period")} {differ}{string.Concat(others.Select(other => $"; {other}"))}.";
        if (_comparison.Open > 0 && _comparison.Ventures > _comparison.Open)
        {
            string[] known = [.. _comparison.TotalOfKnown.Select(InAllSections.InWords), .. _comparison.DeliveryTotalOfKnown.Select(InAllSections.InWords)];
            yield return $"Over the {Counted(_comparison.Ventures - _comparison.Open, "venture")} in which nothing is open: {(known.Length == 0 ? "nothing changes in total" : string.Join("; ", known))}.";
        }

        if (_comparison.Refused > 0)
        {
            yield return $"{Counted(_comparison.Refused, "venture")} {(_comparison.Refused == 1 ? "is" : "are")} refused, since something is wrong in the facts; nothing of {(_comparison.Refused == 1 ? "it" : "them")} counts.";
        }
    }

    private EquatableArray<Section> ByPayment() => Section.WithRows(
        "Payment by payment",
        _comparison.IsOpen ? "Each over the periods of the ventures in which it is determined under both." : "",
        [
            new("Clause"), new("From", ColumnKind.Name), new("To", ColumnKind.Name),
            new("Before", ColumnKind.Number), new("After", ColumnKind.Number), new("Difference", ColumnKind.Number), new("Unit", ColumnKind.Name),
        ],
        [.. _comparison.Totals.Select(RowOf), .. _comparison.DeliveryTotals.Select(RowOf)]);

    private EquatableArray<string> RowOf<T>(SummedDifference<T> total)
        where T : struct, IPayable =>
        [
            _inAll.NameOf(total.Clause) + (total.LeftOut > 0 ? $", without {Counted(total.LeftOut, "period")}" : ""),
            total.Payer.Name,
            total.Payee.Name,
            Figures.Of(total.Before),
            Figures.Of(total.After),
            PartyColumns.InWords(total.Difference.Amount, total.Unit),
            total.Unit.Symbol,
        ];

    private EquatableArray<Section> MostDiffering(GreatestDifferences greatest) => Section.WithRows(
        $"Ventures that differ most, in {greatest.Unit}",
        greatest.Ventures.Any(venture => venture.IsOpen) ? "Without what is open." : "",
        [new("Venture"), .. _columns.Columns, new("", ColumnKind.Name)],
        greatest.Ventures.Select(venture => (EquatableArray<string>)
            [venture.Venture, .. _columns.Cells(venture.Money, venture.Delivered), string.Join(", ", Beside(venture))]));

    private static IEnumerable<string> Beside(ComparedVenture venture) =>
        [.. venture.IsOpen ? (string[])["some of it open"] : [], .. venture.ChangesDays ? (string[])["other days"] : []];
}
