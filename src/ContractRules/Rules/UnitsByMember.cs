using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// Streams whose members have units of their own, as one list of the contract has them: oil in barrels, gas in cubic feet;
/// costs in dollars, euros and rupees.
/// </summary>
/// <remarks>
/// What is declared so goes member by member: <c>Produced.Each(Prices, (lifted, price) => lifted * price).Total()</c>. A total over
/// different units is refused when the agreement is built, and names them. A range or default is put on each:
/// <c>Produced.Each(fact => fact.InRange(0))</c>.
/// </remarks>
/// <example>
/// <code>
/// var products = new Members("product", "oil", "gas").In(barrel, mcf);
/// var produced = Fact.Quantity("produced", products, "3", "Production of the month");
/// var prices = Fact.Price("price", Currency.Usd, per: products, "4", "Average price of the month");
/// </code>
/// </example>
public static class UnitsByMember
{
    /// <summary>The unit of each member, in their order.</summary>
    /// <exception cref="ArgumentException">There are more or fewer units than members.</exception>
    /// <example><c>new Members("product", "oil", "gas").In(barrel, mcf)</c>.</example>
    public static Stream<Unit> In(this Members members, params EquatableArray<Unit> units)
    {
        return units.Count == members.NotNull().Keys.Count
            ? new(members, units)
            : throw new ArgumentException($"Expected a unit for each {members.Kind}: {members}; found {units.Count}.", nameof(units));
    }

    /// <summary>A fact for each member, declared in its unit.</summary>
    internal static Stream<Fact<T>> Declare<TUnit, T>(this IStream<TUnit> units, Func<TUnit, Fact<T>> declare)
        where TUnit : Unit
        where T : struct => units.Made().Members.Each(member => declare(units[member]).Of(member));

    /// <summary>A term for each member, declared in its unit.</summary>
    internal static Stream<Term<T>> Declare<TUnit, T>(this IStream<TUnit> units, Func<TUnit, Term<T>> declare)
        where TUnit : Unit
        where T : struct => units.Made().Members.Each(member => declare(units[member]).Of(member));
}
