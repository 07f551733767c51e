using System.Globalization;
using System.Numerics;

namespace ContractRules.Sql;

/// <summary>How great the numbers are that tables have room for, where the agreement says nothing of it. From this and the ranges of the facts follows the type of every column.</summary>
/// <param name="Digits">
/// How many digits a fact without a range has at most, counted in its smallest steps, and whatever is carried from period to period before its point: 12
/// hold a fact of 9,999,999,999.99 USD, in cents, and a sum to date of 999,999,999,999 USD.
/// </param>
/// <remarks>The tables check it, so that nothing greater gets in, and no step computes anything that its type doesn't hold.</remarks>
public sealed record SqlCapacity(int Digits)
{
    /// <summary>The most digits that there can be.</summary>
    public const int MostDigits = 1_000;

    /// <summary>12 digits.</summary>
    public static SqlCapacity Ordinary { get; } = new(12);

    /// <summary>How many digits, from 1 to 1,000.</summary>
    public int Digits { get; init => field = Checked(value); } = Checked(Digits);

    /// <summary>The greatest number of so many digits.</summary>
    internal BigInteger Greatest => BigInteger.Pow(10, Digits) - 1;

    /// <summary>The digits, in words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Digits} digits");

    private static int Checked(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1, nameof(Digits));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MostDigits, nameof(Digits));
        return digits;
    }
}
