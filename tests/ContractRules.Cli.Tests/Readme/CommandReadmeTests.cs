using System.Text.RegularExpressions;

namespace ContractRules.Cli.Tests.Readme;

/// <summary>The readme of the command line: what it shows is what commands print, and it tells of every command and option there is.</summary>
public sealed partial class CommandReadmeTests
{
    private static readonly Page Readme = Page.OfPackage("ContractRules.Cli");

    private static readonly IReadOnlyList<string> Commands = [.. CommandsIn(Run.Of("--help").Output)];

    public static TheoryData<string> Shown => [.. Session.CommandsOf(Readme).Select(shown => shown.Command)];

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_command_prints_what_stands_under_it(string command)
    {
        using var session = Session.On(Readme);
        var shown = Session.CommandsOf(Readme).Single(shown => shown.Command == command).Shown;
        var lines = session.LinesOf(command);
        Assert.True(IsShown(shown, lines), string.Join('\n', lines));
    }

    [Fact]
    public void Every_command_has_a_section() =>
        Assert.Equal(Commands.Order(), Readme.Sections.Select(section => section.Heading).Intersect(Commands).Order());

    [Fact]
    public void Every_option_of_the_help_is_told_and_no_other()
    {
        var told = Readme.Text.Split('\n').Where(line => !line.StartsWith("dotnet ", StringComparison.Ordinal)).SelectMany(OptionsIn);
        var known = Commands.SelectMany(command => OptionsIn(Run.Of(command, "--help").Output)).Append("--help");
        Assert.Equal(known.Distinct().Order(), told.Distinct().Order());
    }

    // A line that is no more than … stands for any number of lines.
    private static bool IsShown(ReadOnlySpan<string> shown, ReadOnlySpan<string> lines)
    {
        var at = 0;
        for (var index = 0; index < shown.Length; index++)
        {
            if (shown[index] != "…")
            {
                if (at == lines.Length || lines[at++] != shown[index])
                {
                    return false;
                }
            }
            else
            {
                var left = index + 1 == shown.Length ? lines.Length - at : lines[at..].IndexOf(shown[index + 1]);
                if (left < 0)
                {
                    return false;
                }

                at += left;
            }
        }

        return at == lines.Length;
    }

    private static IEnumerable<string> CommandsIn(string help) => help.Split("Commands:\n")[1].Split('\n')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);

    private static IEnumerable<string> OptionsIn(string text) => Option().Matches(text).Select(match => match.Value);

    [GeneratedRegex("(?<![-a-z])--[a-z][a-z-]*")]
    private static partial Regex Option();
}
