using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Statements;

/// <summary>One line of the CSV of statements; what doesn't apply to its kind stays blank.</summary>
/// <param name="Kind">What the line tells: balances taken over, an assumption, a change of the text, a term, a payment, a delivery, a bound of one that is open, a duty, a power or a warning.</param>
/// <param name="Clause">The clause that it stands in; none of a change.</param>
internal sealed record CsvStatementLine(string Kind, ClauseReference Clause)
{
    public string Term { get; init; } = "";

    public string Payer { get; init; } = "";

    public string Payee { get; init; } = "";

    public string Value { get; init; } = "";

    /// <summary>The value as a spreadsheet can add it up, and how it was rounded.</summary>
    public (string Value, string Rounding) Rounded { get; init; } = ("", "");

    public string Unit { get; init; } = "";

    public LocalDate? Due { get; init; }

    public EquatableArray<Reason> Reasons { get; init; }

    /// <summary>Whether it can be determined at all, whatever is given.</summary>
    public bool CanBeDetermined { get; init; } = true;

    public string Party { get; init; } = "";

    public string Toward { get; init; } = "";

    public string What { get; init; } = "";

    public string State { get; init; } = "";

    public LocalDate? From { get; init; }

    /// <summary>Its cells, in the order of the columns; of a line that stands in no statement, the period and the text stay blank.</summary>
    public string[] Cells(Statement? statement) =>
    [
        statement?.Period.Label ?? "",
        ExactText.Of(statement?.Version.InForceFrom),
        Kind,
        $"{Clause}",
        Term,
        Payer,
        Payee,
        Value,
        Unit,
        ExactText.Of(Due),
        ExactText.Of(Reasons),
        CanBeDetermined ? string.Join(' ', ExactText.Needs(Reasons)) : "",
        Party,
        Toward,
        What,
        State,
        ExactText.Of(From),
        Rounded.Value,
        Rounded.Rounding,
    ];
}
