using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.LotMovements;

/// <summary>Lots expire: what is open of those that meet a condition is no longer, and the period tells how much that was.</summary>
/// <param name="When">The condition, over the fields of a lot.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LotExpiry(Node When) : LotMovement([When])
{
    /// <inheritdoc/>
    internal override IEnumerable<Node> Rules(LotsDeclaration lots) => [Of(lots.BroughtForward, When)];

    /// <inheritdoc/>
    internal override LotMovement WithRules(Func<Node, Node> change) => this with { When = change(When) };

    /// <inheritdoc/>
    internal override string InWords(Naming naming) => $"what is open expires where {When.AtLength(naming)}";
}
