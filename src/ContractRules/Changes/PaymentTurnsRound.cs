using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Who was paid by a clause pays by it after the change.</summary>
/// <param name="Payment">The payment; who paid before the change was the one or the other of its parties, as the facts had it.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PaymentTurnsRound(ClausePayment Payment) : ChangeFinding([Payment])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => Payment.Clause;

    /// <inheritdoc/>
    public override string Words => $"what {Payment.Payer} and {Payment.Payee} pay each other by {Payment.Clause} turns round";

    internal override EquatableArray<ClauseReference> ClausesToBlame(ChangeReach reach) => reach.ClausesReaching(Payment);

    internal override IEnumerable<string> TermsThatTell(Statement before, Statement after) => AmountsOf.Terms(Payment, before, after);
}
