namespace ContractRules.Cli.Tests.Commands;

/// <summary>What a first user has to supply: <c>facts --core</c>.</summary>
public sealed class CoreFactsTests
{
    [Fact]
    public void The_core_is_ten_facts_of_the_agreement_with_what_they_mean()
    {
        var run = Run.Of("facts", Run.Agreement, "--core");

        Assert.StartsWith("International VoIP Agreement of 2002-04-25: 10 core facts to supply\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Revenue from minutes sold to any customer under the project (4(5)(a))", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("fraud", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_of_the_core_filled_in_settles_an_ordinary_month_fully()
    {
        var header = Run.Of("facts", Run.Agreement, "--core", "--output", "csv").Output.TrimEnd();
        var run = Run.Facts($"{header}\n2002-10,{string.Join(',', header.Split(',').Skip(1).Select(fact => fact == "gross-revenue" ? "50000" : "1000"))}\n", "--output", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.OutputLines, line => line.Contains(",payment,", StringComparison.Ordinal));
        Assert.DoesNotContain(run.OutputLines, line => line.Contains(",payment,", StringComparison.Ordinal) && line.Contains("not given", StringComparison.Ordinal));
    }
}
