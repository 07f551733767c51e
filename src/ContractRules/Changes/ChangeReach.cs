using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Differences;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>
/// What a change of the text can alter at all, and what it provably cannot, by dependency: a term or a payment can change where it hangs, now or later,
/// on a provision that is altered, in any text and however that is read.
/// </summary>
/// <remarks>What is told as unchanging comes to the same under both texts, whatever the facts; what can change need not ever do so.</remarks>
/// <example><c>asSigned.ReachOfChange(amended).UnchangingTerms</c>.</example>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangeReach
{
    private readonly EquatableArray<AlteredPlace> _places;

    internal ChangeReach(EquatableArray<Alteration> alterations, EquatableArray<AlteredPlace> places) => (Alterations, _places) = (alterations, places);

    /// <summary>In what both texts differ, in the order of the text.</summary>
    public EquatableArray<Alteration> Alterations { get; }

    /// <summary>The terms that can change, also those that only one of both defines.</summary>
    public EquatableArray<TermDeclaration> ChangeableTerms { get; internal init; } = [];

    /// <summary>The terms that cannot.</summary>
    public EquatableArray<TermDeclaration> UnchangingTerms { get; internal init; } = [];

    /// <summary>The payments and deliveries that can change, also those that only one of both asks for.</summary>
    public EquatableArray<ClausePayment> ChangeablePayments { get; internal init; } = [];

    /// <summary>The payments and deliveries that cannot.</summary>
    public EquatableArray<ClausePayment> UnchangingPayments { get; internal init; } = [];

    /// <summary>The clauses that are altered, by themselves or by amendments that both texts do not know alike.</summary>
    public EquatableArray<ClauseReference> AlteredClauses => [.. _places.Select(place => place.Clause).OfType<ClauseReference>().Distinct()];

    /// <summary>The clauses that are altered so that a term can change; none where it cannot.</summary>
    public EquatableArray<ClauseReference> ClausesReaching(TermDeclaration term) => Reaching(term.NotNull().Key);

    /// <summary>The clauses that are altered so that a payment can change; none where it cannot.</summary>
    public EquatableArray<ClauseReference> ClausesReaching(ClausePayment payment) => Reaching(payment.NotNull().Way.EitherWay);

    /// <summary>The clauses that amendments alter of which both texts do not know alike.</summary>
    internal EquatableArray<ClauseReference> ClausesOfAmendments =>
        [.. _places.Where(place => place.Alteration is AmendmentAlteration).Select(place => place.Clause).OfType<ClauseReference>().Distinct()];

    internal bool CanChange(object given) => _places.Any(place => place.Reaches(given));

    private EquatableArray<ClauseReference> Reaching(object given) =>
        [.. _places.Where(place => place.Reaches(given)).Select(place => place.Clause).OfType<ClauseReference>().Distinct()];

    /// <summary>How much can change, and how much cannot.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{ChangeableTerms.Count} terms and {ChangeablePayments.Count} payments can change, {UnchangingTerms.Count} terms and {UnchangingPayments.Count} payments cannot");
}
