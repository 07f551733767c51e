using System.Numerics;
using ContractRules.Plans.Columns;

namespace ContractRules.Arrow.Facts;

/// <summary>Rows that each take a cell of another column; those that take none, or one that is not given, are not given.</summary>
internal sealed class TakenCells
{
    private readonly Column _entries;
    private readonly ulong[] _known;
    private readonly ulong[] _truths;
    private readonly long[] _steps;
    private readonly BigInteger[] _integers;

    public TakenCells(Column entries, int rows)
    {
        (_entries, _known) = (entries, new ulong[Bits.Words(rows)]);
        _truths = entries.Width == Width.Bit ? new ulong[Bits.Words(rows)] : [];
        _steps = entries.Width == Width.Narrow ? new long[Column.Padded(rows)] : [];
        _integers = entries.Width == Width.Big ? new BigInteger[Column.Padded(rows)] : [];
    }

    /// <summary>What was taken.</summary>
    public Column Column => _entries.Width switch
    {
        Width.Bit => Column.Of(_truths, _known),
        Width.Narrow => Column.Of(_steps, _known),
        _ => Column.Of(_integers, _known),
    };

    /// <summary>Lets a row take an entry.</summary>
    public void Take(int row, int entry)
    {
        Bits.Set(_known, row, _entries.IsKnown(entry));
        switch (_entries.Width)
        {
            case Width.Bit:
                Bits.Set(_truths, row, !_entries[entry].IsZero);
                break;
            case Width.Narrow:
                _steps[row] = _entries.Cells<long>(entry + 1)[entry];
                break;
            default:
                _integers[row] = _entries[entry];
                break;
        }
    }
}
