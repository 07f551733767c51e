namespace ContractRules.Values;

/// <summary>So many of a unit for each of another: barrels a day, barrels a tonne, shares a dollar. Exact.</summary>
/// <remarks>Money per unit is a <see cref="Price"/>, and so is an exchange rate.</remarks>
/// <example><c>new Unit("barrel", "barrels").Of(500, per: Unit.Day)</c> is 500 barrels a day.</example>
public readonly record struct Rate : IAmount
{
    /// <summary>So many of a unit for each of another.</summary>
    /// <param name="amount">How many of the one for each of the other.</param>
    /// <param name="of">What it gives: barrels.</param>
    /// <param name="per">What it is given for: a day.</param>
    /// <exception cref="ArgumentException">It gives money: money per unit is a <see cref="Price"/>.</exception>
    public Rate(Rational amount, Unit of, Unit per)
    {
        ArgumentNullException.ThrowIfNull(per);
        Amount = amount;
        Of = of is Currency ? throw new ArgumentException($"{of} is a currency; so much of it per {per} is a Price, no Rate.", nameof(of)) : of;
        Per = per;
    }

    /// <summary>How many of the one for each of the other.</summary>
    public Rational Amount { get; }

    /// <summary>What it gives: barrels.</summary>
    public Unit Of { get; }

    /// <summary>What it is given for: a day.</summary>
    public Unit Per { get; }

    /// <inheritdoc/>
    public Measure Measure => Measure.Of(Of, Per);

    /// <summary>How many come of so many units at this rate.</summary>
    /// <exception cref="InvalidOperationException">The quantity counts another unit.</exception>
    /// <example>500 barrels a day over 30 days are 15,000 barrels.</example>
    public static Quantity operator *(Rate rate, Quantity quantity) => quantity * rate;

    /// <summary>The exact number and its units: <c>500 barrel/day</c>.</summary>
    public override string ToString() => $"{Amount} {Of}/{Per}";
}
