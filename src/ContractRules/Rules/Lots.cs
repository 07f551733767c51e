using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// Amounts that stay open from one period to the next, each with fields of its own: debts with their due days, credits with their
/// expiry, sales that may come back. A clause says what comes in, what is applied against them and when they expire
/// (<c>MovedBy</c>); rules go over those brought forward and over those of the period.
/// </summary>
/// <typeparam name="T">What they are amounts of: <see cref="Money"/> or <see cref="Quantity"/>.</typeparam>
/// <example>
/// <code>
/// static readonly Field&lt;LocalDate&gt; Due = Field.Date("due", "Day on which it falls due");
/// static readonly Lots&lt;Money&gt; Debts = Lots.Money("debt", Currency.Usd, "3", "Fees that are owed", Due);
/// …
/// new Clause("3", "Fees", "Each quarter's fee falls due a month later; payments go to the oldest.",
///     Debts.MovedBy(
///         Debts.Adding(Fee).With(Due, ThePeriod.End.PlusMonths(1)),
///         Debts.Applying(Paid)))
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Lots<T>
    where T : struct, IAmount
{
    internal Lots(LotsDeclaration declaration)
    {
        Declaration = declaration;
        (Remaining, CameIn, Applied, Expired) = (new(declaration.Remaining), new(declaration.CameIn), new(declaration.Applied), new(declaration.Expired));
        (BroughtForward, OfThePeriod) = (new(declaration.BroughtForward, where: null), new(declaration.OfThePeriod, where: null));
        Totals = new LotTotals<T>(declaration);
    }

    /// <summary>What they are called, and their fields.</summary>
    public LotsDeclaration Declaration { get; }

    /// <summary>The lots that are open when the period begins.</summary>
    /// <example><c>Debts.BroughtForward.Where(Due &lt; ThePeriod.Start).Total(Debts.Remaining)</c>: what is overdue.</example>
    public ItemSelection BroughtForward { get; }

    /// <summary>The lots that were open at any time in the period, with what became of each.</summary>
    /// <example><c>Sales.OfThePeriod.Total(Sales.Applied * Price)</c>: what was returned, at the price of the sale it returns.</example>
    public ItemSelection OfThePeriod { get; }

    /// <summary>What of a lot is open: of one brought forward when the period begins, of one of the period when it ends.</summary>
    public Field<T> Remaining { get; }

    /// <summary>What came in of a lot of the period; nothing where it was brought forward.</summary>
    public Field<T> CameIn { get; }

    /// <summary>What was applied against a lot of the period.</summary>
    public Field<T> Applied { get; }

    /// <summary>What of a lot of the period expired.</summary>
    public Field<T> Expired { get; }

    /// <summary>What all of them come to in the period, as terms of the clause that keeps them.</summary>
    public LotTotals<T> Totals { get; }

    /// <summary>The same lots, carrying at most so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Lots<T> WithDecimals(int decimals) => new(new LotsDeclaration(
        Declaration.Key, Declaration.Clause, Declaration.Description, Declaration.Measure, decimals, Declaration.Fields, Declaration.Texts));

    /// <summary>The key.</summary>
    public override string ToString() => Declaration.Key;
}

/// <summary>Declares lots: by what one is called, the clause that keeps them, what they are, and their fields.</summary>
public static class Lots
{
    private static readonly EquatableArray<string> _ownFields = ["remaining", "came-in", "applied", "expired", ItemsDeclaration.KeyColumn];

    /// <summary>Lots of money, to the minor unit of its currency unless said otherwise.</summary>
    /// <param name="key">What one of them is called in data, in the singular: <c>debt</c>.</param>
    /// <param name="currency">Their currency.</param>
    /// <param name="clause">The clause that keeps them.</param>
    /// <param name="description">What they are, in words.</param>
    /// <param name="fields">What else is kept of each, such as its due day.</param>
    /// <exception cref="ArgumentException">Two fields have one name, or one that lots have anyway, such as <c>remaining</c>.</exception>
    public static Lots<Money> Money(string key, Currency currency, ClauseReference clause, string description, params EquatableArray<IField> fields) =>
        new(Declared(key, clause, description, Measure.Of(currency), fields));

    /// <summary>Lots of a unit, as fine as it is delivered unless said otherwise.</summary>
    /// <param name="key">What one of them is called in data, in the singular: <c>sale</c>.</param>
    /// <param name="unit">What they are counted in.</param>
    /// <param name="clause">The clause that keeps them.</param>
    /// <param name="description">What they are, in words.</param>
    /// <param name="fields">What else is kept of each, such as its price.</param>
    /// <exception cref="ArgumentException">The unit is a currency, two fields have one name, or one that lots have anyway, such as <c>remaining</c>.</exception>
    public static Lots<Quantity> Quantity(string key, Unit unit, ClauseReference clause, string description, params EquatableArray<IField> fields) =>
        new(Declared(key, clause, description, Measure.OfQuantity(unit), fields));

    private static LotsDeclaration Declared(string key, ClauseReference clause, string description, Measure measure, EquatableArray<IField> fields)
    {
        var names = fields.Select(field => field.Key).Concat(_ownFields).ToList();
        return names.Distinct(StringComparer.Ordinal).Count() == names.Count
            ? new(key, clause, description, measure, decimals: null, ItemsDeclaration.ValuesAmong(fields), [.. fields.OfType<TextField>()])
            : throw new ArgumentException($"Expected fields each with a name of its own other than {Wording.Listed(_ownFields, "and")}; found {string.Join(", ", fields.Select(field => field.Key))}.", nameof(fields));
    }
}
