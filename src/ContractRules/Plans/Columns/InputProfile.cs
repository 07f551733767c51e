using System.Numerics;
using ContractRules.Plans.Steps;
using ContractRules.Values;

namespace ContractRules.Plans.Columns;

/// <summary>What is known of cells that come in, before a program runs over them.</summary>
/// <param name="AnyKnown">Whether any row is determined.</param>
/// <param name="AnyUnknown">Whether any row is not.</param>
/// <param name="Within">Between which integers those lie that are; truths are 1 and 0.</param>
internal readonly record struct InputProfile(bool AnyKnown, bool AnyUnknown, Bounds Within)
{
    // By fours up to what 64 bits hold with a sign, and by wider steps beyond, so that months that are much alike run by one program.
    private static readonly int[] Classes = [0, 1, .. Enumerable.Range(1, 15).Select(four => 4 * four), 63, 80, 96, 112, 127];
    private static readonly BigInteger[] Greatest = [.. Classes.Select(bits => (BigInteger.One << bits) - BigInteger.One)];
    private static readonly BigInteger[] Least = [.. Classes.Select(bits => -(BigInteger.One << bits))];

    /// <summary>Cells of which none is determined.</summary>
    public static InputProfile Absent { get; } = new(false, true, Bounds.Only(BigInteger.Zero));

    /// <summary>One integer in every row.</summary>
    public static InputProfile Same(BigInteger number) => new(true, false, Bounds.Only(number));

    /// <summary>What is assumed of a step while nothing has come in yet: what its fact says, else integers of 40 bits; any row undetermined.</summary>
    public static InputProfile Unmeasured(Step input)
    {
        var any = input.IsTruth ? new(0, 1) : input is ReadingStep asked ? asked.Options : Bounds.OfBits(40);
        var (least, most) = input.Reads is { } supplied ? FactBounds.Of(supplied) : default;
        return new(true, true, new(least ?? BigInteger.Min(any.Least, most ?? any.Least), most ?? BigInteger.Max(any.Most, least ?? any.Most)));
    }

    /// <summary>What is known of a column, as exactly as it stands there.</summary>
    public static InputProfile Of(Column column, int rows)
    {
        var known = column.KnownOf(rows);
        var anyUnknown = !known.IsEmpty && !Bits.All(known, rows);
        return anyUnknown && !Bits.Any(known, rows) ? Absent : new(true, anyUnknown, column.Width switch
        {
            Width.Bit => OfTruths(column.Truths(rows), known, rows),
            Width.Narrow => Vectors.Extent(column.Cells<long>(rows), anyUnknown ? known : []),
            _ => OfEach(column, rows),
        });
    }

    /// <summary>The integer, or truth, that stands in every row; null where they differ or some are undetermined.</summary>
    public BigInteger? Alike => AnyKnown && !AnyUnknown ? Within.Alone : null;

    /// <summary>What is known of either.</summary>
    public InputProfile Or(InputProfile other) => new(
        AnyKnown || other.AnyKnown,
        AnyUnknown || other.AnyUnknown,
        !other.AnyKnown ? Within : !AnyKnown ? other.Within : Within.Or(other.Within));

    /// <summary>The same, its integers told by how many bits they take alone.</summary>
    public InputProfile Roughly => !AnyKnown ? this : this with
    {
        Within = new(
            Within.Least.Sign > 0 ? BigInteger.One : Within.Least.IsZero ? BigInteger.Zero : LeastOf(Within.Least),
            Within.Most.Sign < 0 ? BigInteger.MinusOne : Within.Most.IsZero ? BigInteger.Zero : GreatestOf(Within.Most)),
    };

    /// <summary>Whether a program made for such cells runs over these.</summary>
    public bool Covers(InputProfile other) =>
        !other.AnyKnown ? AnyUnknown : AnyKnown && (AnyUnknown || !other.AnyUnknown) && Within.Hold(other.Within);

    /// <summary>Whether a program made for such cells runs over those of a column.</summary>
    public bool Covers(Column column, int rows)
    {
        var known = column.KnownOf(rows);
        if (!known.IsEmpty && Bits.All(known, rows))
        {
            known = [];
        }

        return known.IsEmpty || (AnyUnknown && Bits.Any(known, rows))
            ? AnyKnown && column.Width switch
            {
                Width.Bit when Within.Least.IsZero && Within.Most.IsOne => true,
                Width.Narrow => Vectors.AreWithin(column.Cells<long>(rows), known, Within.NarrowLeast, Within.NarrowMost),
                _ => Covers(Of(column, rows)),
            }
            : AnyUnknown;
    }

    /// <summary>Whether it differs from another only in how great its integers are.</summary>
    public bool IsLike(InputProfile other) =>
        (AnyKnown, AnyUnknown, Alike) == (other.AnyKnown, other.AnyUnknown, other.Alike);

    /// <summary>The step in a program made for such cells: itself, or what it always comes to.</summary>
    public int Place(StepList steps, Step input) =>
        !AnyKnown ? steps.Unknown(input.IsTruth)
        : Alike is { } number ? (input.IsTruth ? steps.Constant(!number.IsZero) : steps.Constant(number))
        : steps.Add(input);

    /// <summary>The bounds of such cells.</summary>
    public Bounds? BoundsOf(Step input) => input switch
    {
        { IsTruth: true } => null,
        { Reads.Measure.Kind: MeasureKind.Date } => Within.And(DayNumber.Given),
        StateStep { State.IsDate: true } => Within.And(DayNumber.Reached),
        _ => Within,
    };

    private static BigInteger GreatestOf(BigInteger number)
    {
        var bits = (int)number.GetBitLength();
        var place = Array.FindIndex(Classes, most => bits <= most);
        return place >= 0 ? Greatest[place] : (BigInteger.One << (bits + 63) / 64 * 64) - BigInteger.One;
    }

    private static BigInteger LeastOf(BigInteger number)
    {
        var bits = (int)(-number - BigInteger.One).GetBitLength();
        var place = Array.FindIndex(Classes, most => bits <= most);
        return place >= 0 ? Least[place] : -(BigInteger.One << (bits + 63) / 64 * 64);
    }

    private static Bounds OfTruths(ReadOnlySpan<ulong> truths, ReadOnlySpan<ulong> known, int rows)
    {
        var (anyHolds, anyFails) = (false, false);
        for (var word = 0; word < truths.Length; word++)
        {
            var asked = (known.IsEmpty ? ulong.MaxValue : known[word]) & Bits.Mask(rows - (word * Bits.RowsAWord));
            anyHolds |= (truths[word] & asked) != 0;
            anyFails |= (~truths[word] & asked) != 0;
        }

        return new(anyFails ? 0 : 1, anyHolds ? 1 : 0);
    }

    private static Bounds OfEach(Column column, int rows)
    {
        Bounds? within = null;
        for (var row = 0; row < rows; row++)
        {
            if (column.IsKnown(row))
            {
                var only = Bounds.Only(column[row]);
                within = within?.Or(only) ?? only;
            }
        }

        return within!.Value;
    }
}
