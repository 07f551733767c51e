using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Plans.Ventures;

/// <summary>What passes on of a venture.</summary>
/// <param name="Venture">Its name.</param>
/// <param name="State">The state in which it stands.</param>
/// <param name="Row">Its row there.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record VentureState(string Venture, PlanState State, int Row)
{
    /// <summary>Its name.</summary>
    public string Venture { get; init => field = value.NotNull(); } = Venture.NotNull();

    /// <summary>The state in which it stands.</summary>
    public PlanState State { get; init => field = value.NotNull(); } = State.NotNull();

    /// <summary>Its row there.</summary>
    public int Row { get; init => field = value.From(0, to: int.MaxValue); } = Row.From(0, to: State.NotNull().Rows - 1);

    /// <summary>The venture, and through which period.</summary>
    public override string ToString() => $"{Venture} through {State.Through}";
}
