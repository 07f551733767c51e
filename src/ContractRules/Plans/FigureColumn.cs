using System.Numerics;
using System.Text.Json.Serialization;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>What a figure comes to in a period, row by row.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class FigureColumn
{
    private readonly int _place;
    private readonly PeriodFigures _settled;

    internal FigureColumn(PlannedFigure figure, int place, int rows, PeriodFigures settled) =>
        (Figure, _place, Rows, _settled) = (figure, place, rows, settled);

    /// <summary>The figure.</summary>
    public PlannedFigure Figure { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>Whether the text of the period states it at all.</summary>
    public bool IsStated => _settled.Blocks[0].Figures[_place] is not null;

    /// <summary>Its value in a row; null where it is undetermined, or not stated. A payment of nothing is 0.</summary>
    public Value? this[int row]
    {
        get
        {
            var (block, at) = Math.DivRem(row.From(0, to: Rows - 1), PlanSettling.RowsABlock);
            var settled = _settled.Blocks[block];
            return settled.Figures[_place] is { } figure && settled[_place][at] is { } integer
                ? CellValue.Of(integer, Figure.Measure.Kind, figure.Denominator * (figure.Divisor is null ? BigInteger.One : settled.DivisorOf(_place)[at]!.Value))
                : null;
        }
    }

    /// <summary>Its value in a row as a whole number of steps, 1,234 of two decimals for 12.34: the short way to write very many.</summary>
    /// <param name="row">The row, from 0 on.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="decimals">How many decimals one of them has.</param>
    /// <returns>Whether it is a number that is determined, ends, and fits 64 bits; else its value tells it.</returns>
    public bool TryGetSteps(int row, out long steps, out int decimals)
    {
        var (block, at) = Math.DivRem(row.From(0, to: Rows - 1), PlanSettling.RowsABlock);
        var settled = _settled.Blocks[block];
        (steps, decimals) = (0, 0);
        if (settled.Figures[_place] is not { Divisor: null, Ending: { } ending } || !Figure.Measure.IsNumber || !settled[_place].TryGet(at, out var integer))
        {
            return false;
        }

        decimals = ending.Decimals;
        return ending.TryCount(integer, out steps);
    }

    /// <summary>Its value in a row as the number of a day: the short way to compare very many.</summary>
    /// <returns>Whether it is a day that is determined.</returns>
    internal bool TryGetDay(int row, out long day)
    {
        var (block, at) = Math.DivRem(row, PlanSettling.RowsABlock);
        var settled = _settled.Blocks[block];
        day = 0;
        return Figure.Measure.Kind == MeasureKind.Date && settled.Figures[_place] is not null && settled[_place].TryGet(at, out day);
    }

    /// <summary>Whether it is a number that is nothing in all rows of a block, as it is known beforehand of most payments.</summary>
    internal bool IsNothingIn(int block) => Figure.Measure.IsNumber && InBlock(block) is { Integers.Same.IsZero: true };

    /// <summary>All its values as whole numbers of a step such as 1/100: money of two decimals in its minor unit.</summary>
    /// <param name="target">Where they are put, one for each row; 0 where it is undetermined.</param>
    /// <param name="step">How many to one, such as 100.</param>
    /// <param name="determined">Where it is told which rows are determined; left out where nobody asks.</param>
    /// <exception cref="ArgumentException">There are not as many places as rows, or the step is below one.</exception>
    /// <exception cref="InvalidOperationException">It can be finer than that, or greater than 64 bits hold, or it is no number.</exception>
    public void CopyTo(Span<long> target, long step, Span<bool> determined = default)
    {
        if (step < 1 || target.Length != Rows || (!determined.IsEmpty && determined.Length != Rows))
        {
            throw step < 1
                ? new ArgumentOutOfRangeException(nameof(step), step, "Expected 1 or more.")
                : new ArgumentException($"Expected {(Rational)Rows} places, one for each row.", target.Length != Rows ? nameof(target) : nameof(determined));
        }

        for (var first = 0; first < Rows; first += PlanSettling.RowsABlock)
        {
            var rows = Math.Min(PlanSettling.RowsABlock, Rows - first);
            if (!TryCopy(first, target.Slice(first, rows), step, determined.IsEmpty ? [] : determined.Slice(first, rows)))
            {
                CopyEach(first, target.Slice(first, rows), step, determined.IsEmpty ? [] : determined.Slice(first, rows));
            }
        }
    }

    /// <summary>What it consists of in a block of rows; null where the text of the period doesn't state it.</summary>
    internal SettledFigure? InBlock(int block) => _settled.Blocks[block] is var settled && settled.Figures[_place] is { } figure
        ? new(figure, settled[_place], figure.Divisor is null ? Cells.Absent : settled.DivisorOf(_place))
        : null;

    /// <summary>The figure, and how many rows.</summary>
    public override string ToString() => $"{Figure}, {Rows} rows";

    // As the integers stand, which is how most figures do.
    private bool TryCopy(int first, Span<long> target, long step, Span<bool> determined)
    {
        var block = _settled.Blocks[first / PlanSettling.RowsABlock];
        if (!Figure.Measure.IsNumber
            || block.Figures[_place] is not { Divisor: null } figure
            || block[_place].Column is not { Width: Width.Narrow, Known: null } column
            || figure.Denominator != step)
        {
            return false;
        }

        column.Cells<long>(target.Length).CopyTo(target);
        determined.Fill(true);
        return true;
    }

    private void CopyEach(int first, Span<long> target, long step, Span<bool> determined)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var value = this[first + row];
            if (!determined.IsEmpty)
            {
                determined[row] = value is not null;
            }

            target[row] = value is null ? 0 : value is NumberValue(var number) && number * step is { IsInteger: true } whole && whole.Numerator.GetBitLength() <= 63
                ? (long)whole.Numerator
                : throw new InvalidOperationException($"{Figure} is {value} in row {first + row}, which is no whole number of 1/{step} that 64 bits hold.");
        }
    }
}
