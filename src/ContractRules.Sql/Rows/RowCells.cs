using System.Globalization;
using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Sql.Rows;

/// <summary>Reads cells of a row, and tells what is wrong in them.</summary>
internal sealed class RowCells(SqlRow row, List<RowFault> faults)
{
    // The two parts of a fraction that is carried have a few thousand digits; what is longer, no engine gave.
    private const int MostDigits = 20_000;
    private const int MostShown = 40;

    /// <summary>What every row begins with: its venture and the number of its period; null, and a fault, where either is not there.</summary>
    public (string Venture, int Number)? Key()
    {
        var (venture, number) = (Given("venture", "the name of the venture"), Given("period_number", "1 for the first period of the venture, 2 for the next"));
        return venture is not null && number is not null && Integer("period_number", "a whole number, at least 1") is { } counted
            ? counted >= 1 && counted <= Plans.PlanState.MostPeriods ? (venture, (int)counted) : Wrong<(string, int)?>("period_number", "a whole number, at least 1")
            : null;
    }

    /// <summary>A text that has to be there; null, and a fault, where it isn't.</summary>
    public string? Given(string column, string expected)
    {
        if (row[column] is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        faults.Add(new(row.Number, column, row.Has(column) ? "there is nothing in it" : "there is no such column", expected));
        return null;
    }

    /// <summary>An integer; null where it is NULL, and a fault where it is none.</summary>
    public BigInteger? Integer(string column, string expected) => row[column] is not { Length: > 0 } text ? null
        : text.Length <= MostDigits && BigInteger.TryParse(WithoutNoDecimals(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : Wrong<BigInteger?>(column, expected);

    /// <summary>A truth; null where it is NULL, and a fault where it is none.</summary>
    public bool? Truth(string column) => row[column]?.ToLowerInvariant() switch
    {
        null or "" => null,
        "true" or "t" => true,
        "false" or "f" => false,
        _ => Wrong<bool?>(column, "true, false or NULL"),
    };

    /// <summary>A date; null where it is NULL, and a fault where it is none.</summary>
    public LocalDate? Date(string column) => row[column] is not { Length: > 0 } text ? null
        : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date
        : Wrong<LocalDate?>(column, "a date such as 2002-10-31");

    /// <summary>A value of a kind; null where it is NULL, and a fault where it is none.</summary>
    /// <param name="column">The column.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="denominator">What integers are counted in.</param>
    /// <param name="expected">What is expected of an integer.</param>
    public Value? Value(string column, MeasureKind kind, BigInteger denominator, string expected) => kind switch
    {
        MeasureKind.Truth => Truth(column) is { } holds ? TruthValue.Of(holds) : null,
        MeasureKind.Date => Date(column) is { } date ? new DateValue(date) : null,
        _ => Integer(column, expected) is { } number ? new NumberValue(new Rational(number, denominator)) : null,
    };

    /// <summary>A value that somebody supplies, in the smallest steps that it can have; null where it is NULL, and a fault where it is none, or out of its range.</summary>
    public Value? Supplied(Supplied supplied, string column)
    {
        var denominator = supplied.Measure.IsNumber ? BigInteger.Pow(10, supplied.Decimals) : BigInteger.One;
        var value = Value(column, supplied.Measure.Kind, denominator, $"{Tables.Words.Whole(supplied.Measure, denominator)}: {supplied.Expectation}");
        return value is null || supplied.Accepts(value) ? value
            : Wrong<Value>(column, supplied.Expectation, supplied.Measure.IsNumber && !denominator.IsOne ? $", which is {Wording.Of(value, supplied.Measure)}" : null);
    }

    /// <summary>Tells that a cell is wrong.</summary>
    public T? Wrong<T>(string column, string expected, string? meaning = null)
    {
        var text = row[column] ?? "NULL";
        faults.Add(new(row.Number, column, $"found {(text.Length > MostShown ? $"{text[..MostShown]}…" : text)}{meaning}", expected));
        return default;
    }

    // Some clients write whole numbers of a decimal type with the decimals that it could have.
    private static ReadOnlySpan<char> WithoutNoDecimals(string text) =>
        text.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && text.AsSpan(point + 1).Trim('0').IsEmpty ? text.AsSpan(0, point) : text;
}
