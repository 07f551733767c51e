using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Accounts;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Json;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Statements;
using ContractRules.Documents.Tests.Auditing;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Json;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Json;

/// <summary>With the converters of documents, System.Text.Json writes statements and the like as documents tell them.</summary>
public sealed class SerializerOptionsTests
{
    private readonly JsonSerializerOptions _options = new JsonSerializerOptions().AddContractRules();
    private static readonly Timeline Settled = CallCentre.Agreement.Settle(CallCentre.Known.AsLastKnown());

    [Fact]
    public void A_statement_is_written_as_in_the_document()
    {
        var json = JsonSerializer.Serialize(Settled.Statements[0], _options);
        Assert.Equal(StatementDocument.Of(Settled.Statements[0]), JsonDocuments.Read<StatementDocument>(json));
        Assert.Contains("\"charge\":{\"value\":\"2200\",\"unit\":\"USD\",\"clause\":\"1\"}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_inside_of_the_types_of_others_are_written_too()
    {
        var json = JsonSerializer.Serialize(new { settled = Settled.Statements, on = new LocalDate(2024, 3, 5), total = Currency.Usd.Of(1) }, _options);
        Assert.StartsWith("{\"settled\":[{\"period\":\"2024-01\"", json, StringComparison.Ordinal);
        Assert.EndsWith("],\"on\":\"2024-03-05\",\"total\":{\"amount\":\"1\",\"currency\":\"USD\"}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_told_rounded_on_request() => Assert.Contains(
        "\"charge\":{\"value\":\"2200\",\"rounded\":\"2200.00\",", JsonSerializer.Serialize(Settled.Statements[0], new JsonSerializerOptions().AddContractRules(rounded: true)), StringComparison.Ordinal);

    [Fact]
    public void A_derivation_is_written_as_in_the_document() => Assert.Equal(
        ("charge", "Charge for calls"),
        JsonDocuments.Read<ExplainedDocument>(JsonSerializer.Serialize(Settled.Statements[0].Explain("charge"), _options)) is var told ? (told.Term, told.Title) : default);

    [Fact]
    public void Whatever_is_published_is_written_as_in_its_document()
    {
        var issued = CallCentre.Agreement.Issue(CallCentre.Known).Statements[0];
        var account = CallCentre.Agreement.Account(Settled.Statements, [], new LocalDate(2024, 3, 31));
        var costs = VoipCostRegister.Register.Attribute([]);
        Assert.Equal(StatementDocument.Of(issued), JsonDocuments.Read<StatementDocument>(JsonSerializer.Serialize(issued, _options)));
        Assert.Equal(AccountDocument.Of(account), JsonDocuments.Read<AccountDocument>(JsonSerializer.Serialize(account, _options)));
        Assert.Equal(RegisterDocument.Of(costs), JsonDocuments.Read<RegisterDocument>(JsonSerializer.Serialize(costs, _options)));
        var choice = EveryOperation.Agreement.Settle(EveryOperation.Months[0]).Statements[0].Explain("choice")!;
        Assert.Equal(
            ExplainedDocument.Of(choice, choice.ToLines(inFull: true), steps: null, rounded: false), JsonDocuments.Read<ExplainedDocument>(JsonSerializer.Serialize(choice, _options)));
        Assert.Equal("\"2024-03-31\"", JsonSerializer.Serialize(new LocalDate(2024, 3, 31), _options));
        Assert.StartsWith("[{", JsonSerializer.Serialize(Settled.Statements, _options), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_whose_refusal_names_these_options_is_written_with_them() => Assert.Empty(typeof(Rational).Assembly.GetExportedTypes()
        .Where(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(NeedsDocuments))
        .Where(type => !_options.Converters.Any(converter => converter.CanConvert(type)))
        .Select(type => type.Name));

    [Fact]
    public void What_is_made_by_settling_is_not_read() =>
        Assert.Contains("JsonDocuments.Read<StatementDocument>", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Statement>("{}", _options)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("urn:contract-rules:statements:1", "urn:contract-rules:statements:9", "$.$schema: found 'urn:contract-rules:statements:9'; expected 'urn:contract-rules:statements:1'")]
    [InlineData("\"value\": \"2200\"", "\"value\": 2200", "$.statements[0].terms.charge.value: found '2200'; expected true, false, or a number")]
    [InlineData("\"period\": \"2024-01\"", "\"period\": \"January\"", "$.statements[0].period: found 'January'; expected a period such as")]
    [InlineData("\"inForce\": \"2024-01-01\"", "\"inForce\": \"soon\"", "$.statements[0].inForce: ")]
    [InlineData("\"amount\": \"2200.00\"", "\"amount\": \"1/0\"", "$.statements[0].payments[0].amount: found '1/0'; expected a number in a string")]
    [InlineData("\"changes\": []", "\"changed\": []", "$.statements[0]")]
    public void A_wrong_document_is_refused_with_place_and_expectation(string sound, string wrong, string expected)
    {
        var json = StatementsDocument.Of(CallCentre.Agreement, Settled.Statements).ToJson();
        Assert.Contains(sound, json, StringComparison.Ordinal);
        var at = json.IndexOf(sound, StringComparison.Ordinal);

        var refused = Assert.Throws<JsonException>(() => JsonDocuments.Read<StatementsDocument>(json[..at] + wrong + json[(at + sound.Length)..]));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }
}
