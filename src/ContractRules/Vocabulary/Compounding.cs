using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Growth that compounds: a number raised to a power.</summary>
public static class Compounding
{
    /// <summary>The number to a power: exactly where the exponent is whole, whatever it is.</summary>
    /// <remarks>
    /// An exponent that may not be whole (a part of a year) has no exact power: then the power is rounded, by the very clause, as it
    /// arises: <c>growth.ToThe(years).Rounded(…)</c>; an agreement that uses it unrounded is refused. The rounding is correct to the
    /// last digit. A fact for the exponent is declared <c>.WithDecimals(0)</c> where it counts whole periods. To the power
    /// of 0 everything is 1. Zero to a negative power, and a negative number to one that is not whole, are undetermined, and
    /// so is what has more than <see cref="Exponentiation.MostBits"/> binary digits.
    /// </remarks>
    /// <param name="number">What is raised: 108 % for a growth of 8 %.</param>
    /// <param name="exponent">To which power; negative ones divide.</param>
    /// <example>108 % to the power of 2 is 116.64 %; to the power of 31/365, rounded to 6 places, it is 1.006558.</example>
    public static Rule<Ratio> ToThe(this Rule<Ratio> number, Rule<Ratio> exponent) => new(new Raised(number.Declared(), exponent.Declared()));
}
