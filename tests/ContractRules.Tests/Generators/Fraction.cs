using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>A fraction that mostly has no end as a decimal.</summary>
public readonly record struct Fraction(Rational Amount) : IFigure<Fraction>
{
    public static Gen<Fraction> Drawn => Numbers.Fractions.Select(number => new Fraction(number));

    public static implicit operator Rational(Fraction drawn) => drawn.Amount;

    public override string ToString() => Amount.ToString();
}
