using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>A field of an item, such as the length of a call. As a rule, it gives the value of the item in hand, so it stands only in what is said of <see cref="Items"/>.</summary>
/// <typeparam name="T">What it holds; see <see cref="Rule{T}"/>.</typeparam>
/// <example><c>Field.Quantity("seconds", Second, "Length of the call").InRange(0)</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Field<T> : Rule<T>, IField
    where T : struct
{
    internal Field(FieldDeclaration declaration)
        : base(new FieldValue(declaration)) => Declaration = declaration;

    /// <summary>Its key, meaning, unit, range and default.</summary>
    public FieldDeclaration Declaration { get; }

    /// <inheritdoc/>
    public string Key => Declaration.Key;

    /// <inheritdoc/>
    public string Description => Declaration.Description;

    /// <summary>The same field, taken as 0 or false where an item leaves it blank, since then nothing happened.</summary>
    /// <exception cref="InvalidOperationException">The field is a date, and no date means that nothing happened; or its range doesn't hold 0.</exception>
    public Field<T> NothingUnlessGiven() => new(Declaration.NothingUnlessGiven());

    /// <summary>The same field, accepting only numbers in a range, in the field's own unit.</summary>
    /// <param name="least">The least number accepted.</param>
    /// <param name="most">The greatest number accepted; any where left out.</param>
    /// <exception cref="InvalidOperationException">The field is no number, the range is empty, or it doesn't hold the default.</exception>
    public Field<T> InRange(Rational least, Rational? most = null) => new(Declaration.InRange(least, most));

    /// <summary>The same field, carrying at most so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Field<T> WithDecimals(int decimals) => new(Declaration.WithDecimals(decimals));
}

/// <summary>Declares the fields of items: each by its key, its unit, and what it means.</summary>
public static class Field
{
    /// <summary>An amount of money, to the minor unit of its currency unless said otherwise.</summary>
    public static Field<Money> Money(string key, Currency currency, string description) => new(new(key, Measure.Of(currency), description));

    /// <summary>So many of a unit, as fine as it is delivered (whole ones, unless the unit says otherwise) unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: declare <c>Money</c>.</exception>
    public static Field<Quantity> Quantity(string key, Unit unit, string description) => new(new(key, Measure.OfQuantity(unit), description));

    /// <summary>So much money per unit, or per another currency (an exchange rate), to 6 decimals unless said otherwise.</summary>
    public static Field<Price> Price(string key, Currency of, Unit per, string description) => new(new(key, Measure.Of(of, per), description));

    /// <summary>So many of one unit per another, to 6 decimals unless said otherwise.</summary>
    /// <exception cref="ArgumentException">It is counted in a currency: declare <c>Price</c>.</exception>
    public static Field<Rate> Rate(string key, Unit of, Unit per, string description) => new(new(key, Measure.OfRate(of, per), description));

    /// <summary>A plain number such as a share, to 6 decimals unless said otherwise.</summary>
    public static Field<Ratio> Ratio(string key, string description) => new(new(key, Measure.Ratio, description));

    /// <summary>Something that holds or doesn't.</summary>
    public static Field<bool> Truth(string key, string description) => new(new(key, Measure.Truth, description));

    /// <summary>A date.</summary>
    public static Field<LocalDate> Date(string key, string description) => new(new(key, Measure.Date, description));

    /// <summary>A name, by which items are selected and grouped: of a customer, a product, a destination.</summary>
    public static TextField Text(string key, string description) => new(key, description);
}
