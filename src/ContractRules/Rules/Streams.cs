using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>Declares streams, applies a rule to each member, and adds the members up.</summary>
public static class Streams
{
    /// <summary>The fact, given for each member: <c>net-receipts[product-a]</c>, <c>net-receipts[product-b]</c>.</summary>
    /// <param name="fact">Declares key, description, unit, range and default of all of them.</param>
    /// <param name="members">For whom it is given.</param>
    /// <exception cref="InvalidOperationException">The fact is of one member already.</exception>
    public static Stream<Fact<T>> ForEach<T>(this Fact<T> fact, Members members)
        where T : struct => members.NotNull().Each(fact.Made().Of);

    /// <summary>The term, defined for each member: <c>royalty[product-a]</c>, <c>royalty[product-b]</c>.</summary>
    /// <param name="term">Declares key, title and unit of all of them.</param>
    /// <param name="members">For whom it is defined; the title of each names it: <c>Royalty, product-a</c>.</param>
    /// <exception cref="InvalidOperationException">The term is of one member already.</exception>
    public static Stream<Term<T>> ForEach<T>(this Term<T> term, Members members)
        where T : struct => members.NotNull().Each(term.Made().Of);

    /// <summary>The same rule for each member.</summary>
    /// <example><c>receipts.Each(received => Percent(10) * received)</c>.</example>
    public static Stream<TResult> Each<TRule, TResult>(this IStream<TRule> stream, Func<TRule, TResult> each)
        where TRule : class
        where TResult : class => stream.Made().Members.Each(member => each.NotNull()(stream[member]));

    /// <summary>The same rule for each member, from two streams of the same members.</summary>
    /// <exception cref="ArgumentException">The members differ.</exception>
    /// <example><c>receipts.Each(rates, (received, rate) => rate * received)</c>.</example>
    public static Stream<TResult> Each<TRule, TOther, TResult>(this IStream<TRule> stream, IStream<TOther> other, Func<TRule, TOther, TResult> each)
        where TRule : class
        where TOther : class
        where TResult : class => stream.Made().Members == other.Made().Members
            ? stream.Members.Each(member => each.NotNull()(stream[member], other[member]))
            : throw new ArgumentException(
                $"Expected the same members ({stream.Members.Kind}: {stream.Members}); found {other.Members.Kind}: {other.Members}.", nameof(other));

    /// <summary>What the members add up to; undetermined where any of them is.</summary>
    /// <example>Receipts of 100 and 50 add up to 150.</example>
    public static Rule<T> Total<T>(this IStream<Rule<T>> stream)
        where T : struct, IAmount => InWords<T>(new(new Sum(Nodes(stream))));

    /// <summary>Whether it holds of any member.</summary>
    /// <remarks>True as soon as one holds, whatever is unknown of the others.</remarks>
    /// <example><c>Delivered.Any()</c>, or <c>Sales.Each(sold => sold > threshold).Any()</c>.</example>
    public static Rule<bool> Any(this IStream<Rule<bool>> stream) => InWords<bool>(new(new Any(Nodes(stream))));

    /// <summary>Whether it holds of all members.</summary>
    /// <remarks>False as soon as one fails, whatever is unknown of the others.</remarks>
    /// <example><c>Delivered.All()</c>.</example>
    public static Rule<bool> All(this IStream<Rule<bool>> stream) => InWords<bool>(new(new All(Nodes(stream))));

    private static EquatableArray<Node> Nodes<T>(IStream<Rule<T>> stream)
        where T : struct => [.. stream.Made().Members.Keys.Select(member => stream[member].Node)];

    private static Rule<T> InWords<T>(Rule<T> rule)
        where T : struct => StreamWords.Of(rule.Node, Naming.Keys) is { } words ? rule.Called($"{words}") : rule;
}
