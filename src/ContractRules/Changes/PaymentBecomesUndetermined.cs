using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>What was to be paid, or that nothing was, could be told, and cannot after the change.</summary>
/// <param name="Payment">The payment.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PaymentBecomesUndetermined(ClausePayment Payment) : ChangeFinding([Payment])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => Payment.Clause;

    /// <inheritdoc/>
    public override string Words => $"what {Payment.Payer} pays {Payment.Payee} by {Payment.Clause} becomes undetermined";

    internal override EquatableArray<ClauseReference> ClausesToBlame(ChangeReach reach) => reach.ClausesReaching(Payment);

    internal override IEnumerable<string> TermsThatTell(Statement before, Statement after) => AmountsOf.Terms(Payment, before, after);
}
