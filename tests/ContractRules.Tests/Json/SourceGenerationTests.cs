using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Tests.Explanation;
using ContractRules.Values;

namespace ContractRules.Tests.Json;

/// <summary>Source-generated contexts of others take the converters as well, also the refusals.</summary>
public sealed class SourceGenerationTests
{
    private static CarriedState State =>
        TollRoad.Agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2020, 1)).With(TollRoad.Cars, TollRoad.Car.Of(7))).Carried;

    [Fact]
    public void A_value_inside_of_the_records_of_others_comes_back()
    {
        var invoice = new Invoice(
            Currency.Usd.Of(12.34m), Outcome.Determined(new NumberValue(5)), TollRoad.Settle(7)[0].Of(TollRoad.Takings), State, [Currency.Usd.Of(1)],
            EquatableMap<Money>.Empty.With("a", Currency.Usd.Of(2)));
        var json = JsonSerializer.Serialize(invoice, InvoiceContext.Default.Invoice);
        Assert.Contains("""{"amount":"12.34","currency":"USD"}""", json, StringComparison.Ordinal);
        Assert.Equal(invoice, JsonSerializer.Deserialize(json, InvoiceContext.Default.Invoice));
    }

    [Fact]
    public void A_statement_is_refused_loudly()
    {
        var statement = TollRoad.Settle(7)[0];
        Assert.Contains(
            "options.AddContractRules()", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(statement, InvoiceContext.Default.Statement)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "Statement", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Settled(statement), InvoiceContext.Default.Settled)).Message, StringComparison.Ordinal);
    }
}

internal sealed record Invoice(Money Amount, Outcome Outcome, Outcome<Money> Typed, CarriedState State, EquatableArray<Money> Parts, EquatableMap<Money> ByName);

internal sealed record Settled(Statement Statement);

[JsonSerializable(typeof(Invoice))]
[JsonSerializable(typeof(Settled))]
internal sealed partial class InvoiceContext : JsonSerializerContext;
