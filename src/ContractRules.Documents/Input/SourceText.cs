using System.Text;
using ContractRules.Values;

namespace ContractRules.Documents.Input;

/// <summary>A text to read, in lines, with the name by which faults call it.</summary>
/// <example><c>await SourceText.ReadAsync(request.Body, "facts.csv")</c>; <c>SourceText.Of("period,net-sales\n2024-Q1,30000\n", "facts.csv")</c>.</example>
public sealed class SourceText
{
    /// <summary>How many bytes a text may have. Of a longer one no more is read, and it is refused.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int Portion = 64 * 1024;

    /// <summary>UTF-8 in which bytes that are none are no text.</summary>
    internal static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly IReadOnlyList<string> _lines;
    private readonly EquatableArray<InputFault> _faults;

    private SourceText(string name, IReadOnlyList<string> lines, EquatableArray<InputFault> faults = default) => (Name, _lines, _faults) = (name, lines, faults);

    /// <summary>What faults call it.</summary>
    public string Name { get; }

    /// <summary>Whether it is a JSON document, by its name or by how it begins.</summary>
    internal bool IsJson => Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || BeginsAsJson;

    /// <summary>Whether it begins as a JSON document does, whatever its name.</summary>
    internal bool BeginsAsJson => _lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line))?.TrimStart().StartsWith('{') is true;

    /// <summary>A text that is there already.</summary>
    public static SourceText Of(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return new SourceText(name, LinesIn(text));
    }

    /// <summary>Reads a text in UTF-8, with or without a byte order mark, to its end. Where it is too long or no UTF-8, whatever reads it tells that.</summary>
    /// <param name="stream">Is read once, from where it stands, and left open; it may be a pipe.</param>
    /// <param name="name">What faults call it.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static SourceText Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        // The length that a stream says it has is none of a pipe, and may change while it is read.
        if (stream.CanSeek && stream.Length - stream.Position > MostBytes)
        {
            return TooLong(name);
        }

        using var read = new MemoryStream();
        var portion = new byte[Portion];
        for (var count = stream.Read(portion); count > 0; count = stream.Read(portion))
        {
            if (read.Length + count > MostBytes)
            {
                return TooLong(name);
            }

            read.Write(portion, 0, count);
        }

        return Decoded(read.ToArray(), name);
    }

    /// <summary>As <see cref="Read"/>, without waiting.</summary>
    /// <param name="stream">Is read once, from where it stands, and left open.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static Task<SourceText> ReadAsync(Stream stream, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadWholeAsync(stream, name, cancellation);
    }

    /// <summary>What faults call it.</summary>
    public override string ToString() => Name;

    private static async Task<SourceText> ReadWholeAsync(Stream stream, string name, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var portion = new byte[Portion];
        for (var count = await stream.ReadAsync(portion, cancellation).ConfigureAwait(false); count > 0; count = await stream.ReadAsync(portion, cancellation).ConfigureAwait(false))
        {
            if (read.Length + count > MostBytes)
            {
                return TooLong(name);
            }

            read.Write(portion, 0, count);
        }

        return Decoded(read.ToArray(), name);
    }

    /// <summary>The lines without their ends; null, and a fault, where it could not be read as text.</summary>
    internal IReadOnlyList<string>? Lines(Faults faults)
    {
        faults.Add(_faults);

        return _faults.Count > 0 ? null : _lines;
    }

    private static SourceText TooLong(string name) => new(name, [], [new InputFault(new Place(name), $"the file is longer than {MostBytes / 1024 / 1024} MB", "a shorter one, such as one for each part of the time")]);

    private static SourceText Decoded(byte[] read, string name)
    {
        var bytes = read.AsSpan(read.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        try
        {
            return new SourceText(name, LinesIn(StrictUtf8.GetString(bytes)));
        }
        catch (DecoderFallbackException fault)
        {
            // The byte itself stands for the character that it is none of.
            var before = LinesIn(Encoding.UTF8.GetString(bytes[..Math.Max(fault.Index, 0)]) + "?");
            var place = new Place(name, before.Count, before[^1].Length);
            return new SourceText(name, [], [new InputFault(place, $"the byte 0x{fault.BytesUnknown?.FirstOrDefault():X2} is no UTF-8", "a text file in UTF-8")]);
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
