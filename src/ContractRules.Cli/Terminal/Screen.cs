using System.Text;
using ContractRules.Documents.Reports;
using Spectre.Console;

namespace ContractRules.Cli.Terminal;

/// <summary>Where the command line writes: results to the output, faults and progress to the error stream.</summary>
/// <param name="output">For results only, so that they can be piped on.</param>
/// <param name="error">For faults and progress.</param>
/// <param name="width">How many characters fit on a line.</param>
/// <param name="canEmphasize">Whether the output is a terminal that shows headings in bold.</param>
/// <param name="showsProgress">Whether a person watches the error stream.</param>
/// <param name="input">What is read where a command names <c>-</c> for a file; nothing where left out.</param>
/// <param name="bytes">Takes results that are no text; none can be written where left out.</param>
internal sealed class Screen(
    TextWriter output, TextWriter error, int width = Screen.WidthOfFiles, bool canEmphasize = false, bool showsProgress = false, Stream? input = null, Stream? bytes = null)
{
    /// <summary>A file or pipe has no width of its own; it gets that of a wide terminal.</summary>
    public const int WidthOfFiles = 120;

    private const int LeastWidth = 60;

    private int _progressLength;

    /// <summary>Takes results. Whatever could steer a terminal or mislead a reader is written in its place as an escape.</summary>
    public TextWriter Output { get; } = new VisibleWriter(output);

    /// <summary>Takes lines that hold the marks of emphasis beside what is visible already.</summary>
    public TextWriter Emphasized => output;

    /// <summary>What is read where a command names <c>-</c> for a file.</summary>
    public Stream Input { get; } = input ?? Stream.Null;

    /// <summary>Takes results that are no text, where nothing else is written; null where there is nobody to take them, such as at a terminal.</summary>
    public Stream? Bytes => bytes;

    /// <summary>How many characters fit on a line.</summary>
    public int Width => width;

    /// <summary>Whether the output is a terminal that shows headings in bold.</summary>
    public bool CanEmphasize => canEmphasize;

    /// <summary>Whether a person watches the error stream.</summary>
    public bool ShowsProgress => showsProgress;

    /// <summary>How long work takes before a person who watches is told how far it has come.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The screen of this process. What others write to the console from now on, such as the code of agreements, is not shown.</summary>
    public static Screen OfConsole()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var screen = new Screen(
            new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding),
            new StreamWriter(Console.OpenStandardError(), Console.OutputEncoding) { AutoFlush = true },
            Console.IsOutputRedirected ? WidthOfFiles : WidthOfTerminal(),
            !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi,
            !Console.IsErrorRedirected,
            Console.OpenStandardInput(),
            Console.IsOutputRedirected ? Console.OpenStandardOutput() : null);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        return screen;
    }

    /// <summary>Tells a fault, on one line of the error stream.</summary>
    public void Tell(string message)
    {
        WipeProgress();
        WriteError(Visible.OnOneLine(message) + error.NewLine);
    }

    /// <summary>Puts a line of progress in the place of the one before.</summary>
    public void ShowProgress(string line)
    {
        WriteError($"\r{line.PadRight(_progressLength)}");
        _progressLength = line.Length;
    }

    /// <summary>Wipes the line of progress, if there is one, so that what is written next stands on a line of its own.</summary>
    public void WipeProgress()
    {
        if (_progressLength > 0)
        {
            WriteError($"\r{new string(' ', _progressLength)}\r");
            _progressLength = 0;
        }
    }

    // Where faults cannot be told, the exit code still tells that there are some.
    private void WriteError(string text)
    {
        try
        {
            error.Write(text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static int WidthOfTerminal() => Console.WindowWidth switch
    {
        <= 0 => WidthOfFiles,
        var width => Math.Max(width, LeastWidth),
    };
}
