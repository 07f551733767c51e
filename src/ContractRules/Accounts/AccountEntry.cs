using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>A line of an account: what a day adds to what is owed or takes from it, and what is owed then.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Clause">The clause of the payment, or of the payment that bears the interest; null of a receipt.</param>
/// <param name="Period">The period of that payment; null of a receipt.</param>
/// <param name="Receipt">The key of the receipt; null of anything else.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Amount">What it adds to what is owed; below zero where it takes from it.</param>
/// <param name="Balance">What is owed after it; below zero where it is a credit of the debtor.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record AccountEntry(
    LocalDate On, AccountEntryKind Kind, ClauseReference? Clause, SettlementPeriod? Period, string? Receipt, Unit Unit, Rational Amount, Rational Balance)
{
    /// <summary>The line: <c>2002-12-02 receipt R-7: −60.00 USD, balance 40.00 USD</c>.</summary>
    public override string ToString() =>
        $"{new DateValue(On)} {(Kind == AccountEntryKind.Receipt ? $"receipt {Receipt}" : $"{KindInWords} {Clause} of {Period}")}: {InUnit(Amount)}, balance {InUnit(Balance)}";

    private string KindInWords => Kind == AccountEntryKind.Payment ? "payment" : "interest on";

    private string InUnit(Rational amount) => Wording.Of(new NumberValue(amount), Measure.Of(Unit));
}
