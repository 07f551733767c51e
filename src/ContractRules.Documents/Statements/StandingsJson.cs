using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Documents.Json;
using ContractRules.Rules;
using ContractRules.Settlement;

namespace ContractRules.Documents.Statements;

/// <summary>Writes how every duty and every power stands, for other programs.</summary>
internal static class StandingsJson
{
    /// <summary>Writes every duty in force.</summary>
    public static void WriteDuties(this Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("duties");
        foreach (var state in statement.Duties)
        {
            json.WriteStartObject();
            json.WriteString("clause", state.Clause.ToString());
            json.WriteString("obligor", state.Duty.Obligor.Name);
            json.WriteString("obligee", state.Duty.Obligee.Name);
            json.WriteString("what", state.Duty.What);
            json.WriteString("state", StandingWords.NameOf(state.Standing));
            json.WriteString("due", state.Due is null ? null : ExactText.Of(state.Due));
            json.WriteNumber("daysLate", state.DaysLate);
            json.WriteString("shortfall", state.Shortfall?.ToString());
            json.WriteString("unit", state.Duty.Shortfall is { } shortfall ? Measuring.Of(shortfall)?.Symbol : null);
            json.WriteTexts("needs", ExactText.Needs(state.Reasons));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes every power in force, also those that there is no ground for.</summary>
    public static void WritePowers(this Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("powers");
        foreach (var state in statement.Powers)
        {
            var hasEnded = state.Power.EndsTheAgreement && state.Standing == PowerStanding.Exercised;
            json.WriteStartObject();
            json.WriteString("clause", state.Clause.ToString());
            json.WriteString("holder", state.Power.Holder.Name);
            json.WriteString("what", state.Power.What);
            json.WriteString("effect", EffectOf(state.Power));
            json.WriteString("state", StandingWords.NameOf(state.Standing));
            json.WriteString("from", state.From is null ? null : ExactText.Of(state.From));
            json.WriteString("exercised", state.ExercisedOn is null ? null : ExactText.Of(state.ExercisedOn));
            if (state.Power.Effective is not null)
            {
                json.WriteString("takesEffect", state.TakesEffectOn is null ? null : ExactText.Of(state.TakesEffectOn));
            }

            if (state.HasLapsed)
            {
                json.WriteBoolean("lapsed", true);
            }

            json.WriteTexts("needs", ExactText.Needs(state.Reasons));
            json.WriteTexts("surviving", hasEnded ? statement.Surviving().Select(clause => clause.ToString()) : []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string EffectOf(Power power) => power.Effect switch
    {
        PowerEffect.Terminate => "terminate",
        PowerEffect.Suspend => "suspend",
        PowerEffect.Cease => "cease",
        PowerEffect.Renew => "renew",
        PowerEffect.Extend => "extend",
        PowerEffect.Buy => "buy",
        _ => "discharge",
    };
}
