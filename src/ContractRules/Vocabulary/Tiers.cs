using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>
/// A table of tiers without gap or overlap. An amount can be taken by slices, each part of it at its own rate
/// (<see cref="Slices"/>), or by the band that it reaches, as a whole (<see cref="Bands"/>).
/// </summary>
/// <typeparam name="TBy">What is looked up: sales, a volume, a ratio.</typeparam>
/// <typeparam name="TGives">What a tier gives: a share, a price, a fixed amount.</typeparam>
/// <example>
/// <code>
/// var royalties = Tiers.Of(Boundary.InLowerTier,
///     Tier.Between(Currency.Usd.Of(0), Currency.Usd.Of(10_000), Percent(5)),
///     Tier.Above(Currency.Usd.Of(10_000), Percent(8)));
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Tiers<TBy, TGives>
    where TBy : struct, IAmount
    where TGives : struct, IAmount
{
    internal Tiers(Boundary boundary, EquatableArray<Tier<TBy, TGives>> rows) => (Boundary, Rows) = (boundary, rows);

    /// <summary>Whether nothing is said of what lies below the first tier, so that there it is undetermined what applies.</summary>
    public bool IsSilentBelow { get; internal init; }

    /// <summary>To which tier the amount on a boundary belongs. It matters to bands; slices are the same either way.</summary>
    public Boundary Boundary { get; }

    /// <summary>The rows, the lowest first.</summary>
    public EquatableArray<Tier<TBy, TGives>> Rows { get; }

    /// <summary>What the tier gives that an amount lies in; below the lowest, what the lowest gives, or undetermined in a table that is silent there.</summary>
    /// <param name="amount">What is looked up: of this period, to date, or of the period before (<c>price.Prior()</c>).</param>
    /// <example>In a table of 5 % up to 10,000 and 8 % above it, 10,000 is given 5 % and 10,001 is given 8 %.</example>
    public Rule<TGives> At(Rule<TBy> amount)
    {
        amount.Made();
        var found = Rows.SkipLast(1).Reverse().Aggregate(
            Rows[^1].Value, (higher, row) => row.Value.ProvidedThat(IsWithin(amount, row.To!), otherwise: higher));
        return InOrder(IsSilentBelow && Rows[0].From is { } start ? Confinement.To(amount >= start, found) : found);
    }

    /// <summary>The rows in words.</summary>
    public override string ToString() => string.Join("; ", Rows);

    /// <summary>What a rule makes of the table, confined to where the tiers lie one above the other, from zero on unless it is silent there.</summary>
    internal Rule<T> InOrder<T>(Rule<T> rule)
        where T : struct => Confinement.To(
            [
                .. Rows is [{ From: { } start }, ..] && !IsSilentBelow ? [start <= Nothing.In(start)] : (Rule<bool>[])[],
                .. Rows.Where(row => row is { From: not null, To: not null }).Select(row => row.From! < row.To!),
            ],
            rule);

    private Rule<bool> IsWithin(Rule<TBy> amount, Rule<TBy> end) => Boundary == Boundary.InLowerTier ? amount <= end : amount < end;
}

/// <summary>Puts rows together to a table of tiers.</summary>
public static class Tiers
{
    /// <summary>A table of tiers, from zero or from below it, without end above.</summary>
    /// <param name="boundary">To which tier the amount on a boundary belongs.</param>
    /// <param name="rows">The rows, the lowest first.</param>
    /// <exception cref="ArgumentException">Rows overlap or leave a gap, or are in different units; the message lists every place.</exception>
    public static Tiers<TBy, TGives> Of<TBy, TGives>(Boundary boundary, params EquatableArray<Tier<TBy, TGives>> rows)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => Checked(new Tiers<TBy, TGives>(boundary.Defined(), rows), nameof(rows));

    /// <summary>A table of tiers that begins where its first tier does: below, the contract says nothing, and so does the table.</summary>
    /// <remarks>It can be looked up and taken by bands. Slices need a tier for every part of an amount.</remarks>
    /// <param name="boundary">To which tier the amount on a boundary belongs. Where the table begins belongs to its first tier.</param>
    /// <param name="rows">The rows, the lowest first.</param>
    /// <exception cref="ArgumentException">Rows overlap or leave a gap, or are in different units; the message lists every place.</exception>
    /// <example>
    /// A bonus of 50 % for results from 80 % of the target and 100 % above 100 %, where no more is said: at 70 % it is undetermined.
    /// </example>
    public static Tiers<TBy, TGives> SilentBelow<TBy, TGives>(Boundary boundary, params EquatableArray<Tier<TBy, TGives>> rows)
        where TBy : struct, IAmount
        where TGives : struct, IAmount => Checked(new Tiers<TBy, TGives>(boundary.Defined(), rows) { IsSilentBelow = true }, nameof(rows));

    private static Tiers<TBy, TGives> Checked<TBy, TGives>(Tiers<TBy, TGives> tiers, string name)
        where TBy : struct, IAmount
        where TGives : struct, IAmount
    {
        var faults = TiersCheck.Faults(tiers).ToList();
        return faults.Count == 0
            ? tiers
            : throw new ArgumentException($"No table of tiers: {string.Join("; ", faults)}.", name);
    }
}
