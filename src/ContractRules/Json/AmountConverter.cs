using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes amounts of any kind as what they are: money, quantities, prices, rates, plain numbers.</summary>
public sealed class AmountConverter : ElementConverter<IAmount>
{
    private static readonly PayableConverter _payables = new();
    private static readonly PriceConverter _prices = new();
    private static readonly RateConverter _rates = new();
    private static readonly RatioConverter _ratios = new();

    internal override IAmount? From(ElementReader reader, JsonElement? element, string place) => element switch
    {
        { ValueKind: JsonValueKind.Object } amount when ElementReader.Member(amount, "per") is not null => PerUnit(reader, amount, place),
        { ValueKind: JsonValueKind.Object } amount when ElementReader.Member(amount, "plain") is null => _payables.From(reader, amount, place),
        _ => _ratios.From(reader, element, place),
    };

    internal override void To(Utf8JsonWriter json, IAmount value)
    {
        switch (value)
        {
            case Price price:
                _prices.To(json, price);
                break;
            case Rate rate:
                _rates.To(json, rate);
                break;
            case Ratio ratio:
                _ratios.To(json, ratio);
                break;
            case IPayable payable:
                _payables.To(json, payable);
                break;
            default:
                throw new NotSupportedException($"{value.GetType().Name} is an amount of its own kind, and could not be read back. Add a converter for it to the options.");
        }
    }

    // What money comes per unit is a price; anything else is a rate.
    private static IAmount PerUnit(ElementReader reader, JsonElement amount, string place) =>
        new UnitConverter().From(new ElementReader(), ElementReader.Member(amount, "of"), "") is Currency ? _prices.From(reader, amount, place) : _rates.From(reader, amount, place);
}
