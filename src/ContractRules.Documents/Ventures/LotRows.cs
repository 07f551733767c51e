using ContractRules.Agreements;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>Rows of ventures that are being read, one after another.</summary>
/// <param name="agreement">The agreement whose facts they give.</param>
/// <param name="columns">The facts that have a column.</param>
/// <param name="periods">The periods that were read so far.</param>
/// <param name="most">How many rows there can be.</param>
internal sealed class LotRows(Agreement agreement, IReadOnlyList<FactDeclaration> columns, PeriodLabels periods, int most)
{
    private readonly FactCells[] _cells = [.. columns.Select(fact => new FactCells(fact, most))];
    private readonly List<string> _ventures = [];
    private readonly List<SettlementPeriod?> _periods = [];
    private readonly List<SourceLine> _lines = [];

    /// <summary>What is wrong in them.</summary>
    public Faults Faults { get; } = new();

    /// <summary>How many there are.</summary>
    public int Count => _ventures.Count;

    /// <summary>Whether nothing more can be read: of what is wrong nobody can tell whose it is, and which amounts would be missing.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Begins a row; false, and a fault, where its name is none that a line holds. A venture that comes again is not made anew.</summary>
    public bool TryBegin(ReadOnlySpan<char> venture, SourceLine line)
    {
        if (venture.IndexOfAny('\n', '\r') >= 0)
        {
            Faults.Add(line.PlaceOf(line, null), $"the name {Quoting.Of(venture.ToString())} takes more than one line", "the name of a venture on one line");
            return !(IsBroken = true);
        }

        _ventures.Add(_ventures is [.., var last] && venture.SequenceEqual(last) ? last : venture.ToString());
        _periods.Add(null);
        _lines.Add(line);
        return true;
    }

    /// <summary>A line cannot be read, which was told: where its venture is known, that is stopped; else nothing more is read.</summary>
    public void RefuseLine(int number)
    {
        if (_lines is [.., var last] && last.Number == number)
        {
            Refuse();
        }
        else
        {
            IsBroken = true;
        }
    }

    /// <summary>Tells the period of the row, or that it is none.</summary>
    public bool TryPeriod(ReadOnlySpan<char> label, SourceLine line)
    {
        _periods[^1] = periods.Of(label);
        if (_periods[^1] is null)
        {
            Faults.Add(
                line.PlaceOf(line, null),
                label.IsEmpty ? "the period is missing" : $"{Quoting.Of(label.ToString())} is no period of this agreement",
                PeriodReader.ExampleOf(agreement));
        }

        return _periods[^1] is not null;
    }

    /// <summary>Gives a fact in the row, where it is a plain number that is short.</summary>
    public bool TryGive(int column, ReadOnlySpan<char> text)
    {
        if (!columns[column].Measure.IsNumber || !PlainSteps.TryParse(text, columns[column].Decimals, out var steps))
        {
            return false;
        }

        _cells[column].Give(Count - 1, steps);
        return true;
    }

    /// <summary>Gives a fact in the row, or tells what is wrong in the cell.</summary>
    public bool TryGive(int column, CsvCell cell)
    {
        if (CellReader.Read(cell, columns[column], Faults) is not { } value)
        {
            return false;
        }

        _cells[column].Give(Count - 1, value);
        return true;
    }

    /// <summary>The row cannot be settled: what is wrong in it was told.</summary>
    public void Refuse() => _periods[^1] = null;

    /// <summary>The rows; null where there is nothing to be told of any.</summary>
    public VentureLot? Made() => Count == 0 && !Faults.Any ? null
        : new((row, fact) => _lines[row].PlaceOf(_lines[row], fact), [.. Faults], _cells.Aggregate(VentureRows.Of(_ventures, _periods), (rows, cells) => cells.AddTo(rows)), IsBroken);
}
