using System.Text;

namespace ContractRules.Cli.Input;

/// <summary>Reads a file of UTF-8 text, with or without a byte order mark, into lines. It is read once, so that it may be a pipe.</summary>
internal static class TextFile
{
    /// <summary>How long a file may be. A longer one is refused without reading more of it.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines without their ends; null, and a fault, where the file cannot be read as text.</summary>
    public static IReadOnlyList<string>? Lines(string path, Faults faults)
    {
        if (Directory.Exists(path))
        {
            faults.Add(new Place(path), "this is a directory", "a CSV file");
            return null;
        }

        try
        {
            if (BytesOf(path) is { } bytes)
            {
                return LinesOf(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0), path, faults);
            }

            faults.Add(new Place(path), $"the file is longer than {MostBytes / 1024 / 1024} MB", "a shorter one, such as one for each part of the time");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new Place(path), "there is no such file", "a CSV file");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(new Place(path), $"the file cannot be read ({fault.Message})", "a CSV file that can be read");
        }

        return null;
    }

    // Null where it is too long. The length that a file says it has is none of a pipe, and may change while it is read.
    private static byte[]? BytesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.CanSeek && file.Length > MostBytes)
        {
            return null;
        }

        using var read = new MemoryStream();
        var portion = new byte[64 * 1024];
        for (var count = file.Read(portion); count > 0; count = file.Read(portion))
        {
            if (read.Length + count > MostBytes)
            {
                return null;
            }

            read.Write(portion, 0, count);
        }

        return read.ToArray();
    }

    private static List<string>? LinesOf(ReadOnlySpan<byte> bytes, string path, Faults faults)
    {
        try
        {
            return LinesIn(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException fault)
        {
            // The byte itself stands for the character that it is none of.
            var before = LinesIn(Encoding.UTF8.GetString(bytes[..Math.Max(fault.Index, 0)]) + "?");
            faults.Add(
                new Place(path, before.Count, before[^1].Length),
                $"the byte 0x{fault.BytesUnknown?.FirstOrDefault():X2} is no UTF-8",
                "a text file in UTF-8");
            return null;
        }
    }

    private static List<string> LinesIn(string text)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
