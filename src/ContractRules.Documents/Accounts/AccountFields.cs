using System.Text.Json;
using ContractRules.Documents.Json;
using ContractRules.Documents.Statements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Accounts;

/// <summary>What objects in the JSON of a statement of account have in common.</summary>
internal static class AccountFields
{
    /// <summary>Writes who pays whom in what.</summary>
    public static void WriteWay(this Utf8JsonWriter json, string payer, string payee, Unit unit)
    {
        json.WriteString("payer", payer);
        json.WriteString("payee", payee);
        json.WriteString(unit is Currency ? "currency" : "unit", unit.Symbol);
    }

    /// <summary>Writes which payment is meant, as far as that is said.</summary>
    public static void WriteName(this Utf8JsonWriter json, ClauseReference? clause, SettlementPeriod? period)
    {
        if (clause is { } reference)
        {
            json.WriteString("clause", $"{reference}");
        }

        if (period is not null)
        {
            json.WriteString("period", period.Label);
        }
    }

    /// <summary>Writes a date, where there is one.</summary>
    public static void WriteDate(this Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is not null)
        {
            json.WriteString(name, ExactText.Of(date));
        }
    }

    /// <summary>Writes an amount, to what can be paid of its unit.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, Rational amount, Unit unit) => json.WriteString(name, amount.ToDecimalText(unit.PayableDecimals));

    /// <summary>Writes why something is undetermined, where it is.</summary>
    public static void WriteReasons(this Utf8JsonWriter json, EquatableArray<Reason> reasons)
    {
        if (reasons.Count > 0)
        {
            json.WriteString("undetermined", ExactText.Of(reasons));
            json.WriteTexts("needs", ExactText.Needs(reasons));
        }
    }
}
