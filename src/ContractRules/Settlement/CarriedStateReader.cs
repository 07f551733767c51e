using System.Globalization;
using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;
using NodaTime.Text;

namespace ContractRules.Settlement;

/// <summary>Reads a carried state from JSON, and lists all that is wrong in it with its place.</summary>
internal sealed partial class CarriedStateReader
{
    // What was computed over a thousand years of months goes through, and no more: reading takes time with the square of the digits.
    private const int MostDigits = 100_000;

    private const int MostShown = 80;

    private readonly List<StateFault> _faults = [];

    public EquatableArray<StateFault> Faults => [.. _faults];

    public void Report(string place, string found, string expected) => _faults.Add(new StateFault(place, found, expected));

    public CarriedState Read(JsonElement root)
    {
        var periods = Member(root, "periods");
        var through = Member(root, "through");
        if (periods is { ValueKind: JsonValueKind.Number } settled && settled.GetRawText() != "0" && IsNull(through))
        {
            Report("through", "nothing", "the last period settled");
        }

        ReportTwice(root, "");
        ReportOthers(
            root, "", "agreement", "through", "periods", "openedAfter", "fingerprint", "readings", "standing", "givenIn", "exercised", "end", "memories", "lots", "checksum");
        var state = new CarriedState(
            IsNull(Member(root, "agreement")) ? null : Text(Member(root, "agreement"), "agreement"),
            Period(through, "through"),
            periods is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= 0
                ? count
                : Wrong<int>("periods", periods, "how many periods were settled, a whole number"),
            Entries(Member(root, "standing"), "standing", (element, place) => Value(element, place) ?? NumberValue.Zero),
            Entries(Member(root, "memories"), "memories", Memory))
        {
            Fingerprint = OptionalText(Member(root, "fingerprint"), "fingerprint"),
            OpenedAfter = Member(root, "openedAfter") is { } opened ? Period(opened, "openedAfter") : null,
            ReadAs = Texts(root, "readings"),
            GivenIn = Texts(root, "givenIn"),
            Exercised = Member(root, "exercised") switch
            {
                null => [],
                { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select((item, index) => Exercise(item, $"exercised[{index}]"))],
                var other => Wrong<EquatableArray<Exercise>>("exercised", other, "a list"),
            },
            Lots = Member(root, "lots") is { } lots ? Entries(lots, "lots", OpenLots) : EquatableMap<OpenLots>.Empty,
            End = Member(root, "end") is { ValueKind: not JsonValueKind.Null } end ? End(end) : null,
        };
        return state with { IsDamaged = OptionalText(Member(root, "checksum"), "checksum") is { } checksum && checksum != CarriedStateWriter.Checksum(state) };
    }

    private EquatableMap<string> Texts(JsonElement root, string name) =>
        Member(root, name) is { } texts ? Entries(texts, name, (element, place) => Text(element, place)) : EquatableMap<string>.Empty;

    private string? OptionalText(JsonElement? element, string place) => element is null || IsNull(element) ? null : Text(element, place);

    private Exercise Exercise(JsonElement element, string place)
    {
        ReportOthers(element, place, "clause", "holder", "power", "what", "effect", "from", "on", "takesEffect");
        return new Exercise(
            Clause(Member(element, "clause"), $"{place}.clause"),
            Text(Member(element, "holder"), $"{place}.holder"),
            Text(Member(element, "power"), $"{place}.power"),
            Text(Member(element, "what"), $"{place}.what"),
            OneOf<PowerEffect>(Member(element, "effect"), $"{place}.effect"),
            Date(Member(element, "from"), $"{place}.from"),
            Date(Member(element, "on"), $"{place}.on"),
            Date(Member(element, "takesEffect"), $"{place}.takesEffect"));
    }

    private AgreementEnd End(JsonElement element)
    {
        ReportOthers(element, "end", "on", "clause", "by");
        return new(Date(Member(element, "on"), "end.on"), Clause(Member(element, "clause"), "end.clause"), Text(Member(element, "by"), "end.by"));
    }

    private Memory Memory(JsonElement element, string place)
    {
        ReportOthers(element, place, "toDate", "withoutOpen", "retired", "recent");
        var recent = Member(element, "recent");
        return new Memory(
            Outcome(Member(element, "toDate"), $"{place}.toDate"),
            recent is { ValueKind: JsonValueKind.Array } array
                ? [.. array.EnumerateArray().Select((item, index) => Outcome(item, $"{place}.recent[{index}]"))]
                : Wrong<EquatableArray<Outcome?>>($"{place}.recent", recent, "a list"))
        {
            WithoutOpen = Member(element, "withoutOpen") is { } known ? Number(known, $"{place}.withoutOpen") : null,
            Retired = Outcome(Member(element, "retired"), $"{place}.retired"),
        };
    }

    private T OneOf<T>(JsonElement? element, string place)
        where T : struct, Enum => Text(element, place) is var name && Enum.GetNames<T>().Contains(name)
            ? Enum.Parse<T>(name)
            : Wrong<T>(place, name, $"one of {string.Join(", ", Enum.GetNames<T>())}");

    private int Count(JsonElement? element, string place, string expected, int atLeast) =>
        element is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= atLeast
            ? count
            : Wrong<int>(place, element, string.Create(CultureInfo.InvariantCulture, $"{expected}, {atLeast} or more"));

    private ClauseReference Clause(JsonElement? element, string place) =>
        Text(element, place) is var clause && clause.Length > 0 && !clause.Any(char.IsWhiteSpace)
            ? new ClauseReference(clause)
            : Wrong<ClauseReference>(place, clause, "a clause reference without spaces");

    private LocalDate Date(JsonElement? element, string place) =>
        Text(element, place) is { Length: > 0 } text && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)
            ? date
            : Wrong<LocalDate>(place, element, "a date in a string");

    private Value? Value(JsonElement element, string place) =>
        ValueIn(element) ?? Wrong<Value?>(place, element, $"true, false, or a number (of at most {MostDigits} digits) or a date in a string");

    private static Value? ValueIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => TruthValue.True,
        JsonValueKind.False => TruthValue.False,
        JsonValueKind.String when Rational.TryParse(element.GetString(), MostDigits, out var number) => new NumberValue(number),
        JsonValueKind.String when LocalDatePattern.Iso.Parse(element.GetString()!).TryGetValue(default, out var date) => new DateValue(date),
        _ => null,
    };

    private NumberValue? Number(JsonElement element, string place) =>
        Value(element, place) is var value && value is NumberValue number ? number : value is null ? null : Wrong<NumberValue?>(place, element, "a number in a string");

    private SettlementPeriod? Period(JsonElement? element, string place) => IsNull(element)
        ? null
        : SettlementPeriod.TryParse(Text(element, place), out var period)
            ? period
            : Wrong<SettlementPeriod?>(place, element, "a period such as 2002-10");

    private static bool IsNull(JsonElement? element) => element is { ValueKind: JsonValueKind.Null };

    private EquatableMap<T> Entries<T>(JsonElement? element, string place, Func<JsonElement, string, T> read) =>
        element is { ValueKind: JsonValueKind.Object } entries
            ? EquatableMap<T>.Empty.With(entries.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, read(entry.Value, $"{place}.{entry.Name}"))).ToList())
            : Wrong<EquatableMap<T>>(place, element, "an object") ?? EquatableMap<T>.Empty;

    private string Text(JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.String } text ? text.GetString()! : Wrong<string>(place, element, "text in a string") ?? "";

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string Cut(string text) => text.Length <= MostShown
        ? text
        : text[..(char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown)] + "…";

    private T? Wrong<T>(string place, object? found, string expected)
    {
        Report(place, found is null ? "nothing" : $"'{Cut($"{found}")}'", expected);
        return default;
    }
}
