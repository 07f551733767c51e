using System.Numerics;
using System.Runtime.InteropServices;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Comparison.Columns;

/// <summary>What is paid one way in each row of a lot. Nearly all of it is a whole number of the smallest amount that can be paid, which 64 bits hold; the rest is exact, too.</summary>
internal sealed class PaidColumn
{
    private readonly long[] _steps;
    private readonly Standing[] _standing;
    private Dictionary<int, Rational>? _others;

    /// <summary>Nothing paid in the rows that are settled.</summary>
    /// <param name="unit">The currency, or what is delivered.</param>
    /// <param name="isSettled">Which rows are.</param>
    public PaidColumn(Unit unit, bool[] isSettled)
    {
        (_steps, _standing, StepsAUnit) = (new long[isSettled.Length], new Standing[isSettled.Length], BigInteger.Pow(10, unit.PayableDecimals));
        for (var row = 0; row < isSettled.Length; row++)
        {
            _standing[row] = isSettled[row] ? Standing.Steps : Standing.Open;
        }
    }

    /// <summary>Nothing paid in rows that are all settled.</summary>
    public PaidColumn(Unit unit, int rows)
        : this(unit, Enumerable.Repeat(true, rows).ToArray())
    {
    }

    private enum Standing : byte
    {
        Open,
        Steps,
        Other,
    }

    /// <summary>How many of the smallest amounts that can be paid make one.</summary>
    public BigInteger StepsAUnit { get; }

    /// <summary>How much in a row; null where any of it is open, or the row was not settled.</summary>
    public Rational? this[int row] => _standing[row] switch
    {
        Standing.Steps => new Rational(_steps[row], StepsAUnit),
        Standing.Other => _others![row],
        _ => null,
    };

    /// <summary>Whether any of it is open in a row, or the row was not settled.</summary>
    public bool IsOpen(int row) => _standing[row] == Standing.Open;

    /// <summary>Whether it is determined in a row, and nothing.</summary>
    public bool IsNothing(int row) => TryGetSteps(row, out var steps) ? steps == 0 : this[row] is { IsZero: true };

    /// <summary>Whether as much is paid by another column in a row.</summary>
    public bool IsSame(PaidColumn other, int row) =>
        TryGetSteps(row, out var steps) && other.TryGetSteps(row, out var others) ? steps == others : this[row] == other[row];

    /// <summary>Whether any of it is open in any row, or a row was not settled.</summary>
    public bool IsOpenAnywhere => Array.IndexOf(_standing, Standing.Open) >= 0;

    /// <summary>How much in a row, in the smallest amounts that can be paid.</summary>
    /// <returns>Whether it is determined and such a number; else the row itself tells.</returns>
    public bool TryGetSteps(int row, out long steps)
    {
        steps = _steps[row];
        return _standing[row] == Standing.Steps;
    }

    /// <summary>Adds what a figure of rows comes to.</summary>
    /// <param name="figure">The figure, which the text states.</param>
    /// <param name="rows">Of each of its rows the row here.</param>
    /// <param name="isBack">Whether it counts as paid back.</param>
    public void Add(FigureColumn figure, IReadOnlyList<int> rows, bool isBack)
    {
        for (var first = 0; first < rows.Count; first += PlanSettling.RowsABlock)
        {
            var settled = figure.InBlock(first / PlanSettling.RowsABlock)!.Value;
            var counted = settled.Figure is { Divisor: null } stated && stated.Denominator == StepsAUnit ? settled.Integers : null;
            for (var row = first; row < Math.Min(first + PlanSettling.RowsABlock, rows.Count) && counted?.Same is not { IsZero: true }; row++)
            {
                // The least of all integers has no opposite.
                if (counted is null || !counted.TryGet(row - first, out var steps) || steps == long.MinValue || !TryAdd(rows[row], isBack ? -steps : steps))
                {
                    AddExactly(rows[row], figure[row] is NumberValue(var number) ? isBack ? -number : number : null);
                }
            }
        }
    }

    /// <summary>Whether the same stands in all rows, as far as that is seen at once.</summary>
    public bool IsAs(PaidColumn other) =>
        _others is null && other._others is null && _steps.AsSpan().SequenceEqual(other._steps) && MemoryMarshal.AsBytes(_standing.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(other._standing.AsSpan()));

    private bool TryAdd(int row, long steps) => _standing[row] == Standing.Steps && WholeSteps.TryAdd(ref _steps[row], steps);

    private void AddExactly(int row, Rational? amount)
    {
        var sum = amount is null ? null : this[row] + amount;
        _standing[row] = sum is null ? Standing.Open : Standing.Other;
        if (sum is { } exact)
        {
            (_others ??= [])[row] = exact;
        }
    }
}
