using ContractRules.Values;

namespace ContractRules.Tests.Generators;

/// <summary>A number of a kind that laws speak of.</summary>
public interface IFigure<T> : IDrawn<T>
    where T : IFigure<T>
{
    Rational Amount { get; }
}
