using ContractRules.Values;

namespace ContractRules.Rules;

/// <content>Declares facts for each of many members that have units of their own; see <see cref="UnitsByMember"/>.</content>
public static partial class Fact
{
    /// <summary>Money of each member, in its currency.</summary>
    public static Stream<Fact<Money>> Money(string key, IStream<Currency> currencies, ClauseReference clause, string description) =>
        currencies.Declare(currency => Money(key, currency, clause, description));

    /// <summary>A quantity of each member, in its unit.</summary>
    /// <exception cref="ArgumentException">A unit is a currency: declare <c>Money</c>.</exception>
    public static Stream<Fact<Quantity>> Quantity(string key, IStream<Unit> units, ClauseReference clause, string description) =>
        units.Declare(unit => Quantity(key, unit, clause, description));

    /// <summary>A price per unit of each member: of each product, or of each currency.</summary>
    public static Stream<Fact<Price>> Price(string key, Currency of, IStream<Unit> per, ClauseReference clause, string description) =>
        per.Declare(unit => Price(key, of, unit, clause, description));

    /// <summary>So many of one unit per unit of each member: a factor that brings them to one unit.</summary>
    public static Stream<Fact<Rate>> Rate(string key, Unit of, IStream<Unit> per, ClauseReference clause, string description) =>
        per.Declare(unit => Rate(key, of, unit, clause, description));

    /// <summary>So many of the unit of each member per one unit: barrels and cubic feet a day.</summary>
    public static Stream<Fact<Rate>> Rate(string key, IStream<Unit> of, Unit per, ClauseReference clause, string description) =>
        of.Declare(unit => Rate(key, unit, per, clause, description));
}
