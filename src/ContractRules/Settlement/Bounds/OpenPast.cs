using System.Collections.Frozen;
using ContractRules.Agreements;

namespace ContractRules.Settlement.Bounds;

/// <summary>What of the periods before can turn out otherwise.</summary>
/// <param name="Names">The keys of facts and terms.</param>
/// <param name="Lots">The keys of lots.</param>
/// <param name="Powers">The powers, by holder and key.</param>
internal sealed record OpenPast(FrozenSet<string> Names, FrozenSet<string> Lots, FrozenSet<(string Holder, string Key)> Powers)
{
    /// <summary>Nothing.</summary>
    public static OpenPast None { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<(string, string)>.Empty);

    /// <summary>Whether nothing can.</summary>
    public bool IsNothing => Names.Count + Lots.Count + Powers.Count == 0;

    /// <summary>What a state leaves open: what was undetermined when it was made.</summary>
    public static OpenPast In(CarriedState state) => new(
        state.Memories.Where(memory => IsOpen(memory.Value)).Select(memory => memory.Key).ToFrozenSet(StringComparer.Ordinal),
        state.Lots.Where(lots => !lots.Value.IsKnown).Select(lots => lots.Key).ToFrozenSet(StringComparer.Ordinal),
        FrozenSet<(string, string)>.Empty);

    /// <summary>The same, and what of a period is.</summary>
    public OpenPast With(IEnumerable<string> names, IEnumerable<string> lots, IEnumerable<Power> powers) => new(
        Names.Union(names).ToFrozenSet(StringComparer.Ordinal),
        Lots.Union(lots).ToFrozenSet(StringComparer.Ordinal),
        Powers.Union(powers.Select(power => (power.Holder.Name, power.Key))).ToFrozenSet());

    private static bool IsOpen(Memory memory) =>
        memory.Recent.Append(memory.ToDate).Append(memory.Retired).Any(outcome => outcome is { IsDetermined: false });
}
