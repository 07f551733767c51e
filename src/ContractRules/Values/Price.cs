namespace ContractRules.Values;

/// <summary>
/// So much money for each of a unit: 0.19 USD a minute, 60 USD a barrel, 800 USD a day. Exact. An exchange rate is one
/// too: 47.5 INR a dollar is the price of a dollar.
/// </summary>
/// <remarks>A number of something other than money per unit (barrels a tonne, barrels a day) is a <see cref="Rate"/>.</remarks>
/// <param name="Amount">How much money for one of the unit.</param>
/// <param name="Of">The money: USD.</param>
/// <param name="Per">What it is paid for: a minute, or another currency.</param>
/// <example><c>Currency.Usd.Of(0.19m, per: Unit.Minute)</c> is 0.19 USD a minute.</example>
public readonly record struct Price(Rational Amount, Currency Of, Unit Per) : IAmount
{
    /// <inheritdoc/>
    public Measure Measure => Measure.Of(Of, Per);

    /// <summary>What so many units cost at this price.</summary>
    /// <exception cref="InvalidOperationException">The quantity counts another unit.</exception>
    public static Money operator *(Price price, Quantity quantity) => quantity * price;

    /// <summary>The exact number and its units: <c>0.19 USD/minute</c>.</summary>
    public override string ToString() => $"{Amount} {Of}/{Per}";
}
