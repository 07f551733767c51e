using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>So much of one thing for each of another: production per day, shares per dollar, rupees per dollar.</summary>
/// <remarks>
/// Undetermined where there is nothing to divide by. A quantity ÷ one of the same unit is a plain number
/// (<c>lifted / produced</c>); of a unit per the same unit there is no rate, and one is refused when the agreement is built.
/// Money per unit is money ÷ quantity, a price.
/// </remarks>
public static class PerUnit
{
    /// <summary>A quantity for each of another: a rate.</summary>
    /// <example>15,000 barrels in 30 days are <c>Produced.Per(ThePeriod.Days)</c>, 500 barrels a day.</example>
    public static Rule<Rate> Per(this Rule<Quantity> quantity, Rule<Quantity> other) => Expressions.Over<Rate>(quantity.Declared(), other.Declared());

    /// <summary>A quantity for each unit of money: a rate.</summary>
    /// <example>50 shares for 1,000 USD are <c>Shares.Per(Invested)</c>, 0.05 shares a dollar.</example>
    public static Rule<Rate> Per(this Rule<Quantity> quantity, Rule<Money> money) => Expressions.Over<Rate>(quantity.Declared(), money.Declared());

    /// <summary>Money for each unit of another currency: the price of that currency.</summary>
    /// <example>4,750 INR for 100 USD are <c>Rupees.Per(Dollars)</c>, 47.5 INR a dollar.</example>
    public static Rule<Price> Per(this Rule<Money> money, Rule<Money> other) => Expressions.Over<Price>(money.Declared(), other.Declared());
}
