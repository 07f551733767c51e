using ContractRules.Documents.Input;

namespace ContractRules.Cli.Files;

/// <summary>Opens the files of text that a command names. <c>-</c> is standard input, which is read once.</summary>
/// <param name="input">The standard input.</param>
internal sealed class TextFiles(Stream input)
{
    /// <summary>What stands for standard input, and what faults call it.</summary>
    public const string StandardInput = "-";

    private bool _isInputRead;

    /// <summary>The text of a file; null, and a fault, where it cannot be read as text.</summary>
    /// <param name="path">The path.</param>
    /// <param name="faults">Where what is wrong goes.</param>
    /// <param name="expected">What the file should be.</param>
    public SourceText? Read(string path, Faults faults, string expected = "a CSV file") => path == StandardInput ? InputOf(faults) : FileAt(path, faults, expected);

    private SourceText? InputOf(Faults faults)
    {
        if (_isInputRead)
        {
            faults.Add(new Place(StandardInput), "standard input is asked for more than once", $"{StandardInput} for one file only");
            return null;
        }

        _isInputRead = true;
        try
        {
            return Readable(SourceText.Read(input, StandardInput), faults);
        }
        catch (IOException fault)
        {
            faults.Add(new Place(StandardInput), $"standard input cannot be read ({fault.Message})", "text in UTF-8");
            return null;
        }
    }

    private static SourceText? Readable(SourceText text, Faults faults) => text.Lines(faults) is null ? null : text;

    private static SourceText? FileAt(string path, Faults faults, string expected)
    {
        if (Directory.Exists(path))
        {
            faults.Add(new Place(path), "this is a directory", expected);
            return null;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Readable(SourceText.Read(file, path), faults);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new Place(path), "there is no such file", expected);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(new Place(path), $"the file cannot be read ({fault.Message})", $"{expected} that can be read");
        }

        return null;
    }
}
