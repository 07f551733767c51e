using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>From one unit to another at an agreed factor or exchange rate.</summary>
/// <remarks>Rounding is the clause's: <c>dollars.Rounded(cent).ConvertedAt(rate)</c>, or <c>dollars.ConvertedAt(rate).Rounded(cent)</c>.</remarks>
public static class Conversion
{
    /// <summary>Money in another currency, at an exchange rate of so much of it for each unit of this one.</summary>
    /// <example>100 USD at 47.5 INR/USD are 4,750 INR.</example>
    public static Rule<Money> ConvertedAt(this Rule<Money> money, Rule<Price> rate) => Expressions.Times<Money>(money.Node, rate.Node);

    /// <summary>Money in the currency that a rate is quoted for: so much of this one for each unit of that.</summary>
    /// <remarks>Undetermined where the rate is zero.</remarks>
    /// <example>4,750 INR at 47.5 INR/USD are 100 USD.</example>
    public static Rule<Money> ConvertedBackAt(this Rule<Money> money, Rule<Price> rate) => Expressions.Over<Money>(money.Node, rate.Node);

    /// <summary>A quantity in another unit, at a factor of so many of it for each of this one.</summary>
    /// <example>10 tonnes at 7.33 barrels a tonne are 73.3 barrels.</example>
    public static Rule<Quantity> ConvertedAt(this Rule<Quantity> quantity, Rule<Rate> factor) => Expressions.Times<Quantity>(quantity.Node, factor.Node);

    /// <summary>A quantity in the unit that a factor is stated for: so many of this one for each of that.</summary>
    /// <remarks>Undetermined where the factor is zero.</remarks>
    /// <example>73.3 barrels at 7.33 barrels a tonne are 10 tonnes.</example>
    public static Rule<Quantity> ConvertedBackAt(this Rule<Quantity> quantity, Rule<Rate> factor) =>
        Expressions.Over<Quantity>(quantity.Node, factor.Node);
}
