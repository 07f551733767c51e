using System.Collections;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>Figures of six successive months.</summary>
public sealed record Monthly<T>(EquatableArray<Rational> Figures) : IDrawn<Monthly<T>>, IReadOnlyList<Rational>
    where T : IFigure<T>
{
    public static Gen<Monthly<T>> Drawn => T.Drawn.ArrayOf(6).Select(months => new Monthly<T>([.. months.Select(month => month.Amount)]));

    public int Count => Figures.Count;

    public Rational this[int index] => Figures[index];

    public IEnumerator<Rational> GetEnumerator() => Figures.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
