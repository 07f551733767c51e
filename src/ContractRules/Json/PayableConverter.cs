using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes what can be paid or delivered as what it is: money, or a quantity.</summary>
public sealed class PayableConverter : ElementConverter<IPayable>
{
    private static readonly MoneyConverter _money = new();
    private static readonly QuantityConverter _quantities = new();

    internal override IPayable? From(ElementReader reader, JsonElement? element, string place) =>
        element is { ValueKind: JsonValueKind.Object } amount && ElementReader.Member(amount, "unit") is not null
            ? _quantities.From(reader, amount, place)
            : _money.From(reader, element, place);

    internal override void To(Utf8JsonWriter json, IPayable value)
    {
        if (value is Money money)
        {
            _money.To(json, money);
        }
        else if (value is Quantity quantity)
        {
            _quantities.To(json, quantity);
        }
        else
        {
            throw new NotSupportedException($"{value.GetType().Name} is paid in something of its own kind, and could not be read back. Add a converter for it to the options.");
        }
    }
}
