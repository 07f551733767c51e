using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Json;
using ContractRules.Settlement;
using ContractRules.Tests.Architecture;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Json;

/// <summary>JSON that is wrong is refused by a JsonException that tells where and what was expected, and by no other.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] _hostile =
    [
        "null", "true", "1", "-1", "1e400", "1E-5", "\"\"", "\" \"", "\"1/0\"", "\"1e5\"", "\"-\"", "\"0x10\"", "\"1,000\"", "\"NaN\"", "\"٣\"", "\"\\ud800\"", "[]", "[null]", "[[[[]]]]", "{}",
        """{"\ud800":1}""", """{"amount":null}""", """{"amount":12.34,"currency":"USD"}""", """{"amount":"12.34","currency":"usd"}""", """{"amount":"1/0","currency":"USD"}""",
        """{"amount":"1","currency":{"code":"USD","decimals":3}}""", """{"amount":"1","currency":{"code":"ITL","decimals":1001}}""", """{"amount":"1","currency":{"code":"lira","decimals":0}}""",
        """{"amount":"1","currency":"USD","currency":"EUR"}""", """{"amount":"1","currency":"USD","Amount":"2"}""", """{"amount":"1","unit":"USD"}""", """{"amount":"1","unit":{"symbol":""}}""",
        """{"amount":"1","of":"USD","per":null}""", """{"amount":"1","of":"barrel","per":{"symbol":"day","decimals":-1}}""", """{"value":"1","plain":"Percentage"}""", """{"kind":"Truth","over":"USD"}""",
        """{"kind":"Date","plain":"Share"}""", """{"places":1001,"mode":"HalfUp"}""", """{"places":2,"mode":"1"}""", """{"base":"2","exponent":"half"}""", """{"cadence":0}""", """{"cadence":"Months","first":"3000-01"}""",
        """["0000-13-01"]""", """["-0005-01-01"]""", """{"undetermined":[]}""", """{"undetermined":[{}]}""", """{"undetermined":[{"kind":"NotGiven","clause":"1","subject":"x","period":"2002-10","periods":2,"through":"2002-09"}]}""",
        """{"key":""}""", """{"key":"a","values":{"x":1}}""", """{"key":"a","withdrawn":false}""", """{"period":"2002-13","values":{}}""", """{"period":"2002-10","values":{"x":"1"},"withdrawn":["x"]}""",
        """{"period":"2002-10","values":{},"items":{"calls":[null]}}""", """[{"knownOn":"2002-02-30","facts":{}}]""", """{"clause":"a b","payer":{"name":" "},"payee":1,"amount":{},"due":"soon"}""",
        """{"key":"R","on":"1500-01-01","payer":{"name":"A","fullName":"A"},"payee":{"name":"B","fullName":"B"},"amount":{"amount":"1","currency":"USD"}}""",
    ];

    public static TheoryData<Type> Converted { get; } =
    [
        .. Packages.PublicTypes(Packages.Language)
            .Where(type => !type.ContainsGenericParameters && type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter && !converter.IsSubclassOf(typeof(LoudConverter))),
        typeof(Outcome<Money>), typeof(Outcome<Quantity>), typeof(Outcome<Price>), typeof(Outcome<Rate>), typeof(Outcome<Ratio>), typeof(Outcome<bool>), typeof(Outcome<LocalDate>),
        typeof(PaymentDue<Money>), typeof(PaymentDue<Quantity>), typeof(EquatableArray<Money>), typeof(EquatableArray<string>), typeof(EquatableMap<Value>), typeof(EquatableMap<string>),
    ];

    [Theory]
    [MemberData(nameof(Converted))]
    public void Wrong_JSON_gives_a_JsonException_and_nothing_else(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var deep = string.Concat(Enumerable.Repeat("[", 100));
        Assert.All(_hostile.Append(deep).Append($"\"{new string('9', 200_000)}\""), json =>
        {
            if (Record.Exception(() => JsonSerializer.Deserialize(json, type)) is { } exception)
            {
                Assert.IsType<JsonException>(exception);
                Assert.Contains("expected", exception.Message.Replace(InOtherWords(type, json == deep), "expected", StringComparison.Ordinal), StringComparison.Ordinal);
            }
        });
    }

    [Theory]
    [InlineData(typeof(Money), """{"amount":12.34,"currency":"USD"}""", "$.amount: found '12.34'; expected a number in a string")]
    [InlineData(typeof(Money), """{"amount":"1/0","currency":"USD"}""", "$.amount: found '1/0'; expected a number in a string")]
    [InlineData(typeof(Money), """{"amount":"x","currency":"y"}""", "$.amount: found 'x'; expected a number in a string, such as \"12.5\" or \"3/7\", of at most 100000 digits; $.currency: found 'y'; expected a code of ISO 4217 such as USD")]
    [InlineData(typeof(Money), """{"amount":"1","amount":"2","currency":"USD"}""", "$.amount: found the same key twice; expected each key once")]
    [InlineData(typeof(Money), """{"amount":"1","currency":"USD","rounded":"1"}""", "$.rounded: found a member that is none of it; expected one of amount, currency")]
    [InlineData(typeof(Rational), "12", "$: found '12'; expected a number in a string")]
    [InlineData(typeof(Rational), "null", "expected a number in a string")]
    [InlineData(typeof(PeriodFacts), """{"period":"2002-10","values":{"sales":5}}""", "$.values.sales: found '5'; expected true, false, or a number")]
    [InlineData(typeof(Receipt), """{"key":"R","on":"soon"}""", "$.on: found 'soon'; expected a date in a string")]
    [InlineData(typeof(EquatableArray<Money>), """[{"amount":"1","currency":"USD"},{"amount":"1","currency":"US"}]""", "$[1].currency: found 'US'; expected a code of ISO 4217")]
    [InlineData(typeof(EquatableArray<string>), """["a",null]""", "$[1]: found null; expected something")]
    [InlineData(typeof(EquatableMap<Value>), """{"a":"1","a":"2"}""", "$.a: found the same key twice; expected each key once")]
    [InlineData(typeof(EquatableArray<Money>), "{}", "$: found StartObject; expected a list")]
    [InlineData(typeof(EquatableMap<Value>), "[]", "$: found StartArray; expected an object")]
    [InlineData(typeof(EquatableArray<int>), """[1,"x"]""", "$[1]: The JSON value could not be converted")]
    [InlineData(typeof(EquatableMap<EquatableArray<Money>>), """{"a":[{"amount":"1","currency":"US"}]}""", "$.a[0].currency: found 'US'; expected a code of ISO 4217")]
    [InlineData(typeof(HolidayCalendar), """["2002-12-25","soon"]""", "$[1]: found 'soon'; expected a date in a string")]
    [InlineData(typeof(HolidayCalendar), """["-0005-01-01"]""", "$[0]: found '-0005-01-01'; expected a date within ")]
    [InlineData(typeof(Knowledge), """[{"knownOn":"soon","facts":{"period":"2002-10","values":{}}}]""", "$[0].knownOn: found 'soon'; expected a date in a string")]
    [InlineData(typeof(Knowledge), "{}", "$: found '{}'; expected a list of what became known")]
    [InlineData(typeof(Currency), """{"code":"USD","decimals":3}""", "$.decimals: found '3'; expected 2, as in ISO 4217")]
    [InlineData(typeof(Currency), """{"code":"lira","decimals":0}""", "$.code: found 'lira'; expected three capital letters")]
    [InlineData(typeof(Currency), "5", "$: found '5'; expected a currency: \"USD\", or { \"code\": \"ITL\", \"decimals\": 0 }")]
    [InlineData(typeof(Currency), """{"code":"ITL","decimals":0,"name":"lira"}""", "$.name: found a member that is none of it; expected one of code, decimals")]
    [InlineData(typeof(Unit), """{"symbol":"tonne","decimal":3}""", "$.decimal: found a member that is none of it; expected one of symbol, plural, decimals")]
    [InlineData(typeof(Unit), "5", "$: found '5'; expected a unit: \"barrel\"")]
    [InlineData(typeof(Quantity), """{"amount":"1","unit":"USD"}""", "$.unit: found 'USD'; expected a unit that is no currency")]
    [InlineData(typeof(Rate), """{"amount":"1","of":"USD","per":"day"}""", "$.of: found 'USD'; expected a unit that is no currency")]
    [InlineData(typeof(Measure), """{"kind":"Truth","over":"USD"}""", "expected a unit of numbers only")]
    [InlineData(typeof(Measure), """{"kind":"Date","per":"day"}""", "expected a unit of numbers only")]
    [InlineData(typeof(Measure), """{"kind":"Date","plain":"Share"}""", "$.plain: found 'Share'; expected it of plain numbers only")]
    [InlineData(typeof(Measure), """{"kind":"Number","over":"USD","plain":"Share"}""", "$.plain: found 'Share'; expected it of plain numbers only")]
    [InlineData(typeof(Measure), """{"kind":"Number","per":"day","plain":"Share"}""", "$.plain: found 'Share'; expected it of plain numbers only")]
    [InlineData(typeof(Rounding), """{"places":1001,"mode":"HalfUp"}""", "$.places: found '1001'; expected a whole number from -1000 to 1000")]
    [InlineData(typeof(Rounding), """{"places":-1001,"mode":"HalfUp"}""", "$.places: found '-1001'; expected a whole number from -1000 to 1000")]
    [InlineData(typeof(NumberValue), "\"2002-10-31\"", "$: found '2002-10-31'; expected a number in a string")]
    [InlineData(typeof(DateValue), "\"12.5\"", "$: found '12.5'; expected a date in a string")]
    [InlineData(typeof(TruthValue), "\"12.5\"", "$: found '12.5'; expected true or false")]
    [InlineData(typeof(Money), "\"\\ud800\"", "$: found text that is no Unicode; expected a JSON document")]
    [InlineData(typeof(Rounding), """{"places":0.5,"mode":"HalfUp"}""", "$.places: found '0.5'; expected a whole number from -1000 to 1000")]
    [InlineData(typeof(Cadence), "\"1\"", "$: found '1'; expected one of Months, ")]
    [InlineData(typeof(Cadence), "\"months\"", "$: found 'months'; expected one of Months, ")]
    [InlineData(typeof(Item), """{"key":"a","withdrawn":false}""", "$.withdrawn: found 'False'; expected true, or an item with its values")]
    [InlineData(typeof(Item), """{"key":"a","withdrawn":1}""", "$.withdrawn: found '1'; expected true or false")]
    [InlineData(typeof(Item), "[]", "$: found '[]'; expected an object with key and values")]
    [InlineData(typeof(PeriodFacts), """{"period":"2002-10","values":{"x":"1"},"withdrawn":["y","x"]}""", "$.withdrawn: found x, which is given; expected a fact that is either given or withdrawn")]
    [InlineData(typeof(PeriodFacts), """{"period":"2002-10","values":{},"items":{"calls":[null]}}""", "$.items.calls[0]: found '")]
    [InlineData(typeof(Receipt), """{"key":"R","on":"1500-01-01","payer":{"name":"A","fullName":"A"},"payee":{"name":"B","fullName":"B"},"amount":{"amount":"1","currency":"USD"}}""", "$.on: found 1500-01-01; expected a date ")]
    [InlineData(typeof(PaymentDue<Money>), """{"clause":"1","payer":{"name":"A","fullName":"A"},"payee":{"name":"B","fullName":"B"},"amount":{"amount":"1","currency":"USD"},"due":"soon"}""", "$.due: found 'soon'; expected a date in a string")]
    [InlineData(typeof(PaymentOpen), """{"clause":"1","payer":{"name":"A","fullName":"A"},"payee":{"name":"B","fullName":"B"},"unit":"USD","due":"soon","undetermined":[]}""", "$.due: found 'soon'; expected a date in a string")]
    [InlineData(typeof(CarriedState), """{"agreement":1,"through":"2002-10","periods":1,"standing":{},"memories":{}}""", "$.agreement: found '1'; expected text in a string")]
    [InlineData(typeof(CarriedState), """{"agreement":"a","through":"2002-10","periods":1,"standing":{},"memories":{},"checksum":"0"}""", "$.checksum: found 'another'; expected that of what the document says, or none")]
    public void The_message_tells_place_and_expectation(Type type, string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_path_tells_where_the_value_stands() =>
        Assert.Equal("$.Paid", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Invoice>("""{"Paid":{"amount":1}}""")).Path);

    [Fact]
    public void A_wrong_key_is_told() => Assert.Contains(
        "found the key '2002-13'; expected a period", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<SettlementPeriod, int>>("""{"2002-13":1}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_least_whole_number_is_no_count_of_places() => Assert.Contains(
        "$.places: found '-2147483648'; expected a whole number from -1000 to 1000",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rounding>("""{"places":-2147483648,"mode":"HalfUp"}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_lies_inside_of_the_records_of_others_is_told_by_its_whole_path() => Assert.StartsWith(
        "$[1].Paid.amount: found '1'; expected a number in a string",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableArray<Invoice>>("""[{"Paid":{"amount":"1","currency":"USD"}},{"Paid":{"amount":1,"currency":"USD"}}]""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_key_that_is_no_text_is_told() => Assert.Equal("$: found a key that is no Unicode; expected text", Assert.Throws<JsonException>(static () =>
    {
        var reader = new Utf8JsonReader("""{"\ud800":1}"""u8);
        Assert.True(reader.Read() && reader.Read());
        return new RationalConverter().ReadAsPropertyName(ref reader, typeof(Rational), JsonSerializerOptions.Default);
    }).Message);

    [Fact]
    public void What_could_not_be_read_back_is_not_written()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<Unit>(new Crate()));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize((RoundingMode)99));
        Assert.ThrowsAny<InvalidOperationException>(() => JsonSerializer.Serialize(default(Money)));
    }

    // How deep it goes, what a list holds and the keys of a map are read by System.Text.Json itself.
    private static string InOtherWords(Type type, bool isDeep) =>
        isDeep ? "depth" : type.Name.StartsWith("Equatable", StringComparison.Ordinal) ? "could not be converted to" : "expected";

    private sealed record Invoice(Money Paid);

    private sealed record Crate() : Unit("crate");
}
