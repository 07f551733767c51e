using System.Text;
using ContractRules.Agreements;
using ContractRules.Documents.Input;
using ContractRules.Rules;

namespace ContractRules.Documents.Ventures;

/// <summary>
/// Reads the facts of many ventures from a text of any length, lot by lot: CSV with a column <c>venture</c> before the period, or lines of JSON.
/// </summary>
/// <example>
/// <code>
/// using var reader = VentureReader.Open(stream, "ventures.csv", agreement).Value!;
/// while (reader.Read() is { } lot) Write(settling.Settle(lot.Rows));
/// </code>
/// </example>
public sealed class VentureReader : IDisposable
{
    /// <summary>How many rows are read at once unless another number is asked for.</summary>
    public const int RowsALot = 32_768;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly StreamReader _text;
    private readonly string _name;
    private readonly Agreement _agreement;
    private readonly IReadOnlyList<FactDeclaration> _facts;
    private readonly IVentureLines _lines;
    private readonly PeriodLabels _periods;
    private string? _ahead;
    private int _number;

    private VentureReader(StreamReader text, string name, Agreement agreement, IReadOnlyList<FactDeclaration> facts, IVentureLines lines, string? ahead)
    {
        (_text, _name, _agreement, _facts, _lines, _ahead) = (text, name, agreement, facts, lines, ahead);
        (_periods, _number) = (new(agreement), ahead is null ? 1 : 0);
    }

    /// <summary>Whether the text ended in the middle, since the rest is no UTF-8; the last lot told where.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Whether a text that begins so is one of ventures.</summary>
    /// <param name="first">Its first line, or as much of it as there is.</param>
    public static bool BeginsSo(string first)
    {
        ArgumentNullException.ThrowIfNull(first);
        var text = first.TrimStart('\uFEFF').TrimStart();
        return text.StartsWith('{') ? text.Contains("\"venture\"", StringComparison.Ordinal) : text.Split(',')[0].Trim().Trim('"') == CsvVentureLines.Venture;
    }

    /// <summary>Begins to read; all that is wrong in the first line.</summary>
    /// <param name="stream">Is read as far as it is asked for, and closed with the reader.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="agreement">The agreement whose facts it gives.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public static Received<VentureReader> Open(Stream stream, string name, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(agreement);
        return Received<VentureReader>.Of(faults =>
        {
            var text = new StreamReader(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
            try
            {
                if (text.ReadLine() is not { } first)
                {
                    faults.Add(new Place(name, 1, 1), "the file is empty", $"a header line: {CsvVentureLines.Venture}, {Documents.Facts.FactsHeader.Period}, then the keys of facts");
                    return null;
                }

                return first.AsSpan().TrimStart().StartsWith('{')
                    ? new(text, name, agreement, agreement.Facts, new JsonVentureLines(name, agreement.Facts), first)
                    : CsvVentureLines.Of(first, name, agreement, faults) is { } lines ? new(text, name, agreement, lines.Facts, lines, ahead: null) : null;
            }
            catch (DecoderFallbackException)
            {
                faults.Add(new Place(name, 1, 1), "bytes that are no UTF-8", "a text file in UTF-8");
                return null;
            }
        });
    }

    /// <summary>Reads the next rows; null where there are no more.</summary>
    /// <param name="most">How many at most.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public VentureLot? Read(int most = RowsALot)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var rows = new LotRows(_agreement, _facts, _periods, most);
        while (rows.Count < most && Next(rows.Faults) is { } line)
        {
            _lines.Read(_number, line, rows);
        }

        return rows.Made();
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private string? Next(Faults faults)
    {
        try
        {
            var line = IsCutOff ? null : _ahead ?? _text.ReadLine();
            (_ahead, _number) = (null, _number + 1);
            return line;
        }
        catch (DecoderFallbackException)
        {
            IsCutOff = true;
            faults.Add(new Place(_name, _number + 1, 1), "from here on there are bytes that are no UTF-8", "a text file in UTF-8");
            return null;
        }
    }
}
