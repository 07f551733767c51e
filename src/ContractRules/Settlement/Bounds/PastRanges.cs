using System.Collections.Immutable;
using ContractRules.Agreements;
using ContractRules.Rules;

namespace ContractRules.Settlement.Bounds;

/// <summary>What can have become of what is open of the periods before.</summary>
/// <param name="Names">Facts and terms, by their keys; those that are not among them stand as the state has them.</param>
/// <param name="IsTextOpen">Whether the agreement can have ended otherwise, so that it is not known which text governs.</param>
internal sealed record PastRanges(ImmutableDictionary<string, MemoryRange> Names, bool IsTextOpen)
{
    /// <summary>Nothing is open.</summary>
    public static PastRanges None { get; } = new(ImmutableDictionary<string, MemoryRange>.Empty, IsTextOpen: false);

    /// <summary>What a state leaves open, of which nothing is known but what its rules can ever come to.</summary>
    public static PastRanges In(CarriedState state, OpenPast open, Agreement agreement) => None with
    {
        Names = agreement.Recollections
            .Where(asked => open.Names.Contains(asked.Name.Key))
            .ToImmutableDictionary(asked => asked.Name.Key, asked => MemoryRange.Of(state.Of(asked.Name), agreement.Ranges.Past(asked.Name)), StringComparer.Ordinal),
    };

    /// <summary>What can have become of a fact or term.</summary>
    public MemoryRange Of(Named name, CarriedState state) => Names.TryGetValue(name.Key, out var memory) ? memory : MemoryRange.Of(state.Of(name), ever: null);
}
