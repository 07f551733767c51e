using System.Text;

namespace ContractRules.Cli.Input;

/// <summary>Reads a file of UTF-8 text, with or without a byte order mark, into lines.</summary>
internal static class TextFile
{
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
            return LinesOf(StrictUtf8.GetString(WithoutMark(File.ReadAllBytes(path))));
        }
        catch (DecoderFallbackException fault)
        {
            faults.Add(PlaceOf(path, fault), $"the byte 0x{fault.BytesUnknown?.FirstOrDefault():X2} is no UTF-8", "a text file in UTF-8");
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

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static Place PlaceOf(string path, DecoderFallbackException fault)
    {
        var before = Encoding.UTF8.GetString(WithoutMark(File.ReadAllBytes(path))[..Math.Max(fault.Index, 0)]);
        return new Place(path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
