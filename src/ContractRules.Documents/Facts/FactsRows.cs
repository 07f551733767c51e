using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Facts;

/// <summary>Reads the lines of a facts file after the first, and notes where each fact stands.</summary>
internal sealed class FactsRows(FactsHeader header, PeriodReader periods, Faults faults)
{
    public FactPlaces Places { get; } = new();

    /// <summary>The facts of a line, with the day on which they became known where the file tells it; null, and a fault, where its period is none.</summary>
    public (PeriodFacts Facts, LocalDate? Day)? Read(CsvLine line)
    {
        var period = line.Cells.ElementAtOrDefault(header.PeriodColumn) is { } cell ? periods.Read(cell) : null;
        var day = header.DayColumn is { } column ? DayIn(line, column, period) : null;
        var (label, values, withdrawn) = (period?.Label ?? "", new List<KeyValuePair<string, Value>>(), new List<string>());
        Places.Add(label, day, null, line.Cells[0].Place);
        foreach (var (given, fact) in line.Cells.Zip(header.Facts).Where(pair => !pair.First.IsBlank))
        {
            if (fact is null)
            {
                continue;
            }

            if (header.DayColumn is not null && given.Text == DayReader.Withdrawn)
            {
                withdrawn.Add(fact.Key);
                Places.Add(label, day, fact.Key, given.Place);
            }
            else if (CellReader.Read(given, fact, faults) is { } value)
            {
                values.Add(new(fact.Key, value));
                Places.Add(label, day, fact.Key, given.Place);
            }
        }

        // Where the day is none, the period still is one, so that it isn't told again as a gap.
        return period is null ? null : (PeriodFacts.For(period).With(values).Withdrawing(withdrawn), header.DayColumn is null ? null : day ?? period.End);
    }

    private LocalDate? DayIn(CsvLine line, int column, SettlementPeriod? period)
    {
        var cell = line.Cells.ElementAtOrDefault(column);
        var day = DayReader.Read(cell, cell?.Place ?? line.End, faults);
        Places.Add(period?.Label ?? "", day, KnownFacts.DayKey, cell?.Place ?? line.End);
        return day;
    }
}
