using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>Any number but zero.</summary>
public readonly record struct NotZero(Rational Amount) : IFigure<NotZero>
{
    public static Gen<NotZero> Drawn => Numbers.AnyButZero.Select(number => new NotZero(number));

    public static implicit operator Rational(NotZero drawn) => drawn.Amount;

    public override string ToString() => Amount.ToString();
}
