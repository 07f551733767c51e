using System.Numerics;
using ContractRules.Plans.Columns;
using ContractRules.Values;

namespace ContractRules.Plans.Steps;

/// <summary>A sum of columns, each times a whole number, and a whole number: what is added, taken off, or brought to another denominator.</summary>
/// <param name="Factors">What each operand is taken times.</param>
/// <param name="Terms">The operands.</param>
/// <param name="Constant">What is added to them.</param>
internal sealed record LinearStep(EquatableArray<BigInteger> Factors, EquatableArray<int> Terms, BigInteger Constant) : IntegerStep(Terms)
{
    /// <summary>So many times each of these, and a number, added up.</summary>
    public static int In(StepList steps, IEnumerable<(BigInteger Factor, int Place)> terms, BigInteger constant)
    {
        var factors = new SortedDictionary<int, BigInteger>();
        foreach (var (factor, place) in terms)
        {
            if (steps.IsUnknown(place))
            {
                return steps.Unknown(isTruth: false);
            }

            var (times, of) = (factor, place);
            if (steps.IsConstant(place, out var number))
            {
                constant += factor * number;
                continue;
            }

            // What is a multiple of something is taken as so many times that.
            if (steps.Steps[place] is LinearStep({ Count: 1 } inner, var innerTerms, var added))
            {
                (times, of, constant) = (factor * inner[0], innerTerms[0], constant + (factor * added));
            }

            factors[of] = factors.GetValueOrDefault(of) + times;
        }

        // What cancels out has still to be determined.
        var left = factors.Where(term => !term.Value.IsZero || !steps.Known[term.Key]).ToList();
        return left switch
        {
            [] => steps.Constant(constant),
            [(var place, { IsOne: true })] when constant.IsZero => place,
            _ => steps.Add(new LinearStep([.. left.Select(term => term.Value)], [.. left.Select(term => term.Key)], constant)),
        };
    }

    /// <summary>So many times a step.</summary>
    public static int Times(StepList steps, BigInteger factor, int place) =>
        factor.IsOne || steps.IsUnknown(place) ? place
        : steps.IsConstant(place, out var number) ? steps.Constant(factor * number)
        : steps.Steps[place] is LinearStep || factor.IsZero ? In(steps, [(factor, place)], BigInteger.Zero)
        : steps.Add(new LinearStep([factor], [place], BigInteger.Zero));

    public override int In(StepList steps, Func<int, int> at) => In(steps, Factors.Zip(Terms.Select(at)), Constant);

    public override Bounds BoundsBy(Func<int, Bounds> of)
    {
        var sum = Bounds.Only(Constant);
        for (var term = 0; term < Terms.Count; term++)
        {
            sum += Bounds.Only(Factors[term]) * of(Terms[term]);
        }

        return sum;
    }

    public override string Words(Func<int, string> name)
    {
        var words = string.Concat(Factors.Zip(Terms, (factor, term) => $"{(factor.Sign < 0 ? " − " : " + ")}{Times(BigInteger.Abs(factor))}{name(term)}"))
            + (Constant.IsZero ? "" : $"{(Constant.Sign < 0 ? " − " : " + ")}{Plain(BigInteger.Abs(Constant))}");
        return words.StartsWith(" + ", StringComparison.Ordinal) ? words[3..] : "−" + words[3..];
    }

    protected override Width OwnWidth
    {
        get
        {
            var width = Bounds.Only(Constant).Width;
            foreach (var factor in Factors)
            {
                width = Bounds.Only(factor).Width is var own && own > width ? own : width;
            }

            return width;
        }
    }

    protected override Action<Frame> Narrow(TailoredProgram program, int place)
    {
        var (factors, terms, constant) = (Factors.Select(factor => (long)factor).ToArray(), Terms.ToArray(), (long)Constant);
        return frame =>
        {
            var target = frame.Write<long>(place);
            Vectors.Times(target, frame.Read<long>(terms[0], 0), factors[0], constant);
            for (var term = 1; term < factors.Length; term++)
            {
                Vectors.AddTimes(target, frame.Read<long>(terms[term], 0), factors[term]);
            }
        };
    }

    protected override Action<Frame> Wide(TailoredProgram program, int place)
    {
        var (factors, constant) = (Factors.Select(factor => (Int128)factor).ToArray(), (Int128)Constant);
        return frame =>
        {
            var target = frame.Write<Int128>(place);
            target.Fill(constant);
            for (var term = 0; term < factors.Length; term++)
            {
                var isShort = factors[term] >= long.MinValue && factors[term] <= long.MaxValue;
                if (isShort && frame[Terms[term]].Width == Width.Narrow)
                {
                    AddTimes(target, frame.Read<long>(Terms[term], 0), (long)factors[term]);
                }
                else if (isShort)
                {
                    AddTimes(target, frame.Read<Int128>(Terms[term], 0), (long)factors[term]);
                }
                else
                {
                    AddTimes(target, frame.Read<Int128>(Terms[term], 0), factors[term]);
                }
            }

            frame.Written<Int128>(place);
        };
    }

    protected override Action<Frame> Each<T>(int place) => frame =>
    {
        var target = frame.Write<T>(place);
        target.Fill(T.CreateTruncating(Constant));
        for (var term = 0; term < Terms.Count; term++)
        {
            var source = frame.Read<T>(Terms[term], 0);
            var factor = T.CreateTruncating(Factors[term]);
            for (var row = 0; row < frame.Rows; row++)
            {
                target[row] += source[row] * factor;
            }
        }

        frame.Written<T>(place);
    };

    private static void AddTimes(Span<Int128> target, ReadOnlySpan<long> source, long factor)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var high = Math.BigMul(source[row], factor, out var low);
            target[row] += new Int128((ulong)high, (ulong)low);
        }
    }

    // By halves: what the lower gives above 64 bits, and what the upper gives, which has no more than those.
    private static void AddTimes(Span<Int128> target, ReadOnlySpan<Int128> source, long factor)
    {
        for (var row = 0; row < target.Length; row++)
        {
            var (upper, lower) = ((ulong)(source[row] >> 64), (ulong)source[row]);
            var above = Math.BigMul(lower, (ulong)factor, out var below);
            above += (upper * (ulong)factor) - (factor < 0 ? lower : 0);
            target[row] += new Int128(above, below);
        }
    }

    private static void AddTimes(Span<Int128> target, ReadOnlySpan<Int128> source, Int128 factor)
    {
        for (var row = 0; row < target.Length; row++)
        {
            target[row] += source[row] * factor;
        }
    }

    private static string Times(BigInteger factor) => factor.IsOne ? "" : $"{Plain(factor)} × ";

    private static string Plain(BigInteger number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
