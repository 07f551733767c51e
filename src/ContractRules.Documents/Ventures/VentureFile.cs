using System.Text;
using ContractRules.Agreements;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;

namespace ContractRules.Documents.Ventures;

/// <summary>
/// The facts of many ventures in a text of any length, which is read once, lot by lot: CSV with a column <c>venture</c> before the period, or lines of JSON.
/// </summary>
/// <example>
/// <code>
/// using var file = Receive.Ventures(stream, "ventures.csv", agreement).Value!;
/// foreach (var lot in file.Settle(plan)) writer.Write(lot);
/// </code>
/// </example>
public sealed class VentureFile : IDisposable
{
    /// <summary>How many rows are read at once unless another number is asked for.</summary>
    public const int RowsALot = 32_768;

    private readonly StreamReader _text;
    private readonly string _name;
    private readonly Agreement _agreement;
    private readonly IReadOnlyList<FactDeclaration> _facts;
    private readonly IVentureLines _lines;
    private readonly string? _first;

    private VentureFile(StreamReader text, string name, Agreement agreement, IReadOnlyList<FactDeclaration> facts, IVentureLines lines, string? first) =>
        (_text, _name, _agreement, _facts, _lines, _first) = (text, name, agreement, facts, lines, first);

    /// <summary>Whether a text that begins so is one of ventures.</summary>
    /// <param name="first">Its first line, or as much of it as there is.</param>
    public static bool BeginsSo(string first)
    {
        ArgumentNullException.ThrowIfNull(first);
        var text = first.TrimStart('\uFEFF').TrimStart();
        return text.StartsWith('{') ? text.Contains("\"venture\"", StringComparison.Ordinal) : text.Split(',')[0].Trim().Trim('"') == CsvVentureLines.Venture;
    }

    /// <summary>Settles the rows lot by lot, as they are asked for.</summary>
    /// <param name="plan">A plan of the agreement.</param>
    /// <param name="order">In which order ventures come.</param>
    /// <param name="carried">What earlier periods passed on, of the ventures that had any.</param>
    /// <param name="rowsALot">How many rows are read at once.</param>
    /// <returns>What each lot came to; then, without any row, what passes on of all ventures that were not let go of before.</returns>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    /// <exception cref="ArgumentException">A state is of another plan, or a venture has two.</exception>
    /// <exception cref="PlanRefusedException">The text of a period has a rule without a step.</exception>
    public IEnumerable<SettledLot> Settle(Plan plan, VentureOrder order = VentureOrder.Any, IEnumerable<VentureState>? carried = null, int rowsALot = RowsALot)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return SettledLot.Each(Lots(rowsALot), plan, order, carried);
    }

    /// <summary>The rows lot by lot, as they are asked for. They can be gone through once.</summary>
    /// <param name="rowsALot">How many rows are read at once.</param>
    /// <exception cref="IOException">The stream itself cannot be read.</exception>
    public IEnumerable<VentureLot> Lots(int rowsALot = RowsALot)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowsALot);
        return Read(rowsALot);
    }

    /// <summary>Closes the stream.</summary>
    public void Dispose() => _text.Dispose();

    /// <summary>What faults call it.</summary>
    public override string ToString() => _name;

    /// <summary>Begins to read; null, and faults, where the first line is wrong.</summary>
    internal static VentureFile? Open(Stream stream, string name, Agreement agreement, Faults faults)
    {
        var text = new StreamReader(stream, SourceText.StrictUtf8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        try
        {
            if (text.ReadLine() is not { } first)
            {
                faults.Add(new Place(name, 1, 1), "the file is empty", $"a header line: {CsvVentureLines.Venture}, {FactsHeader.Period}, then the keys of facts");
                return null;
            }

            return first.AsSpan().TrimStart().StartsWith('{')
                ? new(text, name, agreement, agreement.Facts, new JsonVentureLines(name, agreement.Facts), first)
                : CsvVentureLines.Of(first, name, agreement, faults) is { } lines ? new(text, name, agreement, lines.Facts, lines, first: null) : null;
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Place(name, 1, 1), "bytes that are no UTF-8", "a text file in UTF-8");
            return null;
        }
        finally
        {
            if (faults.Any)
            {
                text.Dispose();
            }
        }
    }

    private IEnumerable<VentureLot> Read(int most)
    {
        var (periods, lines) = (new PeriodLabels(_agreement), new NumberedLines(_text, _name, _first));
        for (var isBroken = false; !isBroken && !lines.AreOver;)
        {
            var rows = new LotRows(_agreement, _facts, periods, most);
            while (rows.Count < most && !rows.IsBroken && lines.TryNext(rows.Faults, out var number, out var line))
            {
                _lines.Read(number, line, rows);
            }

            isBroken = rows.IsBroken;
            if (rows.Made(lines.AreCutOff) is { } lot)
            {
                yield return lot;
            }
        }
    }
}
