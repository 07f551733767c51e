using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison.Ventures;

/// <summary>Something wrong in the facts of a venture, which is left out for that.</summary>
/// <param name="Venture">The venture.</param>
/// <param name="Lot">In which of the lots, from 0 on.</param>
/// <param name="Row">The row there, from 0 on.</param>
/// <param name="Fault">What was found, and what was expected.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record RefusedVenture(string Venture, int Lot, int Row, FactFault Fault)
{
    /// <summary>How much of what is wrong in facts is told, as they are read and of each option.</summary>
    public const int MostTold = 10;

    /// <summary>The venture.</summary>
    public string Venture { get; init => field = value.NotNull(); } = Venture.NotNull();

    /// <summary>In which of the lots, from 0 on.</summary>
    public int Lot { get; init => field = value.From(0, to: int.MaxValue); } = Lot.From(0, to: int.MaxValue);

    /// <summary>The row there, from 0 on.</summary>
    public int Row { get; init => field = value.From(0, to: int.MaxValue); } = Row.From(0, to: int.MaxValue);

    /// <summary>What was found, and what was expected.</summary>
    public FactFault Fault { get; init => field = value.NotNull(); } = Fault.NotNull();

    /// <summary>The venture, and the fault: <c>V-17, 2002-10, sales: found -5; expected …</c>.</summary>
    public override string ToString() => $"{Venture}, {Fault}";
}
