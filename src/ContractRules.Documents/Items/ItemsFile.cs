using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Items;

/// <summary>A file of items: CSV in UTF-8, a header line, then one line an item; or one for each day on which something of an item became known.</summary>
internal sealed class ItemsFile
{
    private readonly string _path;
    private readonly ItemsHeader _header;
    private readonly ILookup<SettlementPeriod, ItemsRow> _items;
    private readonly Lazy<ILookup<(string Period, string Item), ItemsRow>> _byKey;

    private ItemsFile(string path, ItemsDeclaration items, ItemsHeader header, IReadOnlyList<ItemsRow> rows)
    {
        (_path, Items, _header, _items) = (path, items, header, rows.ToLookup(row => row.Period));
        _byKey = new(() => rows.ToLookup(row => (row.Period.Label, row.Item.Key)));
    }

    /// <summary>The list that it gives.</summary>
    public ItemsDeclaration Items { get; }

    /// <summary>What becomes known of items by days of their own; none where the file tells no days.</summary>
    public IEnumerable<KnownFacts> KnownLater => _header.TellsDays
        ? from period in _items
          from known in period.GroupBy(row => row.Day!.Value, row => row.Item)
          select PeriodFacts.For(period.Key).WithItems(Items.Key, known).KnownOn(known.Key)
        : [];

    /// <summary>Reads a file of items for periods. All that is wrong in it goes to the faults; what is left is still read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="items">The list that it gives.</param>
    /// <param name="periods">The periods that are settled.</param>
    /// <param name="mayTellDays">Whether it may tell on which day each item became known, as the facts do.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ItemsFile? Read(SourceText text, ItemsDeclaration items, IReadOnlyList<SettlementPeriod> periods, bool mayTellDays, Faults faults)
    {
        var csv = text.IsJson
            ? JsonRows.Read(text, RowShape.Items(items), faults, mayBeEmpty: true)
            : CsvFile.Read(text, row: items.Key, header: string.Join(", ", ItemsHeader.Columns(items)), faults, mayBeEmpty: true);
        if (csv is null)
        {
            return null;
        }

        var header = ItemsHeader.Read(csv.Header, items, mayTellDays, faults);
        var places = new ItemPeriods(items, header, periods, faults);
        return new ItemsFile(text.Name, items, header, [.. csv.Rows.Select(line => RowOf(line, items, header, places, faults)).OfType<ItemsRow>()]);
    }

    /// <summary>The facts from which a period begins to be known, with the items that are known with it: all of them, unless they have days of their own.</summary>
    /// <remarks>Where they have, the list is known from its first row on; that there is none is known from the beginning.</remarks>
    public PeriodFacts Begun(PeriodFacts facts, bool isFirst) => _header.TellsDays && _items.Contains(facts.Period)
        ? facts
        : facts.WithItems(Items.Key, isFirst ? _items[facts.Period].Select(row => row.Item) : []);

    /// <summary>Reports what the agreement itself finds wrong in an item, at the cell that it came from.</summary>
    public void Report(FactFault fault, Faults faults)
    {
        // Of two items of one key the later is at fault.
        var line = _byKey.Value[(fault.Period, fault.Item ?? "")]
            .Where(row => !(row.Day > fault.KnownOn))
            .OrderBy(row => row.Day)
            .LastOrDefault()?.Line;
        faults.Add(line is null ? new Place(_path) : _header.PlaceOf(line, fault.Field ?? ItemsDeclaration.KeyColumn), fault.Found, fault.Expected);
    }

    private static ItemsRow? RowOf(CsvLine line, ItemsDeclaration items, ItemsHeader header, ItemPeriods places, Faults faults)
    {
        var period = places.Of(line);
        var item = header.TellsDays && IsWithdrawn(line, header, faults)
            ? KeyIn(line, header, faults) is { } key ? Item.Withdrawn(key) : null
            : ItemOf(line, items, header, faults);
        var day = header.TellsDays
            ? DayReader.Read(header.CellOf(line, ItemsDeclaration.KnownOnColumn), header.PlaceOf(line, ItemsDeclaration.KnownOnColumn), faults)
            : null;
        return period is null || item is null || (header.TellsDays && day is null) ? null : new ItemsRow(period, item, day, line);
    }

    private static bool IsWithdrawn(CsvLine line, ItemsHeader header, Faults faults)
    {
        var cell = header.CellOf(line, ItemsDeclaration.WithdrawnColumn);
        if (cell is not null && !bool.TryParse(cell.Text, out _))
        {
            faults.Add(cell.Place, $"{ItemsDeclaration.WithdrawnColumn}: {Quoting.Of(cell.Text)} is neither true nor false", "true where the line takes the item back, else false or nothing");
        }

        return cell is not null && bool.TryParse(cell.Text, out var isWithdrawn) && isWithdrawn;
    }

    private static string? KeyIn(CsvLine line, ItemsHeader header, Faults faults)
    {
        if (header.CellOf(line, ItemsDeclaration.KeyColumn) is { } key)
        {
            return key.Text;
        }

        faults.Add(header.PlaceOf(line, ItemsDeclaration.KeyColumn), "the key is missing", "what the item is called, once in its period");
        return null;
    }

    private static Item? ItemOf(CsvLine line, ItemsDeclaration items, ItemsHeader header, Faults faults)
    {
        if (KeyIn(line, header, faults) is not { } key)
        {
            return null;
        }

        var item = Item.Of(key);
        foreach (var field in items.Fields)
        {
            if (header.CellOf(line, field.Key) is { } cell && CellReader.Read(cell, field, faults) is { } value)
            {
                item = item.With(field.Key, value);
            }
        }

        foreach (var text in items.Texts)
        {
            if (header.CellOf(line, text.Key) is { } cell)
            {
                item = item.With(text.Key, cell.Text);
            }
        }

        return item;
    }
}
