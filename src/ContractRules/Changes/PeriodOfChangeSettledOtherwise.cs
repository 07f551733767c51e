using System.Text.Json.Serialization;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>
/// A period inside which an amendment takes effect, under the one text or the other, is settled in another way, and figures of it differ.
/// </summary>
/// <param name="Before">How it was settled: what took effect inside it, and how that counted.</param>
/// <param name="After">How it is settled after the change.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record PeriodOfChangeSettledOtherwise(string Before, string After) : ChangeFinding([Before, After])
{
    /// <inheritdoc/>
    public override ClauseReference? Clause => null;

    /// <inheritdoc/>
    public override string Words => $"a period of change is settled otherwise: before, {Before}; after, {After}";

    internal static string InWords(Statement statement) => statement.Changes.Count == 0
        ? "no amendment takes effect inside it"
        : string.Join(" and ", statement.Changes.Select(change => $"{change.Amendment} takes effect inside it, which is settled {(change.EndedOn is null ? change.How : "without it, since the agreement ended before")}"));

    internal override EquatableArray<ClauseReference> ClausesToBlame(ChangeReach reach) => reach.ClausesOfAmendments;

    internal override IEnumerable<string> TermsThatTell(Statement before, Statement after) => Differing.Terms(before, after).Take(1).Select(term => term.Key);
}
