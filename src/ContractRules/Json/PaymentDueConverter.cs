using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes payments and deliveries that are due: <c>{ "clause": "4(2)", "payer": { "name": "Fusion", … }, "payee": { … },
/// "amount": { "amount": "1234.56", "currency": "USD" }, "due": "2002-11-30" }</c>; <c>null</c> where no day is set.
/// </summary>
public sealed class PaymentDueConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.NotNull().IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(PaymentDue<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => typeToConvert.NotNull() switch
    {
        var type when type == typeof(PaymentDue<Money>) => new PaymentDueOf<Money>(new MoneyConverter()),
        var type when type == typeof(PaymentDue<Quantity>) => new PaymentDueOf<Quantity>(new QuantityConverter()),
        _ => throw new NotSupportedException($"{typeToConvert} is paid in something of its own kind. Add a converter for it to the options."),
    };

    /// <summary>What it writes.</summary>
    public override string ToString() => "what is due as JSON";
}
