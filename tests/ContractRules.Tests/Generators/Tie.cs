using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>A number that lies exactly between two cents.</summary>
public readonly record struct Tie(Rational Amount) : IFigure<Tie>
{
    public static Gen<Tie> Drawn => Numbers.Ties.Select(number => new Tie(number));

    public static implicit operator Rational(Tie drawn) => drawn.Amount;

    public override string ToString() => Amount.ToString();
}
