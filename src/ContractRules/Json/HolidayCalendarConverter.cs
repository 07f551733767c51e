using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes calendars as their holidays beside weekends: <c>["2002-07-04", "2002-12-25"]</c>.</summary>
public sealed class HolidayCalendarConverter : ElementConverter<HolidayCalendar>
{
    internal override HolidayCalendar From(ElementReader reader, JsonElement? element, string place) => HolidayCalendar.Of(reader.List(element, place, (day, inside) =>
        reader.Date(day, inside) is var date && Calendar.Reaches(date) ? date : reader.Wrong<NodaTime.LocalDate>(inside, day, $"a date within {Calendar.Reach}")));

    internal override void To(Utf8JsonWriter json, HolidayCalendar value)
    {
        json.WriteStartArray();
        foreach (var holiday in value.Holidays)
        {
            json.WriteStringValue($"{new DateValue(holiday)}");
        }

        json.WriteEndArray();
    }
}
