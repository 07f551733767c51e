using System.Text.Json.Serialization;

namespace ContractRules.Values;

/// <summary>
/// What a quantity counts: minutes, barrels, shares. Two units are the same when their symbols are, and they are paid as finely.
/// </summary>
/// <example><c>new Unit("minute", plural: "minutes").Of(3_000_000)</c>.</example>
[JsonConverter(typeof(Json.UnitConverter))]
public record Unit
{
    /// <summary>A unit by its symbol.</summary>
    /// <param name="symbol">The word in the singular, as it stands in data: <c>minute</c>.</param>
    /// <param name="plural">The word for more than one, for people; the symbol itself where left out.</param>
    /// <param name="payableDecimals">Decimals of the smallest quantity that can be delivered: 0 where only whole units can, 3 for tonnes to the kilogram.</param>
    /// <exception cref="ArgumentException">The symbol is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are negative, or more than <see cref="Rounding.MostPlaces"/>.</exception>
    public Unit(string symbol, string? plural = null, int payableDecimals = 0)
    {
        Symbol = symbol.NotBlank();
        Plural = plural ?? symbol;
        PayableDecimals = payableDecimals.From(0, to: Rounding.MostPlaces);
    }

    /// <summary>A minute of traffic.</summary>
    public static Unit Minute { get; } = new("minute", "minutes");

    /// <summary>A calendar day.</summary>
    public static Unit Day { get; } = new("day", "days");

    /// <summary>The word in the singular, as it stands in data.</summary>
    public string Symbol { get; }

    /// <summary>The word for more than one, for people.</summary>
    public string Plural { get; }

    /// <summary>Decimals of the smallest amount that can be paid or delivered: none for shares, 2 for dollars.</summary>
    public int PayableDecimals { get; }

    /// <summary>The smallest amount that can be paid or delivered: a cent, a share.</summary>
    internal Rational SmallestPayable => new Rounding(PayableDecimals, default).Step;

    /// <summary>So many of this unit.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: amounts of money are <see cref="Money"/>.</exception>
    public Quantity Of(Rational amount) => new(amount, this);

    /// <summary>So many of this unit for each of another: a rate.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: so much of it per unit is a <see cref="Price"/>.</exception>
    /// <example><c>barrel.Of(500, per: Unit.Day)</c>.</example>
    public Rate Of(Rational amount, Unit per) => new(amount, this, per);

    /// <summary>Whether both have one symbol and are paid as finely; the word for many is but a word.</summary>
    public virtual bool Equals(Unit? other) =>
        other is not null && EqualityContract == other.EqualityContract && (Symbol, PayableDecimals) == (other.Symbol, other.PayableDecimals);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    /// <inheritdoc/>
    public sealed override string ToString() => Symbol;
}
