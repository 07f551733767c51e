using System.Text;

namespace ContractRules.Documents.Input;

/// <summary>A text to read, in lines, with the name by which faults call it.</summary>
/// <example><c>SourceText.Read(request.Body, "facts.csv", faults)</c>; <c>SourceText.Of("period,net-sales\n2024-Q1,30000\n", "facts.csv")</c>.</example>
internal sealed class SourceText
{
    /// <summary>How many bytes a text may have. Of a longer one no more is read, and it is refused.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SourceText(string name, IReadOnlyList<string> lines) => (Name, Lines) = (name, lines);

    /// <summary>What faults call it.</summary>
    public string Name { get; }

    /// <summary>The lines without their ends.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether it is a JSON document, by its name or by how it begins.</summary>
    public bool IsJson => Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || Lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))?.TrimStart().StartsWith('{') is true;

    /// <summary>A text that is there already.</summary>
    public static SourceText Of(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return new SourceText(name, LinesIn(text));
    }

    /// <summary>Reads a text in UTF-8, with or without a byte order mark, to its end; null, and a fault, where it is too long or no UTF-8.</summary>
    /// <param name="stream">Is read once, from where it stands, and left open; it may be a pipe.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static SourceText? Read(Stream stream, string name, Faults faults)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(faults);
        if (BytesOf(stream) is { } bytes)
        {
            return Decoded(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0), name, faults);
        }

        faults.Add(new Place(name), $"the file is longer than {MostBytes / 1024 / 1024} MB", "a shorter one, such as one for each part of the time");
        return null;
    }

    // Null where it is too long. The length that a stream says it has is none of a pipe, and may change while it is read.
    private static byte[]? BytesOf(Stream stream)
    {
        if (stream.CanSeek && stream.Length - stream.Position > MostBytes)
        {
            return null;
        }

        using var read = new MemoryStream();
        var portion = new byte[64 * 1024];
        for (var count = stream.Read(portion); count > 0; count = stream.Read(portion))
        {
            if (read.Length + count > MostBytes)
            {
                return null;
            }

            read.Write(portion, 0, count);
        }

        return read.ToArray();
    }

    private static SourceText? Decoded(ReadOnlySpan<byte> bytes, string name, Faults faults)
    {
        try
        {
            return new SourceText(name, LinesIn(StrictUtf8.GetString(bytes)));
        }
        catch (DecoderFallbackException fault)
        {
            // The byte itself stands for the character that it is none of.
            var before = LinesIn(Encoding.UTF8.GetString(bytes[..Math.Max(fault.Index, 0)]) + "?");
            faults.Add(
                new Place(name, before.Count, before[^1].Length),
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
