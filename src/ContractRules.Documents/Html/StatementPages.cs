using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Issued;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>Puts the page of statements together.</summary>
internal static class StatementPages
{
    /// <summary>The page.</summary>
    public static StatementPage Of(Settled settled, StatementOptions options)
    {
        var statements = settled.Statements;
        var laidOut = statements.Select(statement => statement.LaidOut(options.Account)).ToList();
        var periods = statements.LaidOut();
        var readings = new ReadingTable(laidOut);
        var isOne = statements.Count == 1;
        return new StatementPage
        {
            Agreement = settled.Agreement.ToString(),
            Span = isOne ? statements[0].Period.Label : $"{statements[0].Period} to {statements[^1].Period}",
            Parties = [.. settled.Agreement.Parties.Select(party => new PageParty(party.Name, party.FullName))],
            InForce = InForce(settled),
            SettledOn = options.SettledOn is { } day ? ExactText.Of(day) : "",
            Fingerprint = statements[^1].Fingerprint,
            Totals = Totals(periods),
            ToWire = WireTable.Of(isOne ? "To be wired" : $"To be wired for {statements[^1].Period}", [laidOut[^1]]),
            MainFigures = isOne ? null : MainFigures.Of(periods),
            Charts = [.. StatementCharts.Of(settled.Agreement.Layout, laidOut).Select((chart, index) => PageChart.Of(chart, $"chart-{(Rational)index}"))],
            Figures = [.. FigureTable.Of(laidOut, readings)],
            AllToWire = isOne ? null : WireTable.Of("Payments", laidOut),
            Standings = [.. StandingTable.Of(statements)],
            Remarks =
            [
                .. EndSection.Of(statements)
                    .Concat(IssuedSections.Of(settled.Issued))
                    .Concat(PowersSection.Of(statements).Where(section => section.Grid is not null))
                    .Concat(UndeterminedSection.Of(statements))
                    .Concat(WarningsSection.Of(statements))
                    .Select(SectionTable.Of),
            ],
            Readings = readings.Of(PricesOf(settled)),
        };
    }

    // All periods are settled again under each reading; of those shown is told.
    private static PricedReadings? PricesOf(Settled settled)
    {
        if (settled.Facts.Count == 0)
        {
            return null;
        }

        var shown = settled.Statements.Select(statement => statement.Period).ToHashSet();
        var prices = settled.Agreement.PriceReadings(settled.Facts, settled.Before);
        return prices with { Prices = [.. prices.Prices.Select(price => price with { Periods = [.. price.Periods.Where(difference => shown.Contains(difference.Period))] })] };
    }

    private static EquatableArray<string> InForce(Settled settled) =>
    [
        .. settled.Statements.Select(statement => statement.Version).GroupBy(version => version.InForceFrom, (_, ofOneDay) => $"{ofOneDay.Last()}"),
        .. settled.Statements.SelectMany(statement => statement.Changes.Select(change => $"{statement.Period}: {change}.")),
        .. BeginningNote.Of(settled).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        .. AssumptionsSection.Lines(settled.Agreement),
    ];

    private static EquatableArray<string> Totals(LaidOutPeriods periods) => periods.ToWire.Count == 0
        ? ["Nothing is to be paid."]
        : [.. periods.ToWire.Select(TotalOf)];

    // What comes back can be more than what goes out.
    private static string TotalOf(WireOverPeriods way) => way.Total < Rational.Zero ? InWords(way.Payee, way.Payer, -way.Total, way) : InWords(way.Payer, way.Payee, way.Total, way);

    private static string InWords(Party payer, Party payee, Rational total, WireOverPeriods way) =>
        $"{payer} pays {payee} {Documents.Statements.Figures.WithUnit(total, way.Unit)} in all{(way.IsOpen.Contains(true) ? ", without what is open" : "")}.";
}
