using System.Globalization;
using System.Text;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;
using ContractRules.Plans;
using ContractRules.Plans.Ventures;
using ContractRules.Values;
using NodaTime.Text;

namespace ContractRules.Documents.Ventures;

/// <summary>Reads what passed on of ventures, as <see cref="VentureStateWriter"/> wrote it.</summary>
internal sealed class VentureStateReader
{
    // So many states are held as text at once.
    private const int Together = 8_192;

    private readonly Plan _plan;
    private readonly string _name;
    private readonly Faults _faults;
    private readonly StateColumns _columns;
    private readonly PeriodLabels _periods;
    private readonly HashSet<string> _ventures = new(StringComparer.Ordinal);

    private VentureStateReader(Plan plan, string name, Faults faults) =>
        (_plan, _name, _faults, _columns, _periods) = (plan, name, faults, new(plan), new(plan.Agreement));

    /// <summary>Reads all states. What is wrong goes to the faults.</summary>
    public static List<VentureState> Read(Stream stream, string name, Plan plan, Faults faults)
    {
        using var text = new StreamReader(stream, SourceText.StrictUtf8, leaveOpen: true);
        return new VentureStateReader(plan, name, faults).Read(text);
    }

    private List<VentureState> Read(TextReader text)
    {
        var states = new List<VentureState>();
        try
        {
            if (!IsHeader(text.ReadLine()))
            {
                return states;
            }

            foreach (var lines in Lines(text).Chunk(Together))
            {
                foreach (var alike in lines.Select(Of).OfType<Kept>().GroupBy(kept => (kept.Through, kept.Periods)).Select(group => group.ToList()))
                {
                    var state = _plan.StateOf(alike[0].Through, alike[0].Periods, [.. alike.Select(IReadOnlyList<Value?> (kept) => kept.Values)]);
                    states.AddRange(alike.Select((kept, row) => new VentureState(kept.Venture, state, row)));
                }
            }
        }
        catch (DecoderFallbackException)
        {
            _faults.Add(new Place(_name), "bytes that are no UTF-8", "a text file in UTF-8");
        }

        return states;
    }

    private static IEnumerable<(int Number, string Text)> Lines(TextReader text)
    {
        for (var number = 2; text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    private bool IsHeader(string? first)
    {
        var cells = first is null ? [] : CsvLine.Parse(first, _name, 1, _faults)?.Cells.Select(cell => cell.Text).ToList() ?? [];
        if (cells.SequenceEqual(_columns.Names, StringComparer.Ordinal))
        {
            return true;
        }

        _faults.Add(
            new Place(_name, 1, 1),
            _columns.Names.Except(cells).FirstOrDefault() is { } missing ? $"column {Quoting.Of(missing)} is missing"
                : cells.Except(_columns.Names).FirstOrDefault() is { } other ? $"no column is called {Quoting.Of(other)}" : "the columns stand in another order",
            "states that were written for the same figures of the same agreement");
        return false;
    }

    private Kept? Of((int Number, string Text) line)
    {
        if (CsvLine.Parse(line.Text, _name, line.Number, _faults) is not { } read)
        {
            return null;
        }

        if (read.Cells.Count != _columns.Names.Count)
        {
            CsvFile.CheckLength(read, _columns.Names.Count, _faults);
            return null;
        }

        var (venture, through, periods, fingerprint, readings) = (read.Cells[0], _periods.Of(read.Cells[1].Text), read.Cells[2], read.Cells[3], read.Cells[4]);
        var values = read.Cells.Skip(_columns.BeforeValues).Zip(_plan.Carried, ValueIn).ToArray();
        var count = int.TryParse(periods.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var settled) && settled <= PlanState.MostPeriods ? settled : 0;
        return Holds(_ventures.Add(venture.Text), venture, $"venture {Quoting.Of(venture.Text)} has a state already", "one for each")
            & Holds(through is not null, read.Cells[1], $"{Quoting.Of(read.Cells[1].Text)} is no period of this agreement", "the last period settled")
            & Holds(count > 0, periods, $"{Quoting.Of(periods.Text)} is no number of periods", "how many were settled")
            & Holds(through is null || fingerprint.Text == _columns.FingerprintThrough(through), fingerprint, "the state was made under another text", "one that was made under this text")
            & Holds(readings.Text == _columns.ReadAs, readings, $"the state was made as the text was read by {Without(readings.Text, _columns.ReadAs)}", $"one made by {Without(_columns.ReadAs, readings.Text)}")
            & Array.TrueForAll(values, value => value.IsRight)
            ? new(venture.Text, through!, count, Array.ConvertAll(values, value => value.Value)) : null;
    }

    // The readings that differ, of which there can be dozens that don't.
    private static string Without(string readings, string others) =>
        Quoting.Of(string.Join(' ', readings.Split(' ').Except(others.Split(' '), StringComparer.Ordinal)));

    private (Value? Value, bool IsRight) ValueIn(CsvCell cell, CarriedColumn column)
    {
        var value = cell.IsBlank ? null : Parse(cell.Text, column.Kind);
        return (value, Holds(cell.IsBlank || (value is not null && column.Accepts(value)), cell, $"{column}: {Quoting.Of(cell.Text)} cannot be carried", column.Expectation));
    }

    private bool Holds(bool isRight, CsvCell cell, string found, string expected)
    {
        if (!isRight)
        {
            _faults.Add(cell.Place, found, expected);
        }

        return isRight;
    }

    private static Value? Parse(string text, MeasureKind kind) => kind switch
    {
        MeasureKind.Truth => bool.TryParse(text, out var truth) ? TruthValue.Of(truth) : null,
        MeasureKind.Date => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? new DateValue(date) : null,
        _ => Rational.TryParse(text, out var number) ? new NumberValue(number) : null,
    };

    private sealed record Kept(string Venture, SettlementPeriod Through, int Periods, Value?[] Values);
}
