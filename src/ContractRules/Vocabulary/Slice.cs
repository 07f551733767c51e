using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>A slice of an amount, and what is charged on it.</summary>
/// <param name="From">Where it starts; null where it has no lower end.</param>
/// <param name="To">Where it ends; null where it has no upper end.</param>
/// <param name="Rate">What is charged on the part of the amount in it.</param>
internal sealed record Slice<TBy, TRate>(Rule<TBy>? From, Rule<TBy>? To, Rule<TRate> Rate)
    where TBy : struct, IAmount
    where TRate : struct, IAmount
{
    /// <summary>The slices of a table of tiers.</summary>
    /// <exception cref="ArgumentException">The table says nothing of what lies below its first tier.</exception>
    public static EquatableArray<Slice<TBy, TRate>> Of(Tiers<TBy, TRate> tiers) => tiers.Made().IsSilentBelow
        ? throw new ArgumentException($"Expected a tier for every part of an amount; the table is silent below its first: {tiers}.", nameof(tiers))
        : [.. tiers.Rows.Select(row => new Slice<TBy, TRate>(row.From, row.To, row.Value))];
}
