using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Documents.Holidays;

/// <summary>A file of holidays: text or CSV in UTF-8, one date a line, with a name after a comma or without. Blank lines don't count.</summary>
internal static class HolidaysFile
{
    private const string Header = "date";
    private const string Example = "a date such as 2002-07-04, and its name after a comma or nothing";

    /// <summary>Reads a file. All that is wrong in it goes to the faults; what is left is still read.</summary>
    public static HolidayCalendar Read(SourceText text, Faults faults)
    {
        if (CsvFile.LinesOf(text, faults) is not { } lines)
        {
            return HolidayCalendar.WeekendsOnly;
        }

        var dates = lines is [{ } first, ..] && first.Cells[0].Text.Equals(Header, StringComparison.OrdinalIgnoreCase) ? lines[1..] : lines;
        if (dates.Count == 0)
        {
            faults.Add(new Place(text.Name, 1, 1), "the file holds no holiday", "one date a line, such as 2002-07-04");
        }

        return HolidayCalendar.Of(dates.OfType<CsvLine>().Select(line => DateIn(line, faults)).OfType<LocalDate>());
    }

    private static LocalDate? DateIn(CsvLine line, Faults faults)
    {
        var date = line.Cells[0];
        if (line.Cells.Count > 2)
        {
            faults.Add(line.Cells[2].Place, $"the line has {line.Cells.Count} cells", Example);
        }

        if (LocalDatePattern.Iso.Parse(date.Text).TryGetValue(default, out var day) && day.Year >= 1)
        {
            return day;
        }

        faults.Add(date.Place, date.IsBlank ? "the date is missing" : $"{Quoting.Of(date.Text)} is no date", Example);
        return null;
    }
}
