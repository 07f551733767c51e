using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// A family of facts, terms or rules, one for each member of a kind: the net receipts of each product, and the same
/// rule for each of them. In data a member stands in brackets: <c>net-receipts[product-a]</c>.
/// </summary>
/// <typeparam name="TRule">What it holds for each member: a rule, a fact or a term.</typeparam>
/// <example>
/// <code>
/// Stream&lt;Fact&lt;Money&gt;&gt; receipts = Fact.Money("net-receipts", Currency.Usd, "3", "Net receipts").ForEach(products);
/// Stream&lt;Rule&lt;Money&gt;&gt; royalties = receipts.Each(received => Percent(10) * received);
/// Rule&lt;Money&gt; royalty = royalties.Total();
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed class Stream<TRule> : IStream<TRule>
    where TRule : class
{
    private readonly EquatableArray<TRule> _rules;

    internal Stream(Members members, EquatableArray<TRule> rules) => (Members, _rules) = (members, rules);

    /// <inheritdoc/>
    public Members Members { get; }

    /// <inheritdoc/>
    public TRule this[string member] => Members.Keys.Contains(member)
        ? _rules[Members.Keys.TakeWhile(key => key != member).Count()]
        : throw new ArgumentException($"'{member}' is no {Members.Kind}; expected one of {Members}.", nameof(member));

    /// <summary>The members and their rules: <c>product-a: net-receipts[product-a], …</c>.</summary>
    public override string ToString() => string.Join(", ", Members.Keys.Select(member => $"{member}: {this[member]}"));
}
