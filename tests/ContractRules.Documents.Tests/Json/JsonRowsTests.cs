using ContractRules.Agreements.InternationalVoip;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;
using ContractRules.Documents.Json;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Settlement;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Facts, items, receipts and costs as JSON: read as from CSV, with faults that tell line, character and path.</summary>
public sealed class JsonRowsTests
{
    private const string Facts = """
        {
          "$schema": "urn:contract-rules:facts:1",
          "periods": [
            { "period": "2024-01", "values": { "calls": "90" } },
            { "period": "2024-02", "values": { "calls": "10", "notice": "2024-02-20" } }
          ]
        }
        """;

    [Fact]
    public void Facts_are_read_as_from_CSV()
    {
        var fromCsv = FactsFile.Read(SourceText.Of("period,calls,notice\n2024-01,90,\n2024-02,10,2024-02-20\n", "facts.csv"), CallCentre.Agreement, new Faults());
        Assert.Equal(fromCsv!.Periods, FactsFile.Read(SourceText.Of(Facts, "facts.json"), CallCentre.Agreement, new Faults())!.Periods);
    }

    [Fact]
    public void Facts_with_days_and_items_that_were_taken_back_are_read()
    {
        var faults = new Faults();
        var facts = FactsFile.Read(SourceText.Of(FactsDocument.Of(CallCentre.Known).ToJson(), "facts.json"), CallCentre.Agreement, faults, mayTellDays: true)!;
        var sales = ItemsFile.Read(
            SourceText.Of(ItemsDocument.Of("sale", CallCentre.Known).ToJson(), "sales.json"), CallCentre.Sales.Declaration, [.. facts.Periods.Select(given => given.Period)], mayTellDays: true, faults)!;

        Assert.Empty(faults);
        // A file of items says of every period which there are, and so of February that there is none.
        Assert.Equal(
            CallCentre.Known.AsLastKnown().Select(given => given.Items.TryGet("sale", out _) ? given : given.WithItems("sale", [])),
            facts.With([sales]).Knowledge!.AsLastKnown());
    }

    [Fact]
    public void Receipts_and_costs_are_read()
    {
        var faults = new Faults();
        var receipts = (ReceiptsDocument)SampleDocuments.All["receipts"];
        var read = ReceiptsFile.Read(SourceText.Of(receipts.ToJson(), "receipts.json"), InternationalVoipAgreement.Agreement, faults);
        Assert.Equal(receipts, ReceiptsDocument.Of(read!.Receipts));

        var costs = (CostsDocument)SampleDocuments.All["costs"];
        Assert.Equal(costs, CostsDocument.Of(CostItemsFile.Read(SourceText.Of(costs.ToJson(), "costs.json"), VoipCostRegister.Register, faults)!.Items));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_document_is_known_by_how_it_begins_where_it_has_no_name() => Assert.Equal(
        2, FactsFile.Read(SourceText.Of(Facts, "-"), CallCentre.Agreement, new Faults())!.Periods.Count);

    [Theory]
    [InlineData("\"90\"", "90", "facts.json:4:49: $.periods[0].values.calls: found '90'; expected text in a string (numbers, too, such as \"12.50\"), true, false or null")]
    [InlineData("\"90\"", "\"ninety\"", "facts.json:4:49: $.periods[0].values.calls: calls: 'ninety' is no plain number; expected")]
    [InlineData("\"90\"", "\"-1\"", "facts.json:4:49: $.periods[0].values.calls: calls: '-1' cannot be given; expected")]
    [InlineData("\"90\"", "{ \"of\": \"90\" }", "facts.json:4:49: $.periods[0].values.calls: found an object; expected text")]
    [InlineData("\"calls\": \"90\"", "\"cals\": \"90\"", "facts.json:4:48: $.periods[0].values.cals: no fact is called 'cals'; expected calls")]
    [InlineData("\"calls\": \"90\"", "\"calls\": \"90\", \"calls\": \"91\"", "'calls' is given twice; expected each key once")]
    [InlineData("\"2024-02\"", "\"2024-03\"", "facts.json:5:17: $.periods[1].period: period 2024-03 does not follow 2024-01: periods must adjoin; expected 2024-02")]
    [InlineData("\"period\": \"2024-02\", ", "", "facts.json:5:5: $.periods[1]: the period is missing; expected 2024-02")]
    [InlineData("\"values\": { \"calls\": \"90\" }", "\"facts\": {}", "facts.json:4:37: $.periods[0].facts: 'facts' is no member of a row; expected one of period, knownOn, values, withdrawn")]
    [InlineData("\"values\": { \"calls\": \"90\" }", "\"values\": []", "facts.json:4:38: $.periods[0].values: found a list; expected an object")]
    [InlineData("facts:1", "facts:2", "facts.json:2:14: $.$schema: found 'urn:contract-rules:facts:2'; expected the kind of the document, 'urn:contract-rules:facts:1'")]
    [InlineData("\"$schema\": \"urn:contract-rules:facts:1\",", "", "$schema: found nothing; expected the kind of the document, 'urn:contract-rules:facts:1'")]
    [InlineData("\"periods\"", "\"months\"", "found nothing; expected a list")]
    [InlineData("\"90\" }", "\"90\" ", "facts.json:5:5: the text is no JSON; expected a JSON document")]
    [InlineData("\"90\"", "\"\\ud800\"", "text that is no Unicode; expected text")]
    public void A_fault_tells_its_line_its_character_and_its_path(string sound, string wrong, string expected)
    {
        Assert.Contains(sound, Facts, StringComparison.Ordinal);
        var faults = new Faults();

        FactsFile.Read(SourceText.Of(Facts.Replace(sound, wrong, StringComparison.Ordinal), "facts.json"), CallCentre.Agreement, faults);

        Assert.Contains(expected, string.Join('\n', faults), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_agreement_finds_wrong_is_told_at_its_path()
    {
        var faults = new Faults();
        var facts = FactsFile.Read(SourceText.Of(Facts, "facts.json"), CallCentre.Agreement, faults)!;

        facts.Report(new FactFault("2024-02", "notice", "found", "expected"), faults);

        Assert.Equal("facts.json:5:65: $.periods[1].values.notice: found; expected expected", $"{Assert.Single(faults)}");
    }

    [Fact]
    public void A_document_of_something_else_is_told_in_few_words()
    {
        var faults = new Faults();
        var values = string.Join(", ", Enumerable.Range(0, 5_000).Select(number => $"\"key-{number}\": \"1\""));
        FactsFile.Read(SourceText.Of(Facts.Replace("\"calls\": \"90\"", values, StringComparison.Ordinal), "facts.json"), CallCentre.Agreement, faults);

        Assert.Equal(5_000, faults.Count());
        Assert.Contains("'key-4999' is not known", faults.Last().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{} {}")]
    [InlineData("{\"$schema\":\"urn:contract-rules:facts:1\",\"periods\":[]}")]
    [InlineData("{\"$schema\":\"urn:contract-rules:facts:1\",\"periods\":[null, 1, \"a\", [[[]]]]}")]
    [InlineData("{\"$schema\":\"urn:contract-rules:facts:1\",\"periods\":[{\"period\":null,\"values\":{\"calls\":true},\"withdrawn\":[1]}]}")]
    public void What_is_no_document_is_refused_and_never_throws(string text)
    {
        var faults = new Faults();
        FactsFile.Read(SourceText.Of(text, "facts.json"), CallCentre.Agreement, faults);
        Assert.NotEmpty(faults);
    }
}
