using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Openings;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime.Text;

namespace ContractRules.Documents.Openings;

/// <summary>Reads the value of a balance: exact, so that a fraction is read beside a decimal, which no fact can be given as.</summary>
internal static class BalanceReader
{
    /// <summary>The answer to a question; null where it is that there was none.</summary>
    /// <returns>Whether it is an answer; a fault where it is none.</returns>
    public static bool TryRead(CsvCell cell, OpeningBalance balance, Faults faults, out Value? value)
    {
        value = null;
        if (cell.Text == OpeningHeader.None && balance.Kind is not (BalanceKind.Standing or BalanceKind.SettledToDate))
        {
            return true;
        }

        var expected = balance.Name is FactDeclaration fact && balance.Kind != BalanceKind.ToDate ? fact.Expectation : Expected(balance.Name.Measure);
        value = Read(cell, balance.Name, balance.Name.Measure, $"{expected}{(balance.Kind is BalanceKind.Standing or BalanceKind.SettledToDate ? "" : $", or {OpeningHeader.None}")}", faults);
        return value is not null;
    }

    /// <summary>The value in a cell; null, and a fault, where it is none of that measure.</summary>
    public static Value? Read(CsvCell cell, Named name, Measure measure, string expected, Faults faults)
    {
        if (Parse(cell.Text, measure) is { } value)
        {
            return value;
        }

        faults.Add(cell.Place, $"{name}: {Quoting.Of(cell.Text)} is no such value", expected);
        return null;
    }

    /// <summary>A value of a measure: a decimal or a fraction, a percentage of a share, a date, true or false; null where the text is none.</summary>
    public static Value? Parse(string text, Measure measure) => measure.Kind switch
    {
        MeasureKind.Truth => bool.TryParse(text, out var truth) ? TruthValue.Of(truth) : null,
        MeasureKind.Date => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? new DateValue(date) : null,
        _ when measure.IsShare && text.EndsWith('%') => Rational.TryParse(text[..^1].Trim(), out var hundredths) ? new NumberValue(hundredths / 100) : null,
        _ => Rational.TryParse(text, out var number) ? new NumberValue(number) : null,
    };

    /// <summary>What is expected of a measure, in words.</summary>
    public static string Expected(Measure measure) => measure.Kind switch
    {
        MeasureKind.Truth => "true or false",
        MeasureKind.Date => "a date such as 2002-07-12",
        _ => measure.IsShare ? "a number such as 0.25, 1/4 or 25%" : $"a number{(measure.Symbol.Length == 0 ? "" : $" of {measure.Symbol}")}, such as 1234.5 or 10/3",
    };
}
