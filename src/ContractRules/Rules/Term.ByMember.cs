using ContractRules.Values;

namespace ContractRules.Rules;

/// <content>Declares terms for each of many members that have units of their own; see <see cref="UnitsByMember"/>.</content>
public static partial class Term
{
    /// <summary>A term that is money of each member, in its currency.</summary>
    public static Stream<Term<Money>> Money(string key, string title, IStream<Currency> currencies) =>
        currencies.Declare(currency => Money(key, title, currency));

    /// <summary>A term that is a quantity of each member, in its unit.</summary>
    /// <exception cref="ArgumentException">A unit is a currency: declare <c>Money</c>.</exception>
    public static Stream<Term<Quantity>> Quantity(string key, string title, IStream<Unit> units) =>
        units.Declare(unit => Quantity(key, title, unit));

    /// <summary>A term that is a price per unit of each member: of each product, or of each currency.</summary>
    public static Stream<Term<Price>> Price(string key, string title, Currency of, IStream<Unit> per) =>
        per.Declare(unit => Price(key, title, of, unit));

    /// <summary>A term that is so many of one unit per unit of each member: a factor that brings them to one unit.</summary>
    public static Stream<Term<Rate>> Rate(string key, string title, Unit of, IStream<Unit> per) =>
        per.Declare(unit => Rate(key, title, of, unit));

    /// <summary>A term that is so many of the unit of each member per one unit: barrels and cubic feet a day.</summary>
    public static Stream<Term<Rate>> Rate(string key, string title, IStream<Unit> of, Unit per) =>
        of.Declare(unit => Rate(key, title, unit, per));
}
