using System.Buffers;
using System.IO.Pipelines;
using ContractRules.Documents.Input;

namespace ContractRules.Cli.Files;

/// <summary>Opens the files that a command names. <c>-</c> is standard input, which is read once.</summary>
/// <param name="input">The standard input.</param>
internal sealed class TextFiles(Stream input)
{
    /// <summary>What stands for standard input, and what faults call it.</summary>
    public const string StandardInput = "-";

    // As much of a file as tells what it is.
    private const int Beginning = 64 * 1024;

    // What is read once, and was read from ahead: standard input and pipes, by their paths.
    private readonly Dictionary<string, PipeReader> _ahead = new(StringComparer.Ordinal);
    private bool _isInputRead;

    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    /// <summary>The text of a file; null, and a fault, where it cannot be read as text.</summary>
    /// <param name="path">The path.</param>
    /// <param name="faults">Where what is wrong goes.</param>
    /// <param name="expected">What the file should be.</param>
    public SourceText? Read(string path, Faults faults, string expected = "a CSV file") => Opened(path, faults, expected, stream =>
    {
        using (stream)
        {
            var text = SourceText.Read(stream, path);
            return text.Lines(faults) is null ? null : text;
        }
    });

    /// <summary>What is read of a file, whatever it is; null, and a fault, where it cannot be read.</summary>
    public T? Read<T>(string path, Faults faults, string expected, Func<Stream, T?> read)
        where T : class => Opened(path, faults, expected, read);

    /// <summary>A file to be read bit by bit; null, and a fault, where it cannot be opened.</summary>
    public Stream? Open(string path, Faults faults, string expected = "a CSV file") => Opened(path, faults, expected, stream => stream);

    /// <summary>How a file begins, which is read all the same afterwards: its first line, or as much of it as there is room for; nothing where it cannot be read.</summary>
    public ReadOnlyMemory<byte> BeginningOf(string path)
    {
        try
        {
            if (_ahead.TryGetValue(path, out var ahead))
            {
                return BeginningAhead(ahead);
            }

            if (path == StandardInput)
            {
                return _isInputRead ? default : BeginningAhead(_ahead[path] = PipeReader.Create(input, new(leaveOpen: true)));
            }

            var file = OfPath(path);
            return file.CanSeek ? BeginningOf(file) : BeginningAhead(_ahead[path] = PipeReader.Create(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return default;
        }
    }

    /// <summary>Whether a file, how it begins having been asked for, can be read only once: standard input or a pipe.</summary>
    public bool IsReadOnce(string path) => path == StandardInput || _ahead.ContainsKey(path);

    private static ReadOnlyMemory<byte> BeginningOf(Stream file)
    {
        using (file)
        {
            var begun = new byte[Beginning];
            return FirstLineOf(begun.AsMemory(0, file.ReadAtLeast(begun, Beginning, throwOnEndOfStream: false)));
        }
    }

    // Until a line has come: whoever sends line by line waits for no more.
    private static ReadOnlyMemory<byte> BeginningAhead(PipeReader ahead)
    {
        for (var least = 1; ;)
        {
            var read = ahead.ReadAtLeastAsync(least).AsTask().GetAwaiter().GetResult();
            var (length, begun) = (read.Buffer.Length, read.Buffer.Slice(0, Math.Min(read.Buffer.Length, Beginning)).ToArray());
            ahead.AdvanceTo(read.Buffer.Start, read.Buffer.Start);
            if (read.IsCompleted || length >= Beginning || begun.AsSpan().TrimStart(Blank).Contains((byte)'\n'))
            {
                return FirstLineOf(begun);
            }

            least = (int)length + 1;
        }
    }

    private static ReadOnlyMemory<byte> FirstLineOf(ReadOnlyMemory<byte> begun)
    {
        var line = begun.TrimStart(Blank);
        return line.Span.IndexOf((byte)'\n') is >= 0 and var end ? line[..end] : line;
    }

    private T? Opened<T>(string path, Faults faults, string expected, Func<Stream, T?> read)
        where T : class
    {
        if (path == StandardInput)
        {
            return InputOnce(faults, read);
        }

        if (Directory.Exists(path))
        {
            faults.Add(new Place(path), "this is a directory", expected);
            return null;
        }

        try
        {
            return read(Ahead(path) ?? OfPath(path));
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

    private T? InputOnce<T>(Faults faults, Func<Stream, T?> read)
        where T : class
    {
        if (_isInputRead)
        {
            faults.Add(new Place(StandardInput), "standard input is asked for more than once", $"{StandardInput} for one file only");
            return null;
        }

        _isInputRead = true;
        try
        {
            return read(Ahead(StandardInput) ?? input);
        }
        catch (IOException fault)
        {
            faults.Add(new Place(StandardInput), $"standard input cannot be read ({fault.Message})", "text in UTF-8");
            return null;
        }
    }

    // From its beginning on, whatever was read ahead.
    private Stream? Ahead(string path) => _ahead.Remove(path, out var ahead) ? ahead.AsStream() : null;

    private static FileStream OfPath(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
