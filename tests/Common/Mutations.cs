using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules;

/// <summary>Draws files that are nearly right: sound ones with some bytes, words or lines of them changed, as accidents and attackers change them.</summary>
internal static class Mutations
{
    private const int MostChanges = 6;

    // What has upset readers before: signs that steer, half characters, numbers and dates at their ends, quotes and brackets without end.
    private static readonly string[] Hostile =
    [
        "\u001B[2J", "\u202E", "\u2028", "\u0085", "\u00A0", "\t", "\r", "\0", "\uFEFF", "\uFFFF", "e\u0301\u0301", "👩‍👩‍👧", "\u009B31m",
        "\"", "\"\"", ",", ",,,,", ";", "\n", "\r\n", "'", "`", "|", "<script>", "[a](javascript:b)", "=1+1", "@", "{", "}", "[", "]", ":", "\\",
        "0", "-0", "-1", "+1", "1e9", "1e999", "0.005", ".", "1/3", "1/0", "25%", "%", "NaN", "∞", "−5", "１２", new('9', 400), new('9', 1_001),
        "true", "false", "null", "2002-02-30", "0000-00-00", "1900-01-01", "2999-12-31", "9999-12-31", "2999-12", "3000-01", "1900-01-01/2999-12-31",
        "2002-Q5", "2002-13", "-2002-01", "2002-10-01/2002-10-31", "period", "date", "",
    ];

    /// <summary>One of these texts, changed in several places.</summary>
    /// <param name="sound">Texts that a reader takes as they are.</param>
    public static Gen<byte[]> Of(params string[] sound)
    {
        var texts = sound.Select(Encoding.UTF8.GetBytes).ToArray();
        return
            from text in Gen.Elements(texts)
            from count in Gen.Choose(1, MostChanges)
            from changes in Change(texts).ArrayOf(count)
            select changes.Aggregate(text, (bytes, change) => change(bytes));
    }

    /// <summary>One of these texts, or one that could mislead.</summary>
    public static Gen<string> Words(params string[] sound) => Gen.Frequency(
        (2, Gen.Elements(sound)),
        (1, Gen.Elements(Hostile).Select(word => word.Replace("\0", "", StringComparison.Ordinal))),
        (1, from left in Gen.Elements(sound) from right in Gen.Elements(Hostile) select left + right.Replace("\0", "", StringComparison.Ordinal)));

    private static Gen<Func<byte[], byte[]>> Change(byte[][] texts) =>
        from place in Gen.Choose(0, 9_999)
        from length in Gen.Frequency((3, Gen.Choose(0, 4)), (1, Gen.Choose(0, 60)))
        from change in Gen.Frequency(
            (3, Gen.Choose(0, 255).Select(value => Put([(byte)value], length: 1))),
            (2, Gen.Choose(0, 255).Select(value => Put([(byte)value], length: 0))),
            (4, Gen.Elements(Hostile).Select(word => Put(Encoding.UTF8.GetBytes(word), length))),
            (2, Gen.Constant(Put([], length))),
            (2, Gen.Constant<Func<byte[], int, byte[]>>((bytes, at) => [.. bytes[..at], .. Piece(bytes, at, length), .. bytes[at..]])),
            (1, Gen.Choose(2, 200).Select<int, Func<byte[], int, byte[]>>(times => (bytes, at) => [.. bytes[..at], .. Enumerable.Repeat(Piece(bytes, at, 2), times).SelectMany(piece => piece), .. bytes[at..]])),
            (1, Gen.Constant<Func<byte[], int, byte[]>>((bytes, at) => bytes[..at])),
            (1, from other in Gen.Elements(texts) select (Func<byte[], int, byte[]>)((bytes, at) => [.. bytes[..at], .. other[Math.Min(at, other.Length)..]])),
            (2, Gen.Constant<Func<byte[], int, byte[]>>(WithLinesSwapped)))
        select (Func<byte[], byte[]>)(bytes => change(bytes, place * bytes.Length / 9_999));

    private static Func<byte[], int, byte[]> Put(byte[] put, int length) => (bytes, at) => [.. bytes[..at], .. put, .. bytes[Math.Min(at + length, bytes.Length)..]];

    private static byte[] Piece(byte[] bytes, int at, int length) => bytes[at..Math.Min(at + length, bytes.Length)];

    private static byte[] WithLinesSwapped(byte[] bytes, int at)
    {
        var end = Array.LastIndexOf(bytes, (byte)'\n', Math.Max(at - 1, 0));
        return end < 0 ? bytes : [.. bytes[(end + 1)..], (byte)'\n', .. bytes[..end]];
    }
}
