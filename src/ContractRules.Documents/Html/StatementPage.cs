using ContractRules.Comparison;
using ContractRules.Documents.Issued;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;
using ContractRules.Presentation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Html;

/// <summary>What a page of statements speaks of; a template calls it <c>page</c>, and its parts by their names in lower case, words parted by <c>_</c>.</summary>
internal sealed record StatementPage
{
    /// <summary>What the agreement is called, with its date.</summary>
    public required string Agreement { get; init; }

    /// <summary>The first and the last period, or the only one.</summary>
    public required string Span { get; init; }

    /// <summary>The parties: the name that clauses use and the full one.</summary>
    public required EquatableArray<PageParty> Parties { get; init; }

    /// <summary>Under which text, since when, and what changed inside a period; a line each.</summary>
    public required EquatableArray<string> InForce { get; init; }

    /// <summary>The day of settlement, as its caller gave it; empty where none was given.</summary>
    public required string SettledOn { get; init; }

    /// <summary>The fingerprint of each text, and where there is more than one, of which periods it is the text; a line each.</summary>
    public required EquatableArray<string> Fingerprints { get; init; }

    /// <summary>What is to be paid in all, a sentence for each way; and what adjustments of earlier periods come beside it.</summary>
    public required EquatableArray<string> Totals { get; init; }

    /// <summary>What is to be wired for the last period, by whom and when, with what it is made of.</summary>
    public required PageTable? ToWire { get; init; }

    /// <summary>The main figures over all periods, with totals; null where there is one period.</summary>
    public required PageTable? MainFigures { get; init; }

    /// <summary>The pictures.</summary>
    public required EquatableArray<PageChart> Charts { get; init; }

    /// <summary>The figures, section by section, over as many periods as fit beside each other.</summary>
    public required EquatableArray<PageTable> Figures { get; init; }

    /// <summary>What is to be wired for each period; null where there is one period, or nothing.</summary>
    public required PageTable? AllToWire { get; init; }

    /// <summary>How duties and powers stand, over as many periods as fit beside each other; none where there are none.</summary>
    public required EquatableArray<PageTable> Standings { get; init; }

    /// <summary>What is undetermined, and what would settle it; what to look at; the end; adjustments; what was assumed.</summary>
    public required EquatableArray<PageTable> Remarks { get; init; }

    /// <summary>The readings that mattered, with what the others would have paid; null where none did.</summary>
    public required PageTable? Readings { get; init; }

    /// <summary>The page of statements.</summary>
    public static StatementPage Of(Settled settled, StatementOptions options)
    {
        var statements = settled.Statements;
        var laidOut = statements.LaidOutEach(options.Account);
        var periods = statements.LaidOut();
        var (main, wires) = (new MainFigures(periods, []), WiresSection.Of(settled, laidOut));
        var readings = new ReadingTable(settled.Agreement, laidOut);
        var prices = readings.Of(PricesOf(settled));
        var isOne = statements.Count == 1;
        return new StatementPage
        {
            Agreement = settled.Agreement.ToString(),
            Span = isOne ? statements[0].Period.Label : $"{statements[0].Period} to {statements[^1].Period}",
            Parties = [.. settled.Agreement.Parties.Select(party => new PageParty(party.Name, party.FullName))],
            InForce = InForceOf(settled),
            SettledOn = options.SettledOn is { } day ? ExactText.Of(day) : "",
            Fingerprints = FingerprintsOf(statements),
            Totals = [.. wires.Paragraphs.Select(sentence => sentence.Text.After)],
            ToWire = isOne ? TableOf(wires) : TableOf(OfTheLast(WiresSection.Of(settled, [laidOut[^1]]), statements[^1])),
            MainFigures = isOne || main.AreNone ? null : TableOf(new Section("Main figures", main.Note, main.Grid)),
            Charts = [.. StatementCharts.Of(settled.Agreement.Layout, laidOut, periods).Select((chart, place) => PageChart.Of(chart, $"chart-{(Rational)place}"))],
            Figures = [.. FigureTable.Of(laidOut, readings)],
            AllToWire = isOne ? null : TableOf(wires with { Heading = "Payments" }),
            Standings = [.. StandingTable.Of(statements)],
            Remarks =
            [
                .. EndSection.Of(statements)
                    .Concat(IssuedSections.Of(settled.Issued))
                    .Concat(PowersSection.Of(statements).Where(section => section.Grid is not null))
                    .Concat(UndeterminedSection.Of(settled.Agreement, statements))
                    .Concat(WarningsSection.Of(statements))
                    .Concat(AssumptionsSection.Of(settled.Agreement))
                    .Concat(prices is null ? MatteringSection.Of(laidOut) : [])
                    .Select(SectionTable.Of),
            ],
            Readings = prices,
        };
    }

    private static Section OfTheLast(Section wires, Statement last) => wires with { Heading = $"{wires.Heading} for {last.Period}" };

    private static PageTable? TableOf(Section section) => section.Grid is null ? null : SectionTable.Of(section);

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

    private static EquatableArray<string> InForceOf(Settled settled) =>
    [
        .. settled.Statements.Select(statement => statement.Version).GroupBy(version => version.InForceFrom, (_, ofOneDay) => $"{ofOneDay.Last()}"),
        .. settled.Statements.SelectMany(statement => statement.Changes.Select(change => $"{statement.Period}: {change}.")),
        .. BeginningNote.Of(settled).Split('\n', StringSplitOptions.RemoveEmptyEntries),
        .. AssumptionsSection.Lines(settled.Agreement),
    ];

    private static EquatableArray<string> FingerprintsOf(EquatableArray<Statement> statements) =>
        statements.GroupBy(statement => statement.Fingerprint, statement => statement.Period).ToList() is { Count: > 1 } texts
            ? [.. texts.Select(periods => $"{string.Join(", ", Spans.Of(periods))}: {periods.Key}")]
            : [statements[0].Fingerprint];
}

/// <summary>A party.</summary>
/// <param name="Name">The name that clauses use.</param>
/// <param name="FullName">The full name.</param>
internal sealed record PageParty(string Name, string FullName);
