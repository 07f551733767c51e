using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>A power that was exercised on a day on which it could be.</summary>
/// <param name="Clause">The clause that gave it then.</param>
/// <param name="Holder">The name of the party that exercised it.</param>
/// <param name="Key">The name by which the power is known from text to text: <see cref="Power.Key"/>.</param>
/// <param name="What">What it might do then, after "may": <c>terminate for fraud</c>.</param>
/// <param name="Effect">What follows.</param>
/// <param name="From">The first day on which it could be exercised.</param>
/// <param name="On">The day on which it was.</param>
/// <param name="TakesEffect">The day on which it takes effect; that of the exercise unless the agreement says otherwise.</param>
[JsonConverter(typeof(Json.ExerciseConverter))]
public sealed record Exercise(
    ClauseReference Clause, string Holder, string Key, string What, PowerEffect Effect, LocalDate From, LocalDate On, LocalDate TakesEffect)
{
    /// <summary>Whether the agreement ends when it takes effect.</summary>
    internal bool EndsTheAgreement => Effect is PowerEffect.Terminate or PowerEffect.Discharge;

    /// <summary>Whether it is of a power, whatever its words and wherever it stands by now.</summary>
    internal bool IsOf(Power power) => (Holder, Key) == (power.Holder.Name, power.Key);

    /// <summary>Whether both are of one power on one day: the same exercise.</summary>
    internal bool IsThatOf(Exercise other) => (Holder, Key, On) == (other.Holder, other.Key, other.On);

    /// <summary>Who exercised what, and when: <c>THIL: terminate for fraud, on 2002-06-01</c>.</summary>
    public override string ToString() => $"{Holder}: {What}, on {new DateValue(On)}";
}
