using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>A number as documents tell it: exact, with at least the decimals in which its unit is paid: <c>1234.50</c>, <c>3/7</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="Decimals">With how many decimals it is written, where so many tell it exactly.</param>
[JsonConverter(typeof(ExactFigureConverter))]
public readonly record struct ExactFigure(Rational Number, int Decimals)
{
    /// <summary>An amount with the decimals in which its unit is paid or delivered.</summary>
    public static ExactFigure Of(IPayable amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return Of(amount.Amount, amount.Unit);
    }

    /// <summary>So much of a unit, with the decimals in which it is paid or delivered.</summary>
    public static ExactFigure Of(Rational amount, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return amount.Decimals is not { } needed ? new(amount, 0) : new(amount, Math.Max(needed, unit.PayableDecimals));
    }

    /// <summary>The number as it is written.</summary>
    public override string ToString() => Number.Decimals <= Decimals && Decimals <= Rounding.MostPlaces ? Number.ToDecimalText(Decimals) : $"{Number}";
}
