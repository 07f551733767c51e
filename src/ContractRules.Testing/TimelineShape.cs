using System.Globalization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Testing;

/// <summary>Which timelines are drawn: from when, how long, and how complete.</summary>
/// <example><c>TimelineShape.Any with { First = SettlementPeriod.Month(2002, 9), AtMost = 24 }</c>.</example>
public sealed record TimelineShape
{
    /// <summary>One to thirty periods from anywhere around the agreement's date or an amendment's.</summary>
    public static TimelineShape Any { get; } = new();

    /// <summary>The first period; any that the agreement settles, often shortly before an amendment, where left out.</summary>
    public SettlementPeriod? First { get; init; }

    /// <summary>The fewest periods; at least 1.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>The most periods.</summary>
    public int AtMost { get; init; } = 30;

    /// <summary>
    /// Whether every fact that has no default is given in every period, a standing one from the first period on. Of items, every field is
    /// filled that has no default.
    /// </summary>
    public bool NothingMissing { get; init; }

    /// <summary>Whether a fact has to be given in a period: a standing one in the first.</summary>
    internal bool MustGiveIn(int place, FactDeclaration fact) => MustGive(fact) && (place == 0 || !fact.IsStanding);

    internal bool MustGive(FactDeclaration fact) => NothingMissing && fact.Default is null;

    /// <summary>How many periods, and from when.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AtLeast} to {AtMost} periods") + (First is null ? "" : $" from {First}") + (NothingMissing ? ", nothing missing" : "");
}
