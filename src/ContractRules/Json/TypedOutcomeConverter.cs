using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Json;

/// <summary>
/// Writes outcomes of typed rules: the value where there is one, as <c>{ "amount": "12.34", "currency": "USD" }</c>, else why there is
/// none, as <see cref="OutcomeConverter"/> does.
/// </summary>
public sealed class TypedOutcomeConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.NotNull().IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Outcome<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => typeToConvert.NotNull() switch
    {
        var type when type == typeof(Outcome<Money>) => new OutcomeOf<Money>(new MoneyConverter()),
        var type when type == typeof(Outcome<Quantity>) => new OutcomeOf<Quantity>(new QuantityConverter()),
        var type when type == typeof(Outcome<Price>) => new OutcomeOf<Price>(new PriceConverter()),
        var type when type == typeof(Outcome<Rate>) => new OutcomeOf<Rate>(new RateConverter()),
        var type when type == typeof(Outcome<Ratio>) => new OutcomeOf<Ratio>(new RatioConverter()),
        var type when type == typeof(Outcome<bool>) => new OutcomeOf<bool>(new TruthConverter()),
        var type when type == typeof(Outcome<LocalDate>) => new OutcomeOf<LocalDate>(new DateConverter()),
        _ => throw new NotSupportedException($"{typeToConvert} is the outcome of no rule; expected one of money, quantities, prices, rates, ratios, truths or dates."),
    };

    /// <summary>What it writes.</summary>
    public override string ToString() => "outcomes of typed rules as JSON";
}
