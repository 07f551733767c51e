using System.Text.Json.Serialization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>
/// What a clause computes: an expression over facts, defined terms and constants. A rule is a value; it computes
/// nothing by itself. Settling, explaining and comparing are interpretations of it.
/// </summary>
/// <typeparam name="T">
/// What it gives: <see cref="Money"/>, <see cref="Quantity"/>, <see cref="Price"/>, <see cref="Rate"/>,
/// <see cref="Ratio"/>, <see cref="bool"/> or <see cref="NodaTime.LocalDate"/>. Operators exist only where they mean
/// something: minutes × price is money; money × money does not compile.
/// </typeparam>
/// <example><c>Rule&lt;Money&gt; expense = TerminatedMinutes * TerminationRate;</c></example>
[JsonConverter(typeof(Json.IsNoData))]
public class Rule<T> : IRule, IEquatable<Rule<T>>
    where T : struct
{
    internal Rule(Node node) => Node = node;

    /// <summary>The rule as the kernel sees it, for interpretations.</summary>
    public Node Node { get; }

    /// <summary>A constant of the contract.</summary>
    public static implicit operator Rule<T>(T value) => new(Face<T>.Constant(value));

    /// <summary>A typed face for a node of the kernel, for those who write vocabulary of their own.</summary>
    /// <exception cref="ArgumentNullException">There is no node.</exception>
    public static Rule<T> Of(Node node) => new(node.NotNull());

    /// <summary>Whether both are the same expression.</summary>
    public bool Equals(Rule<T>? other) => other is not null && Node.Equals(other.Node);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Rule<T>);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Node.GetHashCode();

    /// <summary>The rule in words: <c>terminated-minutes × termination-rate</c>.</summary>
    public sealed override string ToString() => Node.ToString();
}
