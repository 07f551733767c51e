using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Cli.Input;

/// <summary>A file of items: CSV in UTF-8, a header line, then one line an item.</summary>
internal sealed class ItemsFile
{
    private readonly string _path;
    private readonly ItemsHeader _header;
    private readonly ILookup<SettlementPeriod, (Item Item, CsvLine Line)> _items;
    private readonly Lazy<ILookup<(string Period, string Item), CsvLine>> _lines;

    private ItemsFile(string path, ItemsDeclaration items, ItemsHeader header, IReadOnlyList<(SettlementPeriod Period, Item Item, CsvLine Line)> read)
    {
        (_path, Items, _header) = (path, items, header);
        _items = read.ToLookup(row => row.Period, row => (row.Item, row.Line));
        _lines = new(() => read.ToLookup(row => (row.Period.Label, row.Item.Key), row => row.Line));
    }

    /// <summary>The list that it gives.</summary>
    public ItemsDeclaration Items { get; }

    /// <summary>Reads a file of items for periods. All that is wrong in it goes to the faults; what is left is still read.</summary>
    public static ItemsFile? Read(string path, ItemsDeclaration items, IReadOnlyList<SettlementPeriod> periods, Faults faults)
    {
        if (CsvFile.Read(path, row: items.Key, header: string.Join(", ", ItemsHeader.Columns(items)), faults) is not { } csv)
        {
            return null;
        }

        var header = ItemsHeader.Read(csv.Header, items, faults);
        var places = new ItemPeriods(items, header, periods, faults);
        return new ItemsFile(path, items, header, [.. csv.Rows.Select(line => (Period: places.Of(line), Item: ItemOf(line, items, header, faults), line))
            .Where(row => row.Period is not null && row.Item is not null)
            .Select(row => (row.Period!, row.Item!, row.line))]);
    }

    /// <summary>The facts with the items of their period; with none of them where the file has none.</summary>
    public PeriodFacts Added(PeriodFacts facts) => facts.WithItems(Items.Key, _items[facts.Period].Select(row => row.Item));

    /// <summary>Reports what the agreement itself finds wrong in an item, at the cell that it came from.</summary>
    public void Report(FactFault fault, Faults faults)
    {
        // Of two items of one key the later is at fault.
        var line = _lines.Value[(fault.Period, fault.Item ?? "")].LastOrDefault();
        faults.Add(line is null ? new Place(_path) : _header.PlaceOf(line, fault.Field ?? ItemsDeclaration.KeyColumn), fault.Found, fault.Expected);
    }

    private static Item? ItemOf(CsvLine line, ItemsDeclaration items, ItemsHeader header, Faults faults)
    {
        if (header.CellOf(line, ItemsDeclaration.KeyColumn) is not { } key)
        {
            faults.Add(header.PlaceOf(line, ItemsDeclaration.KeyColumn), "the key is missing", "what the item is called, once in its period");
            return null;
        }

        var item = Item.Of(key.Text);
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
