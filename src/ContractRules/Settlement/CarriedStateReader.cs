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
            root, "", "agreement", "through", "periods", "fingerprint", "readings", "standing", "givenIn", "exercised", "end", "memories", "lots", "checksum");
        var state = new CarriedState(
            IsNull(Member(root, "agreement")) ? null : Text(Member(root, "agreement"), "agreement"),
            Period(through),
            periods is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= 0
                ? count
                : Wrong<int>("periods", periods, "how many periods were settled, a whole number"),
            Entries(Member(root, "standing"), "standing", (element, place) => Value(element, place) ?? NumberValue.Zero),
            Entries(Member(root, "memories"), "memories", Memory))
        {
            Fingerprint = OptionalText(Member(root, "fingerprint"), "fingerprint"),
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

    // Of two members under one key JSON takes the last, and what the first said would be lost.
    private void ReportTwice(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var met = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (!met.Add(member.Name))
                {
                    Report(Inside(member.Name), "the same key twice", "each key once");
                }

                if (HoldsOthers(member.Value))
                {
                    ReportTwice(member.Value, Inside(member.Name));
                }
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index().Where(item => HoldsOthers(item.Item)))
            {
                ReportTwice(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"));
            }
        }

        string Inside(string name) => place.Length == 0 ? name : $"{place}.{name}";
        static bool HoldsOthers(JsonElement element) => element.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
    }

    // What is spelled otherwise than the state has it would else be as if it were not there.
    private void ReportOthers(JsonElement element, string place, params string[] known)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject().Where(member => !known.Contains(member.Name)))
            {
                Report(place.Length == 0 ? Cut(member.Name) : $"{place}.{Cut(member.Name)}", "a member that is none of it", $"one of {string.Join(", ", known)}");
            }
        }
    }

    private EquatableMap<string> Texts(JsonElement root, string name) =>
        Member(root, name) is { } texts ? Entries(texts, name, (element, place) => Text(element, place)) : EquatableMap<string>.Empty;

    private string? OptionalText(JsonElement? element, string place) => element is null || IsNull(element) ? null : Text(element, place);

    private Exercise Exercise(JsonElement element, string place)
    {
        ReportOthers(element, place, "clause", "holder", "power", "what", "effect", "from", "on", "takesEffect");
        var effect = Text(Member(element, "effect"), $"{place}.effect");
        return new Exercise(
            Clause(Member(element, "clause"), $"{place}.clause"),
            Text(Member(element, "holder"), $"{place}.holder"),
            Text(Member(element, "power"), $"{place}.power"),
            Text(Member(element, "what"), $"{place}.what"),
            Enum.GetNames<PowerEffect>().Contains(effect)
                ? Enum.Parse<PowerEffect>(effect)
                : Wrong<PowerEffect>($"{place}.effect", effect, $"one of {string.Join(", ", Enum.GetNames<PowerEffect>())}"),
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

    private Outcome? Outcome(JsonElement? element, string place) => element switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Object } open => Undetermined(open, place),
        { } known => Value(known, place) is { } value ? Settlement.Outcome.Determined(value) : null,
    };

    private Outcome? Undetermined(JsonElement open, string place)
    {
        ReportOthers(open, place, "undetermined");
        return Member(open, "undetermined") is { ValueKind: JsonValueKind.Array } reasons && reasons.GetArrayLength() > 0
            ? Settlement.Outcome.Undetermined([.. reasons.EnumerateArray().Select((reason, index) => Reason(reason, $"{place}.undetermined[{index}]"))])
            : Wrong<Outcome?>($"{place}.undetermined", Member(open, "undetermined"), "one or more reasons");
    }

    private Reason Reason(JsonElement element, string place)
    {
        ReportOthers(element, place, "kind", "clause", "subject", "period", "through", "periods", "item", "items", "notGiven");
        var kind = Text(Member(element, "kind"), $"{place}.kind");
        var reason = new Reason(
            Enum.GetNames<ReasonKind>().Contains(kind)
                ? Enum.Parse<ReasonKind>(kind)
                : Wrong<ReasonKind>($"{place}.kind", kind, $"one of {string.Join(", ", Enum.GetNames<ReasonKind>())}"),
            Clause(Member(element, "clause"), $"{place}.clause"),
            Text(Member(element, "subject"), $"{place}.subject"),
            Text(Member(element, "period"), $"{place}.period"))
        {
            NotGiven = Member(element, "notGiven") switch
            {
                null => [],
                { ValueKind: JsonValueKind.Array } keys => [.. keys.EnumerateArray().Select((key, index) => Text(key, $"{place}.notGiven[{index}]"))],
                var other => Wrong<EquatableArray<string>>($"{place}.notGiven", other, "a list"),
            },
        };
        var ofItems = Member(element, "items") is null ? reason : OfItems(reason, element, place);
        return Member(element, "periods") is null ? ofItems : OverPeriods(ofItems, element, place);
    }

    private Reason OfItems(Reason reason, JsonElement element, string place) =>
        reason.OfItems(Text(Member(element, "item"), $"{place}.item"), Count(Member(element, "items"), $"{place}.items", "how many items", atLeast: 1));

    private Reason OverPeriods(Reason reason, JsonElement element, string place)
    {
        var (through, periods) = (Text(Member(element, "through"), $"{place}.through"), Member(element, "periods"));
        var inOrder = string.CompareOrdinal(reason.Period, through) < 0 ? through : Wrong<string>($"{place}.through", through, "a later period than the first");
        return reason with
        {
            Through = inOrder ?? reason.Period,
            Periods = Count(periods, $"{place}.periods", "in how many periods", atLeast: 2),
        };
    }

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

    private SettlementPeriod? Period(JsonElement? element) => IsNull(element)
        ? null
        : SettlementPeriod.TryParse(Text(element, "through"), out var period)
            ? period
            : Wrong<SettlementPeriod?>("through", element, "a period such as 2002-10");

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
