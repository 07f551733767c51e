using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>A clause that reads otherwise, that is new, or that is gone.</summary>
/// <param name="Before">The clause as it reads in the first agreement; null where that has none.</param>
/// <param name="After">The clause as it reads in the second; null where that has none.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ClauseAlteration(Clause? Before, Clause? After) : Alteration([Before ?? After])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => (After ?? Before)!.Reference;

    /// <summary>The constants for which others stand, each with its replacement, where nothing but those differs in what the clause computes.</summary>
    public EquatableArray<(string Constant, string Replacement)> Substituted => SubstitutedConstants.In(this);

    /// <inheritdoc/>
    public override string Description => (Before, After, Substituted) switch
    {
        (null, { } inserted, _) => $"{inserted.Reference} inserted",
        ({ } deleted, null, _) => $"{deleted.Reference} deleted",
        (_, { } changed, { Count: 0 }) => $"{changed.Reference} changed",
        (_, { } changed, var substituted) => $"{changed.Reference}: {string.Join(", ", substituted.Select(pair => $"{pair.Replacement} for {pair.Constant}"))}",
        _ => "",
    };
}
