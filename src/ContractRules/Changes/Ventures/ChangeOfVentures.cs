using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>In how many periods of ventures something comes to something else after a change.</summary>
/// <typeparam name="T">A term, or a payment.</typeparam>
/// <param name="Of">What it is.</param>
/// <param name="Periods">In how many periods of ventures. A term that a text does not define has no value there, as one that is undetermined.</param>
/// <param name="BecomesUndetermined">In how many of them it had a value before the change, and has none after it.</param>
/// <param name="TurnsRound">In how many of them who was paid pays; of a term none.</param>
/// <param name="First">The first of them, in the order in which rows came; null where there is none.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangeOfVentures<T>(T Of, long Periods, long BecomesUndetermined, long TurnsRound, VentureAndPeriod? First)
    where T : class
{
    /// <summary>What it is.</summary>
    public T Of { get; init => field = value.NotNull(); } = Of.NotNull();

    /// <summary>What it is, and in how many periods: <c>net-profit: changed in 12, becomes undetermined in 0, turns round in 0</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Of}: changed in {Periods:N0}, becomes undetermined in {BecomesUndetermined:N0}, turns round in {TurnsRound:N0}");
}
