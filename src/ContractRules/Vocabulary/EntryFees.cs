using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Fees that fall due on entering a tier: "500 once sales exceed 10,000, and 8 % of what is above".</summary>
/// <remarks>
/// Beside them each part is charged within its tier: <c>Sales.ByEntryFees(fees) + Sales.BySlices(rates)</c>. Where only the fee of the
/// tier that is reached falls due, it is that of <see cref="Bands.ByFeeAndExcess(Rule{Money}, Tiers{Money, Money}, Tiers{Money, Ratio})"/>.
/// </remarks>
public static class EntryFees
{
    /// <summary>The fees of all tiers that an amount has entered: of those that start below it, or at it where a boundary belongs to the higher.</summary>
    /// <exception cref="ArgumentException">The table says nothing of what lies below its first tier.</exception>
    /// <example>100 on entering the first tier and 500 on entering the one above 10,000: 15,000 owe 600, 10,000 owe 100.</example>
    public static Rule<Money> ByEntryFees<T>(this Rule<T> amount, Tiers<T, Money> fees)
        where T : struct, IAmount
    {
        var entered = AddedUp(fees, row => row.Value.EnteredBy(amount, row, fees.Boundary)).Called($"the entry fees of the tiers that {amount} enters");
        // A table from zero says nothing of what is below it; one without a lower end does.
        return fees.InOrder(fees.Rows[0].From is null ? entered : entered.Losing(belowZeroOf: amount));
    }

    /// <summary>The fees of the tiers that the sum to date enters in this period; taken back where it falls below their start.</summary>
    /// <remarks>An amendment of the table looks forward: what the sum to date entered before, it does not enter again.</remarks>
    /// <exception cref="ArgumentException">The table says nothing of what lies below its first tier.</exception>
    /// <example>500 on entering the tier above 10,000: of 8,000, 8,000 and 8,000 the second owes them.</example>
    public static Rule<Money> ByEntryFeesOfTotal<T>(this NamedRule<T> amount, Tiers<T, Money> fees)
        where T : struct, IAmount => fees.InOrder(AddedUp(fees, row =>
            row.Value.EnteredBy(amount.ToDate(), row, fees.Boundary) - row.Value.EnteredBy(amount.ToDateBefore(), row, fees.Boundary)));

    private static Rule<Money> EnteredBy<T>(this Rule<Money> fee, Rule<T> amount, Tier<T, Money> row, Boundary boundary)
        where T : struct, IAmount => row.From is { } start
            ? fee.ProvidedThat(boundary == Boundary.InLowerTier ? amount > start : amount >= start)
            : fee;

    private static Rule<Money> AddedUp<T>(Tiers<T, Money> fees, Func<Tier<T, Money>, Rule<Money>> fee)
        where T : struct, IAmount => fees.Made().IsSilentBelow
            ? throw new ArgumentException($"Expected a tier for every amount; the table is silent below its first: {fees}.", nameof(fees))
            : fees.Rows.Select(fee).Aggregate((sum, more) => sum + more);
}
