using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Accounts;

/// <summary>What of a receipt made good a payment and the interest on it.</summary>
/// <param name="Receipt">The key of the receipt.</param>
/// <param name="On">The day on which it was applied: that of the receipt, or a later one on which what it is applied to came into the account.</param>
/// <param name="Clause">The clause of the payment.</param>
/// <param name="Period">The period of the payment.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Principal">What of it made good the payment itself.</param>
/// <param name="Interest">What of it made good interest on the payment.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Application(string Receipt, LocalDate On, ClauseReference Clause, SettlementPeriod Period, Unit Unit, Rational Principal, Rational Interest)
{
    /// <summary>What of the receipt was applied.</summary>
    public Rational Amount => Principal + Interest;

    /// <summary>The application in words: <c>R-7 on 2002-12-02: 60.00 USD to 4(2) of 2002-10, of which 1.20 USD interest</c>.</summary>
    public override string ToString() => $"{Receipt} on {new DateValue(On)}: {InUnit(Amount)} to {Clause} of {Period}"
        + (Interest.IsZero ? "" : $", of which {InUnit(Interest)} interest");

    private string InUnit(Rational amount) => Wording.Of(new NumberValue(amount), Measure.Of(Unit));
}
