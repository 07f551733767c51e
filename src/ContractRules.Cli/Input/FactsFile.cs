using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Input;

/// <summary>A facts file: CSV in UTF-8, a header line, then one line a period.</summary>
internal sealed class FactsFile
{
    private readonly string _path;
    private readonly Dictionary<(string Period, string? Fact), Place> _places;
    private readonly IReadOnlyList<ItemsFile> _items;

    private FactsFile(
        string path,
        EquatableArray<FactDeclaration> columns,
        IReadOnlyList<PeriodFacts> periods,
        Dictionary<(string, string?), Place> places,
        IReadOnlyList<ItemsFile> items) => (_path, Columns, Periods, _places, _items) = (path, columns, periods, places, items);

    /// <summary>The facts that have a column, in the order of the columns.</summary>
    public EquatableArray<FactDeclaration> Columns { get; }

    /// <summary>The facts of each period, in the order of the lines.</summary>
    public IReadOnlyList<PeriodFacts> Periods { get; }

    /// <summary>Reads a file for an agreement. All that is wrong in it goes to the faults; what is left is still read.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="agreement">The agreement whose facts it gives.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="mayLeaveOut">Whether periods may be left out, since the file only adjusts facts given elsewhere.</param>
    public static FactsFile? Read(string path, Agreement agreement, Faults faults, bool mayLeaveOut = false)
    {
        var csv = CsvFile.Read(path, row: "period", header: $"{FactsHeader.Period}, then the keys of facts", faults);
        return csv is null
            ? null
            : Read(path, FactsHeader.Read(csv.Header, agreement, faults), csv.Rows, new PeriodReader(agreement, faults, mayLeaveOut), faults);
    }

    /// <summary>The same facts, with the items of other files.</summary>
    public FactsFile With(IReadOnlyList<ItemsFile> items) =>
        new(_path, Columns, [.. Periods.Select(facts => items.Aggregate(facts, (given, file) => file.Added(given)))], _places, items);

    /// <summary>Reports what the agreement itself finds wrong, at the cell that it came from.</summary>
    public void Report(FactFault fault, Faults faults)
    {
        if (_items.FirstOrDefault(file => file.Items.Key == fault.Fact) is { } items && fault.Item is not null)
        {
            items.Report(fault, faults);
        }
        else
        {
            faults.Add(_places.GetValueOrDefault((fault.Period, fault.Fact)) ?? new Place(_path), fault.Found, fault.Expected);
        }
    }

    private static FactsFile Read(string path, FactsHeader header, IReadOnlyList<CsvLine> rows, PeriodReader periodReader, Faults faults)
    {
        var periods = new List<PeriodFacts>();
        var places = new Dictionary<(string, string?), Place>();
        foreach (var row in rows)
        {
            var period = row.Cells.ElementAtOrDefault(header.PeriodColumn) is { } cell ? periodReader.Read(cell) : null;
            var values = new List<KeyValuePair<string, Value>>();
            places[(period?.Label ?? "", null)] = row.Cells[0].Place;
            foreach (var (given, fact) in row.Cells.Zip(header.Facts).Where(pair => !pair.First.IsBlank))
            {
                if (fact is not null && CellReader.Read(given, fact, faults) is { } value)
                {
                    values.Add(new(fact.Key, value));
                    places[(period?.Label ?? "", fact.Key)] = given.Place;
                }
            }

            if (period is not null)
            {
                periods.Add(PeriodFacts.For(period).With(values));
            }
        }

        return new FactsFile(path, [.. header.Facts.OfType<FactDeclaration>()], periods, places, []);
    }
}
