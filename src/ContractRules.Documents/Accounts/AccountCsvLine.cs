using ContractRules.Values;

namespace ContractRules.Documents.Accounts;

/// <summary>A line of a statement of account in CSV: who pays whom in what, of which kind it is, and what of the rest it says.</summary>
internal sealed record AccountCsvLine(string Payer, string Payee, Unit Unit, string Kind)
{
    /// <summary>The names of the cells.</summary>
    public static IReadOnlyList<string> Header { get; } =
    [
        "payer", "payee", "unit", "kind", "date", "clause", "period", "due", "days-since-due", "receipt", "amount", "interest", "applied", "remaining", "overdue", "credit", "words",
    ];

    public string Date { get; init; } = "";

    public string Clause { get; init; } = "";

    public string Period { get; init; } = "";

    public string Due { get; init; } = "";

    public string DaysSinceDue { get; init; } = "";

    public string Receipt { get; init; } = "";

    public Rational? Amount { get; init; }

    public Rational? Interest { get; init; }

    public Rational? Applied { get; init; }

    public Rational? Remaining { get; init; }

    public Rational? Overdue { get; init; }

    public Rational? Credit { get; init; }

    public string Words { get; init; } = "";

    /// <summary>Its cells, amounts written to what can be paid of the unit.</summary>
    public IReadOnlyList<string> Cells =>
    [
        Payer, Payee, Unit.Symbol, Kind, Date, Clause, Period, Due, DaysSinceDue, Receipt,
        .. new[] { Amount, Interest, Applied, Remaining, Overdue, Credit }.Select(amount => amount?.ToDecimalText(Unit.PayableDecimals) ?? ""),
        Words,
    ];
}
