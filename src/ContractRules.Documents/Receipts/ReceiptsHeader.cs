using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Receipts;

/// <summary>The first line of a file of receipts, in any order: what was received in is a column <c>currency</c> or <c>unit</c>.</summary>
internal static class ReceiptsHeader
{
    public const string Key = "key";
    public const string Date = "date";
    public const string Payer = "payer";
    public const string Payee = "payee";
    public const string Amount = "amount";
    public const string Currency = "currency";
    public const string Unit = "unit";
    public const string Clause = "clause";
    public const string Period = "period";

    /// <summary>The columns that every file has.</summary>
    public static IReadOnlyList<string> Required { get; } = RequiredWith(Currency);

    /// <summary>What the column is called here that says what was received.</summary>
    public static string UnitColumnIn(CsvLine line) => line.Cells.Any(cell => cell.Text == Unit) ? Unit : Currency;

    public static NamedColumns Read(CsvLine line, Faults faults) => NamedColumns.Read(line, RequiredWith(UnitColumnIn(line)), [Clause, Period], faults);

    private static string[] RequiredWith(string unit) => [Key, Date, Payer, Payee, Amount, unit];
}
