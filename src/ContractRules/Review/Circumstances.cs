using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Review;

/// <summary>What is given where a rule is tried.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Readings">How the text is read.</param>
/// <param name="ReadAs">The option that is read otherwise than chosen; null where none is.</param>
internal sealed record Circumstances(EquatableMap<Value> Facts, ReadingChoices Readings, string? ReadAs)
{
    /// <summary>What the term that is tried at several values has; null where it follows from the facts.</summary>
    public Value? Assumed { get; init; }

    /// <summary>The same, but for one fact.</summary>
    public Circumstances With(string fact, Value value) => this with { Facts = Facts.With(fact, value) };
}
