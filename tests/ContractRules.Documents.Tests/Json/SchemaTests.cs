using System.Text.Json;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Auditing;
using ContractRules.Documents.Checks;
using ContractRules.Documents.Checks.Ventures;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Differences;
using ContractRules.Documents.Differences.Ventures;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Items;
using ContractRules.Documents.Json;
using ContractRules.Documents.Readings;
using ContractRules.Documents.Readings.Ventures;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Review;
using ContractRules.Documents.Seeking;
using ContractRules.Documents.Statements;
using ContractRules.Documents.Tests.Html;
using ContractRules.Documents.TrueUps;
using ContractRules.Settlement;
using ContractRules.Values;
using Json.Schema;

namespace ContractRules.Documents.Tests.Json;

/// <summary>
/// Every kind of document has a schema, made of its records and their documentation. After a change of those that is meant, run these tests and
/// copy what they wrote:
/// <code>cp tests/ContractRules.Documents.Tests/bin/Debug/net10.0/Schemas/*.json src/ContractRules.Documents/Schemas/</code>
/// A member that is added, dropped or renamed makes another version of the kind, once a version was released.
/// </summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<DocumentKind, Type> _documents = new()
    {
        [DocumentKind.Statements] = typeof(StatementsDocument),
        [DocumentKind.Explanation] = typeof(ExplanationDocument),
        [DocumentKind.TrueUp] = typeof(TrueUpDocument),
        [DocumentKind.Account] = typeof(AccountDocument),
        [DocumentKind.Clauses] = typeof(ClausesDocument),
        [DocumentKind.Readings] = typeof(ReadingsDocument),
        [DocumentKind.Register] = typeof(RegisterDocument),
        [DocumentKind.Facts] = typeof(FactsDocument),
        [DocumentKind.Items] = typeof(ItemsDocument),
        [DocumentKind.Receipts] = typeof(ReceiptsDocument),
        [DocumentKind.Costs] = typeof(CostsDocument),
        [DocumentKind.Redline] = typeof(RedlineDocument),
        [DocumentKind.FactList] = typeof(FactListDocument),
        [DocumentKind.Comparison] = typeof(ComparisonDocument),
        [DocumentKind.VentureComparison] = typeof(VentureComparisonDocument),
        [DocumentKind.PricedReadings] = typeof(PricedReadingsDocument),
        [DocumentKind.VenturePricedReadings] = typeof(VenturePricedReadingsDocument),
        [DocumentKind.Audit] = typeof(AuditDocument),
        [DocumentKind.Sought] = typeof(SoughtDocument),
        [DocumentKind.Review] = typeof(ReviewDocument),
        [DocumentKind.Check] = typeof(CheckDocument),
        [DocumentKind.VentureCheck] = typeof(VentureCheckDocument),
    };

    public static TheoryData<string> Kinds { get; } = [.. _documents.Keys.Select(kind => kind.Name)];

    public static TheoryData<string> CarriedStates { get; } =
    [
        Pages.Voip.After.ToJson(),
        Pages.Ldts.After.ToJson(),
        InternationalVoipAgreement.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2002, 10))).Carried.ToJson(),
    ];

    public static TheoryData<string> Samples { get; } = [.. SampleDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_that_ships_is_that_of_the_records(string name)
    {
        var kind = DocumentKind.All.Single(one => one.Name == name);
        var exported = SchemaExport.Of(kind, _documents[kind]);
        var path = Path.Combine(AppContext.BaseDirectory, "Schemas", kind.SchemaFile);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, exported);

        Assert.Equal(exported, kind.Schema());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_document_is_one_by_its_schema(string sample)
    {
        var document = SampleDocuments.All[sample];
        using var json = JsonDocument.Parse(document.ToJson());

        var result = SchemaOf(document).Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}").Take(20)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_document_comes_back_as_it_was(string sample)
    {
        var document = SampleDocuments.All[sample];
        var json = document.ToJson();
        var back = (DocumentPart)JsonSerializer.Deserialize(json, JsonDocuments.Options.GetTypeInfo(document.GetType()))!;

        Assert.Equal(document, back);
        Assert.Equal(json, back.ToJson());
    }

    [Fact]
    public void Every_kind_has_a_sample()
    {
        Assert.Empty(_documents.Values.Except(SampleDocuments.All.Values.Select(document => document.GetType())));
        Assert.Equal([DocumentKind.CarriedState], DocumentKind.All.Except(_documents.Keys));
    }

    [Theory]
    [MemberData(nameof(CarriedStates))]
    public void A_carried_state_is_one_by_its_schema_and_says_so(string state)
    {
        using var json = JsonDocument.Parse(state);
        Assert.Equal(DocumentKind.CarriedState.Urn, json.RootElement.GetProperty("$schema").GetString());
        Assert.True(Schemas.Of(DocumentKind.CarriedState).Evaluate(json.RootElement).IsValid);
        using var tampered = JsonDocument.Parse(state.Replace("\"periods\": ", "\"periods\": -", StringComparison.Ordinal));
        Assert.False(Schemas.Of(DocumentKind.CarriedState).Evaluate(tampered.RootElement).IsValid);
    }

    [Theory]
    [InlineData("statements", "\"period\": \"2002-10\"", "\"period\": \"October\"")]
    [InlineData("statements", "\"agreement\":", "\"contract\":")]
    [InlineData("statements", "urn:contract-rules:statements:1", "urn:contract-rules:statements:2")]
    [InlineData("statements", "\"inForce\": \"2002-07-12\"", "\"inForce\": \"2002-07-12T00:00:00\"")]
    [InlineData("statements", "\"daysLate\": 0", "\"daysLate\": \"0\"")]
    [InlineData("statements", "\"state\": \"kept\"", "\"state\": \"done\"")]
    [InlineData("statements", "\"amount\": \"", "\"amount\": \"USD ")]
    [InlineData("explanation", "\"told\": \"here\"", "\"told\": \"there\"")]
    [InlineData("explanation", "\"operation\": \"sum\"", "\"operation\": \"Sum\"")]
    [InlineData("facts", "\"values\":", "\"facts\":")]
    [InlineData("receipts", "\"amount\": \"8061.75\"", "\"amount\": 8061.75")]
    public void What_was_tampered_with_is_none_by_its_schema_and_is_not_read_without_a_word(string sample, string sound, string tampered)
    {
        var document = SampleDocuments.All[sample];
        var json = document.ToJson();
        Assert.Contains(sound, json, StringComparison.Ordinal);
        using var changed = JsonDocument.Parse(json.Replace(sound, tampered, StringComparison.Ordinal));

        Assert.False(SchemaOf(document).Evaluate(changed.RootElement).IsValid);
    }

    private static JsonSchema SchemaOf(DocumentPart document) => Schemas.Of(_documents.Single(known => known.Value == document.GetType()).Key);
}
