using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>What is paid in goods or in shares instead of money: whole units at a price, and cash for the fraction.</summary>
/// <remarks>
/// The price is any rule: averaged (<see cref="Averages"/>), capped (<see cref="Limits"/>). The units are paid like money:
/// <c>Buyer.Pays(Seller, Price.InWholeUnitsAt(SharePrice), due: Closing)</c> is a delivery of the statement.
/// </remarks>
public static class PaymentInKind
{
    /// <summary>How many whole units an amount buys at a price; the fraction of a unit is left out.</summary>
    /// <remarks>Undetermined where the price is zero.</remarks>
    /// <example>1,000 at 30 a share are 33 shares.</example>
    public static Rule<Quantity> InWholeUnitsAt(this Rule<Money> amount, Rule<Price> price) =>
        (amount / price).Rounded(new Rounding(0, RoundingMode.TowardsZero)).Called($"{amount} in whole units at {price}");

    /// <summary>What is left of the amount beside the whole units, payable in cash: less than the price of one.</summary>
    /// <remarks>As fine as the price: round it where it is paid.</remarks>
    /// <example>1,000 at 30 a share leave 10 in cash beside the 33 shares.</example>
    public static Rule<Money> InCashBesideWholeUnitsAt(this Rule<Money> amount, Rule<Price> price) =>
        (amount - amount.InWholeUnitsAt(price) * price).Called($"{amount} in cash beside {amount.InWholeUnitsAt(price)}");
}
