using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Observance.Ventures;

/// <summary>How invariants fared over the facts of many ventures.</summary>
/// <param name="Agreement">The agreement, as it was read.</param>
/// <param name="Ventures">Of how many ventures any period was settled.</param>
/// <param name="Periods">How many periods of ventures were settled.</param>
/// <param name="Stopped">How many ventures were stopped by something wrong in their facts.</param>
/// <param name="Invariants">How each invariant fared, in the order in which they were asked for.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VentureCheck(Agreement Agreement, long Ventures, long Periods, long Stopped, EquatableArray<InvariantOfVentures> Invariants)
{
    /// <summary>The agreement, as it was read.</summary>
    public Agreement Agreement { get; init => field = value.NotNull(); } = Agreement.NotNull();

    /// <summary>Whether any venture breaks an invariant.</summary>
    public bool IsBroken => Invariants.Any(invariant => invariant.Broken > 0);

    /// <summary>The ventures, and the invariants, a line each.</summary>
    public override string ToString() => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"{Agreement.Key}, {Periods:N0} periods of {Ventures:N0} ventures, {Stopped:N0} stopped"),
        .. Invariants.Select(invariant => $"{invariant}"),
    ]);
}
