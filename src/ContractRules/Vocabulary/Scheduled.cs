using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Vocabulary;

/// <summary>An amount that a clause lists for a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="Amount">What is listed for it.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Scheduled<T>(LocalDate Date, Rule<T> Amount)
    where T : struct, IAmount
{
    /// <summary>On which day.</summary>
    public LocalDate Date { get; init => field = value.InReach(); } = Date.InReach();

    /// <summary>How much.</summary>
    public Rule<T> Amount { get; init => field = value.Made(); } = Amount.Made();

    /// <summary>The amount and its date: <c>10,000.00 USD on 2001-12-31</c>.</summary>
    public override string ToString() => $"{Amount} on {new DateValue(Date)}";
}

/// <summary>Writes the entries of a <see cref="Schedule{T}"/>.</summary>
/// <example><c>Scheduled.On(new LocalDate(2001, 12, 31), Currency.Usd.Of(10_000))</c>.</example>
public static class Scheduled
{
    /// <summary>An amount for a date.</summary>
    public static Scheduled<T> On<T>(LocalDate date, Rule<T> amount)
        where T : struct, IAmount => new(date, amount);

    /// <inheritdoc cref="On{T}(LocalDate, Rule{T})"/>
    public static Scheduled<T> On<T>(LocalDate date, T amount)
        where T : struct, IAmount => new(date, amount);
}
