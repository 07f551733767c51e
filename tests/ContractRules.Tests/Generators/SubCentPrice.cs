using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>What one unit costs, to the millionth: from 0.000001 to 100.</summary>
public readonly record struct SubCentPrice(Rational Amount) : IFigure<SubCentPrice>
{
    public static Gen<SubCentPrice> Drawn => Numbers.SubCentPrices.Select(number => new SubCentPrice(number));

    public static implicit operator Rational(SubCentPrice drawn) => drawn.Amount;

    public override string ToString() => Amount.ToString();
}
