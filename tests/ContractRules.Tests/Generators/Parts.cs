using System.Collections;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Generators;

/// <summary>Exact parts of one amount, one to five of them: cents, ties and endless fractions, some of them equal, some below zero.</summary>
public sealed record Parts(EquatableArray<Rational> Amounts) : IDrawn<Parts>, IReadOnlyList<Rational>
{
    public static Gen<Parts> Drawn =>
        from count in Gen.Choose(1, 5)
        from parts in Gen.OneOf(Numbers.Small, Numbers.Cents, Numbers.Ties, Numbers.Fractions, Numbers.Small.Select(number => number / 7))
            .ArrayOf(count)
        select new Parts(parts);

    public int Count => Amounts.Count;

    public Rational this[int index] => Amounts[index];

    public IEnumerator<Rational> GetEnumerator() => Amounts.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
