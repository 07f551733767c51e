using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>From one unit to another at an agreed factor, from one currency to another at an exchange rate.</summary>
/// <remarks>
/// A factor is a rate (barrels a tonne), an exchange rate a price (rupees a dollar). <c>ConvertedAt</c> multiplies: the factor is
/// so many of the new unit for each of the old one; <c>ConvertedBackAt</c> divides, and is undetermined where the factor is zero.
/// A price or rate is converted at what it is counted in, or at what it is counted for, whichever the factor is of. Rounding is the
/// clause's: <c>dollars.Rounded(cent).ConvertedAt(rate)</c>, or <c>dollars.ConvertedAt(rate).Rounded(cent)</c>.
/// </remarks>
public static class Conversion
{
    /// <summary>Money in another currency, at an exchange rate of so much of it for each unit of this one.</summary>
    /// <example>100 USD at 47.5 INR/USD are 4,750 INR.</example>
    public static Rule<Money> ConvertedAt(this Rule<Money> money, Rule<Price> rate) => Expressions.Times<Money>(money.Declared(), rate.Declared());

    /// <summary>Money in the currency that a rate is quoted for: so much of this one for each unit of that.</summary>
    /// <example>4,750 INR at 47.5 INR/USD are 100 USD.</example>
    public static Rule<Money> ConvertedBackAt(this Rule<Money> money, Rule<Price> rate) => Expressions.Over<Money>(money.Declared(), rate.Declared());

    /// <summary>A quantity in another unit, at a factor of so many of it for each of this one.</summary>
    /// <example>10 tonnes at 7.33 barrels a tonne are 73.3 barrels.</example>
    public static Rule<Quantity> ConvertedAt(this Rule<Quantity> quantity, Rule<Rate> factor) => Expressions.Times<Quantity>(quantity.Declared(), factor.Declared());

    /// <summary>A quantity in the unit that a factor is stated for: so many of this one for each of that.</summary>
    /// <example>73.3 barrels at 7.33 barrels a tonne are 10 tonnes.</example>
    public static Rule<Quantity> ConvertedBackAt(this Rule<Quantity> quantity, Rule<Rate> factor) =>
        Expressions.Over<Quantity>(quantity.Declared(), factor.Declared());

    /// <summary>A price per another unit, at a factor of so many of its own for each of that one.</summary>
    /// <example>60 USD a barrel at 7.33 barrels a tonne are 439.80 USD a tonne.</example>
    public static Rule<Price> ConvertedAt(this Rule<Price> price, Rule<Rate> factor) => Expressions.Times<Price>(price.Declared(), factor.Declared());

    /// <summary>A price per the unit that a factor gives, from one per the unit that it is stated for.</summary>
    /// <example>439.80 USD a tonne at 7.33 barrels a tonne are 60 USD a barrel.</example>
    public static Rule<Price> ConvertedBackAt(this Rule<Price> price, Rule<Rate> factor) => Expressions.Over<Price>(price.Declared(), factor.Declared());

    /// <summary>A price in another currency, at an exchange rate of so much of it for each unit of this one.</summary>
    /// <example>60 USD a barrel at 47.5 INR/USD are 2,850 INR a barrel.</example>
    public static Rule<Price> ConvertedAt(this Rule<Price> price, Rule<Price> rate) => Expressions.Times<Price>(price.Declared(), rate.Declared());

    /// <summary>A price in the currency that an exchange rate is quoted for.</summary>
    /// <example>2,850 INR a barrel at 47.5 INR/USD are 60 USD a barrel.</example>
    public static Rule<Price> ConvertedBackAt(this Rule<Price> price, Rule<Price> rate) => Expressions.Over<Price>(price.Declared(), rate.Declared());

    /// <summary>A rate of another unit, at a factor of so many of it for each of its own; or per another unit, of so many of its own for each.</summary>
    /// <example>10 tonnes a day at 7.33 barrels a tonne are 73.3 barrels a day; 500 barrels a day at 30 days a month are 15,000 a month.</example>
    public static Rule<Rate> ConvertedAt(this Rule<Rate> rate, Rule<Rate> factor) => Expressions.Times<Rate>(rate.Declared(), factor.Declared());

    /// <summary>The rate from which a factor made this one.</summary>
    /// <example>73.3 barrels a day at 7.33 barrels a tonne are 10 tonnes a day.</example>
    public static Rule<Rate> ConvertedBackAt(this Rule<Rate> rate, Rule<Rate> factor) => Expressions.Over<Rate>(rate.Declared(), factor.Declared());
}
