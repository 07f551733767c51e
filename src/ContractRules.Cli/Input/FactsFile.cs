using ContractRules.Agreements;
using ContractRules.Settlement;

namespace ContractRules.Cli.Input;

/// <summary>A facts file: CSV in UTF-8, a header line, then one line a period.</summary>
internal sealed class FactsFile
{
    private readonly string _path;
    private readonly Dictionary<(string Period, string? Fact), Place> _places;

    private FactsFile(string path, IReadOnlyList<PeriodFacts> periods, Dictionary<(string, string?), Place> places) =>
        (_path, Periods, _places) = (path, periods, places);

    /// <summary>The facts of each period, in the order of the lines.</summary>
    public IReadOnlyList<PeriodFacts> Periods { get; }

    /// <summary>Reads a file for an agreement. All that is wrong in it goes to the faults; what is left is still read.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="agreement">The agreement whose facts it gives.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="mayLeaveOut">Whether periods may be left out, since the file only adjusts facts given elsewhere.</param>
    public static FactsFile? Read(string path, Agreement agreement, Faults faults, bool mayLeaveOut = false)
    {
        if (TextFile.Lines(path, faults) is not { } texts)
        {
            return null;
        }

        var lines = texts.Select((text, index) => CsvLine.Parse(text, path, index + 1, faults)).SkipWhile(line => line is { IsBlank: true }).ToList();
        if (lines.Count == 0)
        {
            faults.Add(new Place(path, 1, 1), "the file is empty", $"a header line: {FactsHeader.Period}, then the keys of facts");
            return null;
        }

        if (lines[0] is not { } first)
        {
            return null;
        }

        var rows = lines.Skip(1).OfType<CsvLine>().Where(line => !line.IsBlank).ToList();
        if (lines.Skip(1).All(line => line is { IsBlank: true }))
        {
            faults.Add(first.End, "no period follows the header", "one line for each period");
        }

        return Read(path, FactsHeader.Read(first, agreement, faults), rows, new PeriodReader(agreement, faults, mayLeaveOut), faults);
    }

    /// <summary>Reports what the agreement itself finds wrong, at the cell that it came from.</summary>
    public void Report(FactFault fault, Faults faults) => faults.Add(
        _places.GetValueOrDefault((fault.Period, fault.Fact)) ?? new Place(_path), fault.Found, fault.Expected);

    private static FactsFile Read(string path, FactsHeader header, List<CsvLine> rows, PeriodReader periodReader, Faults faults)
    {
        var periods = new List<PeriodFacts>();
        var places = new Dictionary<(string, string?), Place>();
        foreach (var row in rows)
        {
            CheckLength(row, header, faults);
            var period = row.Cells.ElementAtOrDefault(header.PeriodColumn) is { } cell ? periodReader.Read(cell) : null;
            var facts = period is null ? null : PeriodFacts.For(period);
            places[(period?.Label ?? "", null)] = row.Cells[0].Place;
            foreach (var (given, fact) in row.Cells.Zip(header.Facts).Where(pair => !pair.First.IsBlank))
            {
                if (fact is not null && CellReader.Read(given, fact, faults) is { } value)
                {
                    facts = facts?.With(fact.Key, value);
                    places[(period?.Label ?? "", fact.Key)] = given.Place;
                }
            }

            if (facts is not null)
            {
                periods.Add(facts);
            }
        }

        return new FactsFile(path, periods, places);
    }

    private static void CheckLength(CsvLine row, FactsHeader header, Faults faults)
    {
        if (row.Cells.Count != header.Facts.Count)
        {
            var place = row.Cells.Count > header.Facts.Count ? row.Cells[header.Facts.Count].Place : row.End;
            faults.Add(place, $"the line has {row.Cells.Count} cells", $"{header.Facts.Count}, one for each column");
        }
    }
}
