using ContractRules.Documents.Accounts;
using ContractRules.Documents.Clauses;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Json;
using ContractRules.Documents.Readings;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Statements;
using ContractRules.Documents.TrueUps;

namespace ContractRules.Cli.Tests.Commands;

/// <summary>What commands write as JSON reads back as the document that it says to be, and facts in JSON are settled as those in CSV are.</summary>
public sealed class JsonOutputTests
{
    private static readonly string Receipts = Run.SampleFile.Replace(".csv", "-receipts.csv", StringComparison.Ordinal);
    private static readonly string Items = Run.SampleFile.Replace(".csv", "-cost-items.csv", StringComparison.Ordinal);

    [Fact]
    public void Every_command_writes_the_document_that_it_says()
    {
        AssertIs<StatementsDocument>("settle", Run.Agreement, "--facts", Run.SampleFile);
        AssertIs<ExplanationDocument>("explain", Run.Agreement, "net-profit", "--facts", Run.SampleFile, "--period", "2002-10");
        Run.OnFile("audited.csv", "period,gross-revenue\n2003-01,30000\n"u8.ToArray(), path =>
            AssertIs<TrueUpDocument>("true-up", Run.Agreement, "--facts", Run.SampleFile, "--audited", path, "--year", "2003"));
        AssertIs<AccountDocument>("account", Run.Agreement, "--facts", Run.SampleFile, "--receipts", Receipts);
        AssertIs<ClausesDocument>("clauses", Run.Agreement);
        AssertIs<ReadingsDocument>("readings", Run.Agreement);
        AssertIs<RegisterDocument>("register", Run.Agreement, "--items", Items);
    }

    [Fact]
    public void Figures_are_told_rounded_on_request()
    {
        var statement = JsonDocuments.Read<StatementsDocument>(Run.Sample("--output", "json", "--rounded").Output).Statements[6];

        // -718,307/150 = -4,788.7133…
        Assert.Equal(("-718307/150", "-4788.71"), ($"{statement.Terms["net-profit"]!.Value}", statement.Terms["net-profit"]!.Rounded));
    }

    [Fact]
    public void Facts_in_JSON_are_settled_as_those_in_CSV()
    {
        const string json = """
            { "$schema": "urn:contract-rules:facts:1",
              "periods": [ { "period": "2002-10", "values": { "gross-revenue": "610000", "minutes-sold": "2200000", "agreed-fusion-expenses": "5" } } ] }
            """;
        var fromJson = Run.OnFile("facts.json", System.Text.Encoding.UTF8.GetBytes(json), path => Run.Of("settle", Run.Agreement, "--facts", path, "--output", "json"));

        Assert.Equal(Run.Facts("period,gross-revenue,minutes-sold,agreed-fusion-expenses\n2002-10,610000,2200000,5\n", "--output", "json").Output, fromJson.Output);
        Assert.Equal(0, fromJson.ExitCode);
    }

    [Fact]
    public void A_fault_of_facts_in_JSON_tells_line_character_and_path()
    {
        const string json = """
            { "$schema": "urn:contract-rules:facts:1",
              "periods": [ { "period": "2002-10", "values": { "gross-revenue": 610000 } } ] }
            """;
        var run = Run.OnFile("facts.json", System.Text.Encoding.UTF8.GetBytes(json), path => Run.Of("settle", Run.Agreement, "--facts", path));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("facts.json:2:68: $.periods[0].values.gross-revenue: found '610000'; expected text in a string", run.Error, StringComparison.Ordinal);
    }

    private static Run AssertIs<T>(params string[] command)
        where T : DocumentPart
    {
        var run = Run.Of([.. command, "--output", "json"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(run.Output, JsonDocuments.Read<T>(run.Output).ToJson());
        return run;
    }
}
