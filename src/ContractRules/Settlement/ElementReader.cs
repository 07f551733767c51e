using System.Globalization;
using System.Text.Json;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Settlement;

/// <summary>Reads values from JSON, and lists all that is wrong in it with its place. What is wrong is read as something that nobody gets to see.</summary>
internal partial class ElementReader
{
    private const int MostShown = 80;

    private readonly List<StateFault> _faults = [];

    public EquatableArray<StateFault> Faults => [.. _faults];

    public void Report(string place, string found, string expected) => _faults.Add(new StateFault(place, found, expected));

    public T? Wrong<T>(string place, object? found, string expected)
    {
        Report(place, found is null ? "nothing" : $"'{Cut($"{found}")}'", expected);
        return default;
    }

    public string Text(JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.String } text ? text.GetString()! : Wrong<string>(place, element, "text in a string") ?? "";

    public string? OptionalText(JsonElement? element, string place) => element is null || IsNull(element) ? null : Text(element, place);

    /// <summary>Words that are not blank; a dash where they are.</summary>
    public string Words(JsonElement? element, string place, string expected) =>
        Text(element, place) is var words && !string.IsNullOrWhiteSpace(words) ? words : Wrong<string>(place, null, expected) ?? "-";

    public T OneOf<T>(JsonElement? element, string place)
        where T : struct, Enum => Text(element, place) is var name && Enum.GetNames<T>().Contains(name)
            ? Enum.Parse<T>(name)
            : Wrong<T>(place, name, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    public int Count(JsonElement? element, string place, string expected, int atLeast) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= atLeast
            ? count
            : Wrong<int>(place, element, string.Create(CultureInfo.InvariantCulture, $"{expected}, {atLeast} or more"));

    /// <summary>Decimals in which something is paid.</summary>
    public int Decimals(JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var decimals) && decimals is >= 0 and <= Rounding.MostPlaces
            ? decimals
            : Wrong<int>(place, element, $"decimals, a whole number from 0 to {Rounding.MostPlaces}");

    public ClauseReference Clause(JsonElement? element, string place) =>
        Text(element, place) is var clause && ClauseReference.TryParse(clause, out var reference)
            ? reference
            : Wrong<ClauseReference>(place, clause, "a clause reference without spaces but after a comma");

    public LocalDate Date(JsonElement? element, string place) =>
        Text(element, place) is { Length: > 0 } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
            ? date
            : Wrong<LocalDate>(place, element, "a date in a string");

    public SettlementPeriod? Period(JsonElement? element, string place) => SettlementPeriod.TryParse(Text(element, place), out var period)
        ? period
        : Wrong<SettlementPeriod?>(place, element, "a period such as 2002-10");

    public Rational Number(JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.String } text && Rational.TryParse(text.GetString(), Rational.MostDigitsOfData, out var number)
            ? number
            : Wrong<Rational>(place, element, $"a number in a string, such as \"12.5\" or \"3/7\" (of at most {Rational.MostDigitsOfData} digits)");

    public Value? Value(JsonElement? element, string place) =>
        ValueIn(element) ?? Wrong<Value?>(place, element, $"true, false, or a number (of at most {Rational.MostDigitsOfData} digits) or a date in a string");

    /// <summary>The value that an element holds; null where it holds none.</summary>
    public static Value? ValueIn(JsonElement? element) => element?.ValueKind switch
    {
        JsonValueKind.True => TruthValue.True,
        JsonValueKind.False => TruthValue.False,
        JsonValueKind.String when Rational.TryParse(element?.GetString(), Rational.MostDigitsOfData, out var number) => new NumberValue(number),
        JsonValueKind.String when LocalDatePattern.Iso.Parse(element?.GetString()!).TryGetValue(default, out var date) => new DateValue(date),
        _ => null,
    };

    public EquatableArray<T> List<T>(JsonElement? element, string place, Func<JsonElement, string, T> read) => element is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select((item, index) => read(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]")))]
        : Wrong<EquatableArray<T>>(place, element, "a list");

    public EquatableMap<T> Entries<T>(JsonElement? element, string place, Func<JsonElement, string, T> read) =>
        element is { ValueKind: JsonValueKind.Object } entries
            ? EquatableMap<T>.Empty.With(entries.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, read(entry.Value, Inside(place, entry.Name)))).ToList())
            : Wrong<EquatableMap<T>>(place, element, "an object") ?? EquatableMap<T>.Empty;

    public static bool IsNull(JsonElement? element) => element is { ValueKind: JsonValueKind.Null };

    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    /// <summary>The place of a member of what stands at a place.</summary>
    public static string Inside(string place, string member) => place.Length == 0 ? member : $"{place}.{member}";

    private static string Cut(string text) => text.Length <= MostShown
        ? text
        : text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)] + "…";
}
