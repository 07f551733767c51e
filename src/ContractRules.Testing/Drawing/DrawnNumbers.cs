using System.Numerics;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// Draws numbers as whole steps, of every magnitude, so that ties and sub-cent shares arise; and on purpose those at
/// and next to the numbers where rules turn, and at the ends of the range.
/// </summary>
internal sealed class DrawnNumbers(AcceptedNumbers numbers, EquatableArray<Rational> watersheds)
{
    private readonly BigInteger[] _turns = [numbers.Nearest, .. watersheds.Select(numbers.StepsBelow)];
    private readonly BigInteger[] _ends = [.. new[] { numbers.Nearest, numbers.Least, numbers.Most }.OfType<BigInteger>()];
    private readonly bool _canLieBelow = numbers.Least is null || numbers.Least < numbers.Nearest;
    private readonly bool _canLieAbove = numbers.Most is null || numbers.Most > numbers.Nearest;

    public NumberValue With(Dice dice) => numbers.At(numbers.Within(dice.Weighted(1, 1, 2, 6, 1, 4, 1) switch
    {
        0 => numbers.Nearest,
        1 => numbers.Nearest + 1,
        2 => Away(dice, digitsFrom: 1, digitsTo: 3),
        3 => Typical(dice),
        4 => Away(dice, digitsFrom: 10, digitsTo: 16),
        5 => dice.OneOf(_turns) + dice.Between(-1, 1),
        _ => dice.OneOf(_ends) + dice.Between(-1, 1),
    }));

    // Where the range has two ends, as for a share, every number in it is as typical as another.
    private BigInteger Typical(Dice dice) => numbers is { Least: { } least, Most: { } most }
        ? least + dice.Below(most - least + 1)
        : Away(dice, digitsFrom: 4, digitsTo: 9);

    private BigInteger Away(Dice dice, int digitsFrom, int digitsTo)
    {
        var magnitude = dice.Below(BigInteger.Pow(10, dice.Between(digitsFrom, digitsTo)));
        return numbers.Nearest + (!_canLieAbove || (_canLieBelow && dice.Happens(50)) ? -magnitude : magnitude);
    }
}
