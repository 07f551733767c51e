using System.Text.Json.Serialization;

namespace ContractRules.Rules;

/// <summary>A family of rules by member, read only; a stream of facts or of terms is a stream of rules too. See <see cref="Stream{TRule}"/>.</summary>
/// <typeparam name="TRule">What it holds for each member: a rule, a fact or a term.</typeparam>
[JsonConverter(typeof(Json.IsNoData))]
public interface IStream<out TRule>
    where TRule : class
{
    /// <summary>The members.</summary>
    Members Members { get; }

    /// <summary>The rule of a member.</summary>
    /// <exception cref="ArgumentException">There is no such member.</exception>
    TRule this[string member] { get; }
}
