namespace ContractRules.Values;

/// <summary>So much of one unit for each of another: a price, an exchange rate, a conversion factor. Exact.</summary>
/// <param name="Amount">How much of the one for each of the other.</param>
/// <param name="Of">What it gives: USD.</param>
/// <param name="Per">What it is given for: a minute.</param>
/// <example><c>Currency.Usd.Of(0.19m, per: Unit.Minute)</c> is 0.19 USD a minute.</example>
public readonly record struct Rate(Rational Amount, Unit Of, Unit Per) : IAmount
{
    /// <inheritdoc/>
    public Measure Measure => Measure.Of(Of, Per);

    /// <summary>What so many units cost at this price.</summary>
    /// <exception cref="InvalidOperationException">The quantity counts another unit, or the rate gives no money.</exception>
    public static Money operator *(Rate rate, Quantity quantity) => quantity * rate;

    /// <summary>The exact number and its units: <c>0.19 USD/minute</c>.</summary>
    public override string ToString() => $"{Amount} {Of}/{Per}";
}
