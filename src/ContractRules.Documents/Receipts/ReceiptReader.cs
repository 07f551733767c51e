using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Receipts;

/// <summary>Reads the lines of a file of receipts. A party or a unit that the agreement doesn't know is left for the agreement to report.</summary>
internal sealed class ReceiptReader
{
    private readonly Agreement _agreement;
    private readonly NamedColumns _columns;
    private readonly string _unitColumn;
    private readonly Faults _faults;
    private readonly Dictionary<string, Unit> _units;

    public ReceiptReader(Agreement agreement, NamedColumns columns, string unitColumn, Faults faults)
    {
        (_agreement, _columns, _unitColumn, _faults) = (agreement, columns, unitColumn, faults);
        _units = agreement.Versions
            .SelectMany(version => version.Clauses)
            .SelectMany(clause => clause.Payments)
            .Select(payment => Measuring.Of(payment.Amount)?.Over)
            .OfType<Unit>()
            .DistinctBy(unit => unit.Symbol)
            .ToDictionary(unit => unit.Symbol, StringComparer.Ordinal);
    }

    /// <summary>The receipt of a line; null, and faults, where a part of it is missing. What cannot be read is taken as something that can stand there.</summary>
    public Receipt? Read(CsvLine line)
    {
        var key = Text(line, ReceiptsHeader.Key, "what the receipt is called, once in the file");
        var payer = Text(line, ReceiptsHeader.Payer, "who paid");
        var payee = Text(line, ReceiptsHeader.Payee, "who was paid");
        var unit = Text(line, _unitColumn, "a currency such as USD, or what was delivered") is { } symbol ? UnitCalled(symbol) : null;
        var on = Value(line, ReceiptsHeader.Date, Fact.Date(ReceiptsHeader.Date, clause: default, "Day of the receipt").Declaration);
        var amount = Value(line, ReceiptsHeader.Amount, Accepted(unit ?? Unit.Day));
        var (clause, period) = (ClauseIn(line), PeriodIn(line));
        return key is null || payer is null || payee is null || unit is null
            ? null
            : Receipt.Of(key, on is DateValue(var day) ? day : _agreement.Dated, PartyCalled(payer), PartyCalled(payee), Of(amount is NumberValue(var number) ? number : 1, unit))
                .For(clause, period);
    }

    private static FactDeclaration Accepted(Unit unit) => unit is Currency currency
        ? Fact.Money(ReceiptsHeader.Amount, currency, clause: default, "Amount received").Declaration
        : Fact.Quantity(ReceiptsHeader.Amount, unit, clause: default, "Quantity received").WithDecimals(unit.PayableDecimals).Declaration;

    private static IPayable Of(Rational amount, Unit unit) => unit is Currency currency ? currency.Of(amount) : unit.Of(amount);

    private Party PartyCalled(string name) => _agreement.Parties.FirstOrDefault(party => party.Name == name) ?? new Party(name, name);

    private Unit UnitCalled(string symbol) =>
        _units.GetValueOrDefault(symbol) ?? Currency.Listed.FirstOrDefault(currency => currency.Symbol == symbol) ?? new Unit(symbol);

    private string? Text(CsvLine line, string column, string expected)
    {
        if (_columns.CellOf(line, column) is { IsBlank: true } blank)
        {
            _faults.Add(blank.Place, $"the {column} is missing", expected);
        }

        return Filled(line, column)?.Text;
    }

    private Value? Value(CsvLine line, string column, FactDeclaration accepted)
    {
        if (_columns.CellOf(line, column) is { IsBlank: true } blank)
        {
            _faults.Add(blank.Place, $"the {column} is missing", accepted.Expectation);
        }

        return Filled(line, column) is { } cell ? CellReader.Read(cell, accepted, _faults) : null;
    }

    private ClauseReference? ClauseIn(CsvLine line)
    {
        if (Filled(line, ReceiptsHeader.Clause) is not { } cell)
        {
            return null;
        }

        try
        {
            return new ClauseReference(cell.Text);
        }
        catch (ArgumentException)
        {
            _faults.Add(cell.Place, $"{Quoting.Of(cell.Text)} is no clause", "a clause such as 4(2), or a blank");
            return null;
        }
    }

    private SettlementPeriod? PeriodIn(CsvLine line)
    {
        if (Filled(line, ReceiptsHeader.Period) is not { } cell)
        {
            return null;
        }

        if (SettlementPeriod.TryParse(cell.Text, out var period))
        {
            return period;
        }

        _faults.Add(cell.Place, $"{Quoting.Of(cell.Text)} is no period", "a period such as 2002-10, or a blank");
        return null;
    }

    private CsvCell? Filled(CsvLine line, string column) => _columns.CellOf(line, column) is { IsBlank: false } cell ? cell : null;
}
