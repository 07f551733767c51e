using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// The members of a kind of which an agreement has many: its products, fields, customers, parties, milestones. What is
/// declared <c>ForEach</c> of them is a stream. The agreement names its members; an amendment brings others.
/// </summary>
/// <example><c>new Members("product", "product-a", "product-b")</c>.</example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record Members
{
    /// <summary>The members of a kind.</summary>
    /// <param name="kind">What each of them is, in the singular: <c>product</c>.</param>
    /// <param name="keys">Their names in data, in the order in which they are shown and remainders are given out.</param>
    /// <exception cref="ArgumentException">There are none, one is repeated, or one is no lower-case words joined by hyphens.</exception>
    public Members(string kind, params EquatableArray<string> keys)
    {
        Kind = kind.NotBlank();
        if (keys.Count == 0 || keys.Distinct(StringComparer.Ordinal).Count() < keys.Count)
        {
            throw new ArgumentException($"Expected one {kind} or more, each of them once; found {string.Join(", ", keys)}.", nameof(keys));
        }

        Keys = [.. keys.Select(key => Key.Checked(key, nameof(keys)))];
    }

    /// <summary>What each of them is: <c>product</c>.</summary>
    public string Kind { get; }

    /// <summary>Their names in data.</summary>
    public EquatableArray<string> Keys { get; }

    /// <summary>Currencies as members, each counted in itself: <c>usd</c>, <c>inr</c>.</summary>
    /// <example><c>Fact.Money("costs", Members.ByCurrency(Currency.Usd, Currency.Inr), "2", "Costs")</c> is given as <c>costs[usd]</c> and <c>costs[inr]</c>.</example>
    public static Stream<Currency> ByCurrency(params EquatableArray<Currency> currencies) =>
        new(new Members("currency", [.. currencies.Select(currency => currency.Symbol.ToLowerInvariant())]), currencies);

    /// <summary>A stream that gives something for each member.</summary>
    /// <param name="each">What it gives, from the name of the member.</param>
    /// <example><c>Fields.Each(field => Fees[field] + Taxes[field])</c>.</example>
    public Stream<TRule> Each<TRule>(Func<string, TRule> each)
        where TRule : class => new(this, [.. Keys.Select(each.NotNull())]);

    /// <summary>A stream of stated rules: one for each member, in their order.</summary>
    /// <exception cref="ArgumentException">There are more or fewer rules than members.</exception>
    /// <example><c>Products.With(Percent(10), Percent(12))</c>: ten per cent of the first product, twelve of the second.</example>
    public Stream<Rule<T>> With<T>(params EquatableArray<Rule<T>> rules)
        where T : struct => rules.Count == Keys.Count
            ? new(this, rules)
            : throw new ArgumentException($"Expected a rule for each {Kind}: {this}; found {rules.Count}.", nameof(rules));

    /// <summary>Their names: <c>product-a, product-b</c>.</summary>
    public override string ToString() => string.Join(", ", Keys);
}
