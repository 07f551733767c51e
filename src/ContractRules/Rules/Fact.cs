using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Rules;

/// <summary>Something that the world supplies for a period. As a rule, it gives the value that was given.</summary>
/// <typeparam name="T">What is given; see <see cref="Rule{T}"/>.</typeparam>
/// <example>
/// <code>
/// Fact&lt;Money&gt; credits = Fact.Money("customer-credits", Currency.Usd, "4(5)(a)", "Credits granted to customers")
///     .InRange(0).NothingUnlessGiven();
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Fact<T> : NamedRule<T>
    where T : struct
{
    internal Fact(FactDeclaration declaration)
        : base(new FactValue(declaration), declaration) => Declaration = declaration;

    /// <summary>Its key, meaning, unit, range and default.</summary>
    public FactDeclaration Declaration { get; }

    /// <summary>The same fact, holding until it is given anew.</summary>
    public Fact<T> Standing() => new(Declaration with { IsStanding = true });

    /// <summary>The same fact, as one that the parties settle between them: not given means still to be agreed.</summary>
    public Fact<T> ToBeAgreed() => new(Declaration with { IsAgreedByParties = true });

    /// <summary>The same fact, as one to be expected in ordinary periods, although no payment would be undetermined without it.</summary>
    /// <remarks>It is then among the core facts of an agreement, beside those without which one would.</remarks>
    public Fact<T> Ordinary() => new(Declaration with { IsOrdinary = true });

    /// <summary>The same fact, taken as 0 or false where it isn't given, since then nothing happened.</summary>
    /// <exception cref="InvalidOperationException">
    /// The fact is a date, and no date means that nothing happened; or its range doesn't hold 0.
    /// </exception>
    public Fact<T> NothingUnlessGiven() => new(Declaration.NothingUnlessGiven());

    /// <summary>The same fact, accepting only numbers in a range, in the fact's own unit.</summary>
    /// <param name="least">The least number accepted.</param>
    /// <param name="most">The greatest number accepted; any where left out.</param>
    /// <exception cref="InvalidOperationException">The fact is no number, the range is empty, or it doesn't hold the default.</exception>
    public Fact<T> InRange(Rational least, Rational? most = null) => new(Declaration.InRange(least, most));

    /// <summary>The same fact, carrying at most so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or above <see cref="Rounding.MostPlaces"/>.</exception>
    public Fact<T> WithDecimals(int decimals) => new(Declaration.WithDecimals(decimals));

    /// <summary>The same fact under a title of its own, which explanations and clauses call it by; else they spell out its key.</summary>
    /// <example><c>Fact.Money("costs-1", Currency.Usd, "2", "Costs of the first year").Titled("Costs of the first year")</c>.</example>
    public Fact<T> Titled(string title) => new(Declaration with { Title = title });

    /// <summary>The same fact of one member of a stream.</summary>
    internal Fact<T> Of(string member) => new(Declaration with { Member = member });
}

/// <summary>Declares facts: each by its key, its unit, the clause that calls for it, and what it means.</summary>
public static partial class Fact
{
    /// <summary>An amount of money, to the minor unit of its currency unless said otherwise.</summary>
    public static Fact<Money> Money(string key, Currency currency, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.Of(currency), clause, description));

    /// <summary>So many of a unit, as fine as it is delivered (whole ones, unless the unit says otherwise) unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The unit is a currency: declare <c>Money</c>.</exception>
    public static Fact<Quantity> Quantity(string key, Unit unit, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.OfQuantity(unit), clause, description));

    /// <summary>So much money per unit, or per another currency (an exchange rate), to 6 decimals unless said otherwise.</summary>
    public static Fact<Price> Price(string key, Currency of, Unit per, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.Of(of, per), clause, description));

    /// <summary>So many of one unit per another, to 6 decimals unless said otherwise.</summary>
    /// <exception cref="ArgumentException">It is counted in a currency: declare <c>Price</c>.</exception>
    public static Fact<Rate> Rate(string key, Unit of, Unit per, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.OfRate(of, per), clause, description));

    /// <summary>A plain number such as a share, to 6 decimals unless said otherwise.</summary>
    public static Fact<Ratio> Ratio(string key, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.Ratio, clause, description));

    /// <summary>Something that holds or doesn't.</summary>
    public static Fact<bool> Truth(string key, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.Truth, clause, description));

    /// <summary>The date of an event.</summary>
    public static Fact<LocalDate> Date(string key, ClauseReference clause, string description) =>
        new(new FactDeclaration(key, Measure.Date, clause, description));
}
