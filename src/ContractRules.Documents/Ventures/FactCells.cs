using System.Numerics;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>The cells of a fact in rows that are being read.</summary>
/// <param name="fact">The fact.</param>
/// <param name="rows">How many rows there can be.</param>
internal sealed class FactCells(FactDeclaration fact, int rows)
{
    private (long[] Steps, bool[] Given)? _plain;
    private Value?[]? _values;

    /// <summary>Gives a number in a row.</summary>
    public void Give(int row, long steps)
    {
        var (cells, given) = _plain ??= (new long[rows], new bool[rows]);
        (cells[row], given[row]) = (steps, true);
    }

    /// <summary>Gives a value in a row.</summary>
    public void Give(int row, Value value) => (_values ??= new Value?[rows])[row] = value;

    /// <summary>The rows, with what was given of the fact.</summary>
    public VentureRows AddTo(VentureRows read) => (_plain, _values) switch
    {
        (null, null) => read,
        ({ } plain, null) => read.With(fact, plain.Steps.AsSpan(0, read.Count), plain.Given.AsSpan(0, read.Count)),
        (null, { } values) => read.With(fact, values.AsSpan(0, read.Count)),
        ({ } plain, { } values) => read.With(fact, [.. Enumerable.Range(0, read.Count).Select(row => values[row] ?? ValueOf(plain.Steps[row], plain.Given[row]))]),
    };

    private NumberValue? ValueOf(long steps, bool isGiven) => isGiven ? new(new Rational(steps, BigInteger.Pow(10, fact.Decimals))) : null;
}
