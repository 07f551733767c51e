using System.Globalization;
using Apache.Arrow;
using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Arrow.Facts;

/// <summary>Dates as numbers of days. Those of date64 are milliseconds, and have to be whole days.</summary>
internal static class GivenDates
{
    private static readonly long Least = (long)DayNumber.Given.Least;
    private static readonly long Most = (long)DayNumber.Given.Most;

    /// <summary>Reads an array of dates.</summary>
    public static Column Read(IArrowArray array, FactDeclaration fact, CellFaults faults)
    {
        var (known, days) = (Bitmaps.Known(array), new long[Column.Padded(array.Length)]);
        for (var row = 0; row < array.Length; row++)
        {
            if (!Bitmaps.IsKnown(known, row))
            {
                continue;
            }

            var (day, rest) = array is Date32Array ? (GivenNumbers.Cells<int>(array)[row], 0) : Math.DivRem(GivenNumbers.Cells<long>(array)[row], NodaConstants.MillisecondsPerDay);
            days[row] = Days.OfPlan(day);
            if (rest != 0 || days[row] < Least || days[row] > Most)
            {
                faults.Add(fact.Key, row, Told(day, rest), fact.Expectation);
            }
        }

        return Column.Of(days, known);
    }

    private static string Told(long day, long milliseconds) =>
        milliseconds == 0 && Days.OfPlan(day) is var number && number >= DayNumber.Reached.Least && number <= DayNumber.Reached.Most
            ? $"found {new DateValue(DayNumber.DateOf(number))}"
            : string.Create(CultureInfo.InvariantCulture, $"found {day} days{(milliseconds == 0 ? "" : $" and {milliseconds} milliseconds")} from 1970-01-01");
}
