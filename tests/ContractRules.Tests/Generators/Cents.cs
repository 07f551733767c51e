using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>An amount to the cent, also below zero, with every ending.</summary>
public readonly record struct Cents(Rational Amount) : IFigure<Cents>
{
    public static Gen<Cents> Drawn => Numbers.Cents.Select(number => new Cents(number));

    public static implicit operator Rational(Cents drawn) => drawn.Amount;

    public override string ToString() => Amount.ToString();
}
