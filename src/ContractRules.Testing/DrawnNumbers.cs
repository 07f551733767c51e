using System.Numerics;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>
/// Draws numbers as whole steps, of every magnitude, so that ties and sub-cent shares arise; and on purpose those at
/// and next to the numbers where rules turn, and at the ends of the range.
/// </summary>
internal static class DrawnNumbers
{
    public static Gen<NumberValue> Of(AcceptedNumbers numbers, EquatableArray<Rational> watersheds) => Gen.Frequency(
            (1, Gen.Constant(numbers.Nearest)),
            (1, Gen.Constant(numbers.Nearest + 1)),
            (2, Away(numbers, Magnitudes(digitsFrom: 1, digitsTo: 3))),
            (6, Typical(numbers)),
            (1, Away(numbers, Magnitudes(digitsFrom: 10, digitsTo: 16))),
            (4, AtAndNextTo([numbers.Nearest, .. watersheds.Select(numbers.StepsBelow)])),
            (1, AtAndNextTo(new[] { numbers.Nearest, numbers.Least, numbers.Most }.OfType<BigInteger>())))
        .Select(numbers.Within)
        .Select(numbers.At);

    // Where the range has two ends, as for a share, every number in it is as typical as another.
    private static Gen<BigInteger> Typical(AcceptedNumbers numbers) => numbers is { Least: { } least, Most: { } most }
        ? Below(most - least + 1).Select(steps => least + steps)
        : Away(numbers, Magnitudes(digitsFrom: 4, digitsTo: 9));

    private static Gen<BigInteger> Away(AcceptedNumbers numbers, Gen<BigInteger> magnitudes) =>
        from magnitude in magnitudes
        from isBelow in Gen.Elements(true, false)
        let canLieBelow = numbers.Least is null || numbers.Least < numbers.Nearest
        let canLieAbove = numbers.Most is null || numbers.Most > numbers.Nearest
        select numbers.Nearest + ((isBelow && canLieBelow) || !canLieAbove ? -magnitude : magnitude);

    private static Gen<BigInteger> AtAndNextTo(IEnumerable<BigInteger> places) =>
        from place in Gen.Elements(places)
        from offset in Gen.Choose(-1, 1)
        select place + offset;

    private static Gen<BigInteger> Magnitudes(int digitsFrom, int digitsTo) =>
        Gen.Choose(digitsFrom, digitsTo).SelectMany(digits => Below(BigInteger.Pow(10, digits)));

    private static Gen<BigInteger> Below(BigInteger limit) =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((new BigInteger(high) << 31) + low) % limit;
}
