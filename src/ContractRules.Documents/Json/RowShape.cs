using ContractRules.Agreements;
using ContractRules.Attribution;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Items;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Rules;
using ContractRules.Settlement;

namespace ContractRules.Documents.Json;

/// <summary>How the rows of a table stand in a JSON document: a list of objects, whose members and theirs are the cells.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="List">The member that holds the rows.</param>
/// <param name="Columns">All columns that there can be, the first of which every row has.</param>
internal sealed record RowShape(DocumentKind Kind, string List, IReadOnlyList<string> Columns)
{
    /// <summary>The members of a row that are cells themselves, with the columns that they are of.</summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }

    /// <summary>The members of a row that are objects, whose members are cells.</summary>
    public IReadOnlyList<string> Objects { get; init; } = [];

    /// <summary>The members of a row that list columns, with what their cells hold.</summary>
    public IReadOnlyDictionary<string, string> Listing { get; init; } = new Dictionary<string, string>();

    /// <summary>The members of a row that are lists of words in one cell.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What the member <c>list</c> says, where the document has one.</summary>
    public string? ListKey { get; init; }

    /// <summary>Facts of an agreement.</summary>
    public static RowShape Facts(Agreement agreement) => new(DocumentKind.Facts, "periods", [FactsHeader.Period, KnownFacts.DayKey, .. agreement.Facts.Select(fact => fact.Key)])
    {
        Cells = new Dictionary<string, string> { ["period"] = FactsHeader.Period, ["knownOn"] = KnownFacts.DayKey },
        Objects = ["values"],
        Listing = new Dictionary<string, string> { ["withdrawn"] = Csv.DayReader.Withdrawn },
    };

    /// <summary>Items of a list.</summary>
    public static RowShape Items(ItemsDeclaration items) =>
        new(DocumentKind.Items, "items", [.. ItemsHeader.Columns(items).Union([ItemsDeclaration.PeriodColumn, ItemsDeclaration.KnownOnColumn, ItemsDeclaration.WithdrawnColumn])])
        {
            ListKey = items.Key,
            Cells = new Dictionary<string, string>
            {
                ["key"] = ItemsDeclaration.KeyColumn,
                ["period"] = ItemsDeclaration.PeriodColumn,
                ["knownOn"] = ItemsDeclaration.KnownOnColumn,
                ["withdrawn"] = ItemsDeclaration.WithdrawnColumn,
            },
            Objects = ["values", "names"],
        };

    /// <summary>Receipts.</summary>
    public static RowShape Receipts { get; } = new(
        DocumentKind.Receipts,
        "receipts",
        [
            ReceiptsHeader.Key, ReceiptsHeader.Date, ReceiptsHeader.Payer, ReceiptsHeader.Payee, ReceiptsHeader.Amount, ReceiptsHeader.Unit, ReceiptsHeader.Clause,
            ReceiptsHeader.Period,
        ])
    {
        Cells = new Dictionary<string, string>
        {
            ["key"] = ReceiptsHeader.Key,
            ["date"] = ReceiptsHeader.Date,
            ["payer"] = ReceiptsHeader.Payer,
            ["payee"] = ReceiptsHeader.Payee,
            ["amount"] = ReceiptsHeader.Amount,
            ["currency"] = ReceiptsHeader.Unit,
            ["unit"] = ReceiptsHeader.Unit,
            ["clause"] = ReceiptsHeader.Clause,
            ["period"] = ReceiptsHeader.Period,
        },
    };

    /// <summary>Cost items of a register.</summary>
    public static RowShape Costs(CostRegister register) => new(DocumentKind.Costs, "items", [.. CostItemsHeader.Required, .. register.Marks.Select(mark => mark.Key)])
    {
        Cells = new Dictionary<string, string> { ["date"] = CostItemsHeader.Date, ["description"] = CostItemsHeader.Description, ["amount"] = CostItemsHeader.Amount },
        Words = ["clauses"],
        Listing = new Dictionary<string, string> { ["marks"] = "true" },
    };
}
