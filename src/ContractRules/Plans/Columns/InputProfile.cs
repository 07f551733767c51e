using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>What is known of a column that comes in, before a program runs over it.</summary>
/// <param name="AnyKnown">Whether any row is determined.</param>
/// <param name="AnyUnknown">Whether any row is not.</param>
/// <param name="AnyBelowZero">Of integers, whether any is below zero; of truths, whether any fails.</param>
/// <param name="Bits">How many bits its integers take, in small steps, so that months that are much alike run by one program, −1 taking none; of truths 1 where any holds.</param>
internal readonly record struct InputProfile(bool AnyKnown, bool AnyUnknown, bool AnyBelowZero, int Bits)
{
    // Zero alone, then by fours up to what 64 bits hold with a sign, and by wider steps beyond.
    private static readonly int[] Classes = [0, 1, .. Enumerable.Range(1, 15).Select(four => 4 * four), 63, 80, 96, 112, 127];

    /// <summary>A column in which nothing is determined.</summary>
    public static InputProfile Absent { get; } = new(false, true, false, 0);

    /// <summary>What is assumed of a step while nothing has come in yet: integers of 40 bits, any row undetermined.</summary>
    public static InputProfile Unmeasured(Step input) => input.IsTruth ? new(true, true, true, 1) : new(true, true, input is not FactStep { Fact.Minimum.Sign: >= 0 }, 40);

    /// <summary>What is known of a column.</summary>
    public static InputProfile Of(Column? column, bool isTruth, int rows)
    {
        if (column is null)
        {
            return Absent;
        }

        var word = column.Offset / Columns.Bits.RowsAWord;
        var anyUnknown = column.Known is { } known && !Columns.Bits.All(known.AsSpan(word), rows);
        if (anyUnknown && !Columns.Bits.Any(column.Known.AsSpan(word), rows))
        {
            return Absent;
        }

        if (isTruth)
        {
            var truths = column.Truths.AsSpan(word);
            return new(true, anyUnknown, !Columns.Bits.All(truths, rows), Columns.Bits.Any(truths, rows) ? 1 : 0);
        }

        var (bits, isBelowZero) = column.Width == Width.Narrow ? Vectors.Measure(column.Cells<long>(rows)) : Measure(column, rows);
        return new(true, anyUnknown, isBelowZero, ClassOf(bits));
    }

    /// <summary>Whether it differs from another in how great its integers are at most.</summary>
    public bool IsLike(InputProfile other) => this with { Bits = other.Bits } == other && (Bits == 0) == (other.Bits == 0);

    /// <summary>What is known of either.</summary>
    public InputProfile Or(InputProfile other) =>
        new(AnyKnown || other.AnyKnown, AnyUnknown || other.AnyUnknown, AnyBelowZero || other.AnyBelowZero, Math.Max(Bits, other.Bits));

    /// <summary>The step in a program made for such a column: itself, or what it always comes to.</summary>
    public int Place(StepList steps, Step input) => this switch
    {
        { AnyKnown: false } => steps.Unknown(input.IsTruth),
        { AnyUnknown: true } => steps.Add(input),
        { AnyBelowZero: false, Bits: > 0 } when input.IsTruth => steps.Constant(true),
        { Bits: 0 } when input.IsTruth => steps.Constant(false),
        { Bits: 0, AnyBelowZero: false } => steps.Constant(BigInteger.Zero),
        _ => steps.Add(input),
    };

    /// <summary>The bounds of such a column.</summary>
    public Bounds? BoundsOf(Step input) => input switch
    {
        { IsTruth: true } => null,
        FactStep { Fact.Measure.Kind: MeasureKind.Date } when Bits >= 24 => DayNumber.Given,
        StateStep { State.IsDate: true } when Bits >= 24 => DayNumber.Reached,
        _ => Columns.Bounds.OfBits(Bits, AnyBelowZero),
    };

    private static int ClassOf(int bits)
    {
        foreach (var most in Classes)
        {
            if (bits <= most)
            {
                return most;
            }
        }

        return (bits + 63) / 64 * 64;
    }

    private static (int Bits, bool IsBelowZero) Measure(Column column, int rows)
    {
        var (most, isBelowZero) = (0L, false);
        for (var row = 0; row < rows; row++)
        {
            if (column.IsKnown(row))
            {
                most = Math.Max(most, BigInteger.Abs(column[row]).GetBitLength());
                isBelowZero |= column[row].Sign < 0;
            }
        }

        return ((int)most, isBelowZero);
    }
}
