using ContractRules.Documents.Input;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Csv;

/// <summary>Reads the cell of a fact or a field into its value: a plain number, a ratio or percentage, a date, true or false.</summary>
internal static class CellReader
{
    /// <summary>The value in a cell; null, and a fault, where it is none that is accepted.</summary>
    public static Value? Read(CsvCell cell, Supplied supplied, Faults faults)
    {
        if (!supplied.TryParse(cell.Text, out var value))
        {
            faults.Add(cell.Place, $"{supplied}: {Quoting.Of(cell.Text)} {WhatIsWrong(cell.Text, supplied.Measure)}", Expected(supplied));
            return null;
        }

        if (!supplied.Accepts(value))
        {
            faults.Add(cell.Place, $"{supplied}: {Quoting.Of(cell.Text)} cannot be given", Expected(supplied));
            return null;
        }

        return value;
    }

    private static string WhatIsWrong(string text, Measure measure) => measure.Kind switch
    {
        MeasureKind.Truth => "is neither true nor false",
        MeasureKind.Date => "is no date",
        _ when !measure.IsShare && text.EndsWith('%') => "is no plain number: only a ratio can be given in per cent",
        _ when text.Count(char.IsAsciiDigit) > Rational.MostDigitsRead => $"has more than {((Rational)Rational.MostDigitsRead).ToDisplayText(0)} digits",
        _ when text.Any(char.IsAsciiDigit) && text.Any(c => char.IsSymbol(c) || char.IsLetter(c)) && !IsWithExponent(text) => "is no plain number: it carries a unit",
        _ => "is no plain number",
    };

    private static bool IsWithExponent(string text) => text.All(c => char.IsAsciiDigit(c) || c is 'e' or 'E' or '.' or '-' or '+');

    private static string Expected(Supplied supplied) => supplied.Measure switch
    {
        { IsNumber: false } => supplied.Expectation,
        { IsShare: true } => $"{supplied.Expectation}, such as 0.25 or 25%",
        _ => $"{supplied.Expectation}, such as {(supplied.Decimals == 0 ? "1234" : "1234.5")}",
    };
}
