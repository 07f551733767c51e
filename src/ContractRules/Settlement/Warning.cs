using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Something in a period that its reader should look at, although the period could be settled.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Clause">The clause that it concerns; none, where it concerns the agreement as a whole.</param>
/// <param name="Words">What it is, in words.</param>
[JsonConverter(typeof(Json.WarningConverter))]
public sealed record Warning(WarningKind Kind, ClauseReference Clause, string Words)
{
    /// <summary>The clause, where it concerns one, and the words.</summary>
    public override string ToString() => Clause == default ? Words : $"clause {Clause}: {Words}";
}
