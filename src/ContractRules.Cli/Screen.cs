using System.Text;
using Spectre.Console;

namespace ContractRules.Cli;

/// <summary>Where the command line writes: results to the output, faults and progress to the error stream.</summary>
/// <param name="Output">For results only, so that they can be piped on.</param>
/// <param name="Error">For faults and progress.</param>
/// <param name="Width">How many characters fit on a line.</param>
/// <param name="CanEmphasize">Whether the output is a terminal that shows headings in bold.</param>
/// <param name="ShowsProgress">Whether a person watches the error stream.</param>
internal sealed record Screen(
    TextWriter Output, TextWriter Error, int Width = Screen.WidthOfFiles, bool CanEmphasize = false, bool ShowsProgress = false)
{
    private const int WidthOfFiles = 120;
    private const int LeastWidth = 60;

    /// <summary>The screen of this process. A file or pipe has no width of its own; it gets that of a wide terminal.</summary>
    public static Screen OfConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding);
        return new Screen(
            output,
            Console.Error,
            Console.IsOutputRedirected ? WidthOfFiles : WidthOfTerminal(),
            !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi,
            !Console.IsErrorRedirected);
    }

    private static int WidthOfTerminal() => Console.WindowWidth switch
    {
        <= 0 => WidthOfFiles,
        var width => Math.Max(width, LeastWidth),
    };
}
