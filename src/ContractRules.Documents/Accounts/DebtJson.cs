using System.Text.Json;
using ContractRules.Accounts;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Accounts;

/// <summary>Writes a payment of an account as JSON, with what was applied to it and the interest on it.</summary>
internal static class DebtJson
{
    public static void Write(Utf8JsonWriter json, Debt debt)
    {
        json.WriteName(debt.Clause, debt.Period);
        json.WriteDate("due", debt.Due);
        if (debt.DaysSinceDue is { } days)
        {
            json.WriteNumber("daysSinceDue", days);
        }

        json.WriteAmount("amount", debt.Amount, debt.Unit);
        json.WriteAmount("interest", debt.InterestTotal, debt.Unit);
        json.WriteAmount("applied", debt.AppliedTotal, debt.Unit);
        json.WriteAmount("remaining", debt.Remaining, debt.Unit);
        json.WriteBoolean("overdue", debt.IsOverdue);
        json.WriteEach("applications", debt.Applied, application =>
        {
            json.WriteString("receipt", application.Receipt);
            json.WriteDate("on", application.On);
            json.WriteAmount("principal", application.Principal, debt.Unit);
            json.WriteAmount("interest", application.Interest, debt.Unit);
        });
        json.WriteEach("interestSteps", debt.Interest, step => Write(json, step));
        json.WriteReasons(debt.OpenInterest);
    }

    private static void Write(Utf8JsonWriter json, InterestAccrued step)
    {
        json.WriteString("clause", $"{step.Clause}");
        json.WriteDate("from", step.From);
        json.WriteDate("to", step.To);
        json.WriteAmount("principal", step.Principal.Amount, step.Principal.Currency);
        json.WriteString("rate", $"{step.Rate.Value}");
        json.WriteString("rateOf", step.RateOf.Label);
        json.WriteString("years", $"{step.Years.Value}");
        json.WriteAmount("amount", step.Amount.Amount, step.Amount.Currency);
        json.WriteDate("chargedOn", step.ChargedOn);
        json.WriteString("words", $"{step}");
    }
}
