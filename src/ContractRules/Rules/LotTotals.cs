using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// What lots come to in a period, all together. Each is a term, defined by the clause that keeps the lots, and so stands in
/// statements, in rules, and in rules of the periods after. What was brought forward and what came in is what was applied, what expired
/// and what is open, exactly.
/// </summary>
/// <typeparam name="T">What they are amounts of.</typeparam>
/// <example><c>statement.Of(Debts.Totals.Open)</c>; a clause that pays back what a payment leaves over: <c>owner.Pays(tenant, Debts.Totals.LeftOver)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LotTotals<T>
    where T : struct, IAmount
{
    internal LotTotals(LotsDeclaration lots)
    {
        (BroughtForward, CameIn, Applied) = (new(lots.Total("brought-forward")), new(lots.Total("came-in")), new(lots.Total("applied")));
        (LeftOver, Expired, Open) = (new(lots.Total("left-over")), new(lots.Total("expired")), new(lots.Total("open")));
    }

    /// <summary>What was open when the period began: <c>debt-brought-forward</c>.</summary>
    public Term<T> BroughtForward { get; }

    /// <summary>What came in in the period: <c>debt-came-in</c>.</summary>
    public Term<T> CameIn { get; }

    /// <summary>What was applied against them in the period: <c>debt-applied</c>.</summary>
    public Term<T> Applied { get; }

    /// <summary>What was to be applied, and found nothing open any more: <c>debt-left-over</c>.</summary>
    public Term<T> LeftOver { get; }

    /// <summary>What expired in the period: <c>debt-expired</c>.</summary>
    public Term<T> Expired { get; }

    /// <summary>What is open when the period ends: <c>debt-open</c>.</summary>
    public Term<T> Open { get; }

    /// <summary>The keys of the terms.</summary>
    public override string ToString() => $"{BroughtForward}, {CameIn}, {Applied}, {LeftOver}, {Expired}, {Open}";
}
