using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>
/// A defined term of the agreement, as in drafting: "Net Profit". As a rule, it gives whatever the clause in force
/// defines it as, so that amending that clause reaches everything that uses the term.
/// </summary>
/// <typeparam name="T">What it is; see <see cref="Rule{T}"/>.</typeparam>
/// <example><c>Term&lt;Money&gt; NetProfit = Term.Money("net-profit", "Net Profit", Currency.Usd);</c></example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Term<T> : NamedRule<T>
    where T : struct
{
    internal Term(TermDeclaration declaration)
        : base(new TermValue(declaration), declaration) => Declaration = declaration;

    /// <summary>Its key, title and unit.</summary>
    public TermDeclaration Declaration { get; }

    /// <summary>The same term of one member of a stream.</summary>
    internal Term<T> Of(string member) => new(Declaration with { Member = member, Title = $"{Declaration.Title}, {member}" });
}

/// <summary>Declares defined terms: each by its key, its title and its unit.</summary>
public static partial class Term
{
    /// <summary>A term that is an amount of money.</summary>
    public static Term<Money> Money(string key, string title, Currency currency) =>
        new(new TermDeclaration(key, title, Measure.Of(currency)));

    /// <summary>A term that is a number of units.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: declare <c>Money</c>.</exception>
    public static Term<Quantity> Quantity(string key, string title, Unit unit) =>
        new(new TermDeclaration(key, title, Measure.OfQuantity(unit)));

    /// <summary>A term that is so much money per unit, or per another currency.</summary>
    public static Term<Price> Price(string key, string title, Currency of, Unit per) =>
        new(new TermDeclaration(key, title, Measure.Of(of, per)));

    /// <summary>A term that is so many of one unit per another.</summary>
    /// <exception cref="ArgumentException">It is counted in a currency: declare <c>Price</c>.</exception>
    public static Term<Rate> Rate(string key, string title, Unit of, Unit per) =>
        new(new TermDeclaration(key, title, Measure.OfRate(of, per)));

    /// <summary>A term that is a plain number, such as a share.</summary>
    public static Term<Ratio> Ratio(string key, string title) => new(new TermDeclaration(key, title, Measure.Ratio));

    /// <summary>A term that holds or doesn't.</summary>
    public static Term<bool> Truth(string key, string title) => new(new TermDeclaration(key, title, Measure.Truth));

    /// <summary>A term that is a date.</summary>
    public static Term<LocalDate> Date(string key, string title) => new(new TermDeclaration(key, title, Measure.Date));
}
