using System.Text.Json;

namespace ContractRules.Cli.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_holds_29_months_of_which_only_the_last_leaves_the_payment_to_THIL_open()
    {
        using var json = JsonDocument.Parse(Run.Sample("--output", "json").Output);
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(29, statements.Count);
        Assert.Equal(
            ["2004-08"],
            statements.Where(statement => IsOpen(statement, "thil-profit-share")).Select(statement => statement.GetProperty("period").GetString()));
    }

    [Fact]
    public void Settling_the_sample_writes_nothing_to_the_error_stream()
    {
        var run = Run.Sample();
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
    }

    private static bool IsOpen(JsonElement statement, string term) => !statement.GetProperty("terms").GetProperty(term).TryGetProperty("value", out _);
}
