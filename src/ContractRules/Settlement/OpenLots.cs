using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>The lots that are open at the end of a period, as they are carried into the next; or why they are not known.</summary>
/// <param name="Lots">Each as an item, with what remains of it among its values; those that came in first stand first.</param>
/// <param name="Unknown">Why they are not known, where what came in or was applied could not be determined; none where they are.</param>
[JsonConverter(typeof(Json.OpenLotsConverter))]
public sealed record OpenLots(EquatableArray<Item> Lots, EquatableArray<Reason> Unknown)
{
    /// <summary>No lots.</summary>
    public static OpenLots None { get; } = new([], []);

    /// <summary>Whether they are known.</summary>
    public bool IsKnown => Unknown.Count == 0;

    /// <summary>The lots, or why they are not known.</summary>
    public override string ToString() => IsKnown ? string.Join("; ", Lots) : $"not known: {string.Join("; ", Unknown)}";
}
