namespace ContractRules.Tests.Architecture;

/// <summary>
/// What the packages show to others is approved as text, in the folder PublicApi, so that no change of it passes
/// unseen. After a change that is meant, run these tests, look at what is different, and copy what they wrote:
/// <code>cp tests/ContractRules.Tests/bin/Debug/net10.0/PublicApi/*.txt tests/ContractRules.Tests/Architecture/PublicApi/</code>
/// </summary>
public sealed class PublicApiTests
{
    private const int ShownLines = 30;

    [Theory]
    [InlineData("ContractRules")]
    [InlineData("ContractRules.Agreements")]
    [InlineData("ContractRules.Documents")]
    [InlineData("ContractRules.Testing")]
    [InlineData("ContractRules.Testing.Xunit")]
    public void What_a_package_shows_is_what_was_approved(string package)
    {
        var approvedPath = Repository.PathOf("tests", "ContractRules.Tests", "Architecture", "PublicApi", package + ".txt");
        var receivedPath = Path.Combine(AppContext.BaseDirectory, "PublicApi", package + ".txt");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : "";
        var received = PublicApi.Of(Packages.Named(package));

        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        File.WriteAllText(receivedPath, received);

        Assert.True(approved == received, $"""
            The public API of {package} is not the one that was approved:
            {Difference(approved, received)}
            To approve it: cp "{receivedPath}" "{approvedPath}"
            """);
    }

    [Fact]
    public void The_command_line_shows_nothing_to_programs() => Assert.Empty(Packages.PublicTypes(Packages.Cli));

    private static string Difference(string approved, string received)
    {
        var (before, after) = (approved.Split('\n'), received.Split('\n'));
        var lines = before.Except(after).Select(line => $"- {line.Trim()}")
            .Concat(after.Except(before).Select(line => $"+ {line.Trim()}"))
            .ToList();
        return string.Join('\n', lines.Take(ShownLines)) + (lines.Count > ShownLines ? $"\n… and {lines.Count - ShownLines} lines more" : "");
    }
}
