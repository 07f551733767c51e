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
    private readonly NumberedLines _numbered;
    private readonly (int Number, string Line)? _first;

    private VentureFile(
        StreamReader text, string name, Agreement agreement, IReadOnlyList<FactDeclaration> facts, IVentureLines lines, NumberedLines numbered, (int Number, string Line)? first) =>
        (_text, _name, _agreement, _facts, _lines, _numbered, _first) = (text, name, agreement, facts, lines, numbered, first);

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
    /// <exception cref="InvalidOperationException">They were gone through before.</exception>
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
    /// <exception cref="InvalidOperationException">They were gone through before.</exception>
    public IEnumerable<VentureLot> Lots(int rowsALot = RowsALot)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowsALot);
        return Read(rowsALot);
    }

    /// <summary>Ends reading; the stream is left open.</summary>
    public void Dispose() => _text.Dispose();

    /// <summary>What faults call it.</summary>
    public override string ToString() => _name;

    /// <summary>Begins to read; null, and faults, where the first line is wrong.</summary>
    internal static VentureFile? Open(Stream stream, string name, Agreement agreement, Faults faults)
    {
        var text = new StreamReader(stream, NumberedLines.Encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var file = Begun(text, name, agreement, faults);
        if (file is null)
        {
            text.Dispose();
        }

        return file;
    }

    private static VentureFile? Begun(StreamReader text, string name, Agreement agreement, Faults faults)
    {
        var lines = new NumberedLines(text);
        switch (lines.First(out var number))
        {
            case null:
                faults.Add(new Place(name, 1, 1), "the file is empty", $"a header line: {CsvVentureLines.Venture}, {FactsHeader.Period}, then the keys of facts");
                return null;
            case var first when first.IndexOf(NumberedLines.NoText, StringComparison.Ordinal) is >= 0 and var at:
                faults.Add(new Place(name, number, at + 1), "bytes that are no UTF-8", "text in UTF-8");
                return null;
            case var first when first.AsSpan().TrimStart().StartsWith('{'):
                return new(text, name, agreement, agreement.Facts, new JsonVentureLines(name, agreement.Facts), lines, (number, first));
            case var first:
                return CsvVentureLines.Of(first, number, name, agreement, faults) is { } csv ? new(text, name, agreement, csv.Facts, csv, lines, first: null) : null;
        }
    }

    private IEnumerable<VentureLot> Read(int most)
    {
        if (!_numbered.TryBegin())
        {
            throw new InvalidOperationException($"The rows of {this} were gone through before, and can be once; expected them to be received anew.");
        }

        var (periods, isBroken) = (new PeriodLabels(_agreement), false);
        for (var ahead = _first; !isBroken && !_numbered.AreOver; ahead = null)
        {
            var rows = new LotRows(_agreement, _facts, periods, most);
            if (ahead is var (first, text))
            {
                _lines.Read(first, text, rows);
            }

            while (rows.Count < most && !rows.IsBroken && _numbered.TryNext(out var number, out var line))
            {
                Read(number, line, rows);
            }

            isBroken = rows.IsBroken;
            if (rows.Made() is { } lot)
            {
                yield return lot;
            }
        }
    }

    private void Read(int number, string line, LotRows rows)
    {
        if (line.IndexOf(NumberedLines.NoText, StringComparison.Ordinal) is >= 0 and var at)
        {
            rows.Faults.Add(new Place(_name, number, at + 1), "bytes that are no UTF-8", "text in UTF-8");
            _lines.Refuse(number, line, rows);
        }
        else
        {
            _lines.Read(number, line, rows);
        }
    }
}
