using ContractRules.Documents.Input;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Documents.Csv;

/// <summary>Reads the day on which a row became known.</summary>
internal static class DayReader
{
    /// <summary>The word that takes a fact or an item back.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>The day in a cell; null, and a fault, where it is none.</summary>
    public static LocalDate? Read(CsvCell? cell, Place place, Faults faults)
    {
        if (cell is { IsBlank: false } && LocalDatePattern.Iso.Parse(cell.Text).TryGetValue(default, out var day))
        {
            return day;
        }

        faults.Add(
            place,
            cell is null or { IsBlank: true } ? $"{KnownFacts.DayKey} is missing" : $"{KnownFacts.DayKey}: {Quoting.Of(cell.Text)} is no date",
            $"the day on which the row became known, such as {new DateValue(new LocalDate(2002, 11, 5))}");
        return null;
    }
}
