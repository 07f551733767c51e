using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>An amount to the cent that is not below zero.</summary>
public readonly record struct CentsFromZero(Rational Amount) : IFigure<CentsFromZero>
{
    public static Gen<CentsFromZero> Drawn => Numbers.CentsFromZero.Select(number => new CentsFromZero(number));

    public static implicit operator Rational(CentsFromZero drawn) => drawn.Amount;

    public override string ToString() => Amount.ToString();
}
