using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>Writes definitions as agreements do: "Net Profit" means ….</summary>
public static class Definitions
{
    /// <summary>The term means what the rule gives.</summary>
    /// <example><c>TotalRevenue.Means(GrossRevenue - CustomerCredits - DisputedItems)</c>.</example>
    public static Definition Means<T>(this Term<T> term, Rule<T> rule)
        where T : struct => new(((TermValue)term.Declared()).Term, rule.Declared());

    /// <summary>The term of each member means what the rule of that member gives.</summary>
    /// <returns>One definition for each member: spread them among the provisions of the clause.</returns>
    /// <exception cref="ArgumentException">The members differ.</exception>
    /// <example><c>new Clause("3", "Royalty", "…", [.. Royalty.EachMeans(NetReceipts.Each(received => Percent(10) * received))])</c>.</example>
    public static EquatableArray<Provision> EachMeans<T>(this IStream<Term<T>> terms, IStream<Rule<T>> rules)
        where T : struct
    {
        var definitions = terms.Each(rules, (term, rule) => term.Means(rule));
        return [.. definitions.Members.Keys.Select(member => definitions[member])];
    }
}
