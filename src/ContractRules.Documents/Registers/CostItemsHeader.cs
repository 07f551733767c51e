using ContractRules.Attribution;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Registers;

/// <summary>The first line of a file of cost items: a column for each part of an item and for each mark, in any order.</summary>
internal static class CostItemsHeader
{
    public const string Date = "date";
    public const string Description = "description";
    public const string Amount = "amount";
    public const string Clauses = "clauses";

    /// <summary>The columns that every file has.</summary>
    public static IReadOnlyList<string> Required { get; } = [Date, Description, Amount, Clauses];

    public static NamedColumns Read(CsvLine line, CostRegister register, Faults faults) =>
        NamedColumns.Read(line, Required, [.. register.Marks.Select(mark => mark.Key)], faults);
}
