using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>Tiers by bands: the whole amount at the rate of the tier that it reaches.</summary>
/// <remarks>
/// Under 5 % up to 10,000 and 8 % above it, 15,000 gives 15,000 × 8 % = 1,200. Where one quantity decides the rate and another
/// is charged, look it up: <c>tiers.At(unitsSold) * sales</c>; where a tier gives an amount, the amount is <c>tiers.At(sales)</c>.
/// </remarks>
public static class Bands
{
    /// <summary>The whole amount at the share of the tier that it reaches.</summary>
    /// <example><c>Sales.ByBand(royalties)</c>.</example>
    public static Rule<T> ByBand<T>(this Rule<T> amount, Tiers<T, Ratio> tiers)
        where T : struct, IAmount => AtItsBand(amount, tiers, (whole, share) => Expressions.Times<T>(whole.Declared(), share.Declared()));

    /// <summary>The whole quantity at the price of the tier that it reaches.</summary>
    /// <example><c>Minutes.ByBand(prices)</c>.</example>
    public static Rule<Money> ByBand(this Rule<Quantity> quantity, Tiers<Quantity, Price> tiers) =>
        AtItsBand(quantity, tiers, (whole, price) => whole * price);

    /// <summary>A fixed fee for the band, and its share of what exceeds the lower end of it.</summary>
    /// <param name="amount">What is charged.</param>
    /// <param name="fees">The fee of each band.</param>
    /// <param name="tiers">The share of each band.</param>
    /// <exception cref="ArgumentException">The two tables don't have the same bands.</exception>
    /// <example>Nothing up to 10,000; above it 500 and 8 % of the excess: 15,000 give 500 + 5,000 × 8 % = 900.</example>
    public static Rule<Money> ByFeeAndExcess(this Rule<Money> amount, Tiers<Money, Money> fees, Tiers<Money, Ratio> tiers) =>
        fees.Made().At(amount) + ExcessTiers(amount, fees, tiers, (excess, share) => excess * share).At(amount);

    /// <inheritdoc cref="ByFeeAndExcess(Rule{Money}, Tiers{Money, Money}, Tiers{Money, Ratio})"/>
    /// <example>100 for the first 1,000 minutes; above them 100 and 0.05 for each further minute: 1,200 minutes cost 110.</example>
    public static Rule<Money> ByFeeAndExcess(this Rule<Quantity> amount, Tiers<Quantity, Money> fees, Tiers<Quantity, Price> tiers) =>
        fees.Made().At(amount) + ExcessTiers(amount, fees, tiers, (excess, price) => excess * price).At(amount);

    // A table from zero says nothing of what is below it; one without a lower end does.
    private static Rule<TResult> AtItsBand<TBy, TGives, TResult>(
        Rule<TBy> amount, Tiers<TBy, TGives> tiers, Func<Rule<TBy>, Rule<TGives>, Rule<TResult>> charge)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
        where TResult : struct, IAmount
    {
        var charged = charge(amount, tiers.Made().At(amount));
        return tiers.Rows[0].From is null || tiers.IsSilentBelow ? charged : charged.Called($"{amount} × {tiers.At(amount)}").Losing(belowZeroOf: amount);
    }

    private static Tiers<TBy, Money> ExcessTiers<TBy, TGives>(
        Rule<TBy> amount, Tiers<TBy, Money> fees, Tiers<TBy, TGives> tiers, Func<Rule<TBy>, Rule<TGives>, Rule<Money>> charge)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => BandsOf(fees) == BandsOf(tiers)
            ? new(tiers.Boundary, [.. tiers.Rows.Select(row =>
                new Tier<TBy, Money>(row.From, row.To, charge(Excess(amount, row.From), row.Value)))])
            { IsSilentBelow = tiers.IsSilentBelow }
            : throw new ArgumentException($"Expected fees of the same bands as the rates: {tiers}; found {fees}.", nameof(fees));

    private static Rule<T> Excess<T>(Rule<T> amount, Rule<T>? start)
        where T : struct, IAmount => start switch
        {
            { Node: Constant(NumberValue({ IsZero: true }), _) } => amount.ExcessOver(start).Losing(belowZeroOf: amount),
            { } above => amount.ExcessOver(above),
            null => amount,
        };

    private static (Boundary Boundary, EquatableArray<(Rule<TBy>? From, Rule<TBy>? To)> Bounds) BandsOf<TBy, TGives>(Tiers<TBy, TGives> tiers)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => (tiers.Made().Boundary, [.. tiers.Rows.Select(row => (row.From, row.To))]);
}
