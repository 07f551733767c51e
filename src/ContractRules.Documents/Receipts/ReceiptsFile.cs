using System.Collections.Immutable;
using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Receipts;

/// <summary>A file of receipts: CSV in UTF-8, a header line, then one line a receipt.</summary>
public sealed class ReceiptsFile
{
    private readonly string _path;
    private readonly NamedColumns _columns;
    private readonly string _unitColumn;
    private readonly ImmutableDictionary<Receipt, CsvLine> _lines;

    private ReceiptsFile(string path, NamedColumns columns, string unitColumn, IReadOnlyList<KeyValuePair<Receipt, CsvLine>> lines)
    {
        (_path, _columns, _unitColumn) = (path, columns, unitColumn);
        (Receipts, _lines) = ([.. lines.Select(line => line.Key)], lines.ToImmutableDictionary(ReferenceEqualityComparer.Instance));
    }

    /// <summary>The receipts, in the order of the lines.</summary>
    public EquatableArray<Receipt> Receipts { get; }

    /// <summary>Reads a file for an agreement. All that cannot be read goes to the faults; what is left is still read.</summary>
    internal static ReceiptsFile? Read(SourceText text, Agreement agreement, Faults faults)
    {
        var csv = text.IsJson
            ? JsonRows.Read(text, RowShape.Receipts, faults, mayBeEmpty: true)
            : CsvFile.Read(text, row: "receipt", header: string.Join(", ", ReceiptsHeader.Required), faults, mayBeEmpty: true);
        if (csv is null)
        {
            return null;
        }

        var unitColumn = ReceiptsHeader.UnitColumnIn(csv.Header);
        var columns = ReceiptsHeader.Read(csv.Header, faults);
        var reader = new ReceiptReader(agreement, columns, unitColumn, faults);
        var read = csv.Rows.Select(line => (Receipt: reader.Read(line), Line: line)).ToList();
        return new ReceiptsFile(text.Name, columns, unitColumn, [.. read.Where(one => one.Receipt is not null).Select(one => KeyValuePair.Create(one.Receipt!, one.Line))]);
    }

    /// <summary>Draws up a statement of account: what was received of what statements ask for, or all that is wrong in the receipts.</summary>
    /// <param name="settled">The statements.</param>
    /// <param name="on">The day of the account; the last day of the last period where left out.</param>
    public Received<StatementOfAccount> Account(Settled settled, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(settled);
        return Received<StatementOfAccount>.Of(faults =>
        {
            var account = settled.Agreement.Account(settled.Statements, Receipts, on ?? settled.Statements[^1].Period.End);
            foreach (var fault in account.Faults)
            {
                Report(fault, faults);
            }

            return account;
        });
    }

    /// <summary>What it is called.</summary>
    public override string ToString() => _path;

    /// <summary>Reports what the agreement finds wrong, at the cell that it came from.</summary>
    internal void Report(ReceiptFault fault, Faults faults) =>
        faults.Add((_columns.CellOf(_lines[fault.Receipt], ColumnOf(fault.Part))?.Place) ?? new Place(_path), fault.Found, fault.Expected);

    private string ColumnOf(ReceiptPart part) => part switch
    {
        ReceiptPart.Key => ReceiptsHeader.Key,
        ReceiptPart.Date => ReceiptsHeader.Date,
        ReceiptPart.Payer => ReceiptsHeader.Payer,
        ReceiptPart.Payee => ReceiptsHeader.Payee,
        ReceiptPart.Amount => ReceiptsHeader.Amount,
        ReceiptPart.Unit => _unitColumn,
        ReceiptPart.Clause => ReceiptsHeader.Clause,
        _ => ReceiptsHeader.Period,
    };
}
