using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Facts and readings under which a change does something: the smallest that were found.</summary>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangeCase : SmallestCase
{
    private readonly ChangeReach _reach;

    /// <summary>A case that shows what a change does.</summary>
    /// <param name="agreement">The agreement after the change, under the readings taken.</param>
    /// <param name="periods">The facts, up to the period in which it shows.</param>
    /// <param name="changed">The period in which it shows, settled under both texts.</param>
    /// <param name="finding">What shows.</param>
    /// <param name="reach">What the change can alter at all.</param>
    public ChangeCase(Agreement agreement, EquatableArray<PeriodFacts> periods, ChangedStatement changed, ChangeFinding finding, ChangeReach reach)
        : base(agreement, periods) => (Changed, Finding, _reach) = (changed.NotNull(), finding.NotNull(), reach.NotNull());

    /// <summary>The period in which it shows, settled under both texts.</summary>
    public ChangedStatement Changed { get; }

    /// <summary>What shows.</summary>
    public ChangeFinding Finding { get; }

    /// <inheritdoc/>
    public override Statement Statement => Changed.After;

    /// <inheritdoc/>
    public override string Words => $"{Finding.Words}, in {Statement.Period}";

    /// <summary>The altered clauses by whose rules the figures came to something else, on the way from the facts; where none is told apart, all those by which it can come.</summary>
    public override EquatableArray<ClauseReference> ClausesToBlame()
    {
        var (altered, differing) = (Finding.ClausesToBlame(_reach), Changed.Terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal));
        var derived = Explanations().SelectMany(explained => ClausesOf(explained, differing)).ToHashSet();
        EquatableArray<ClauseReference> blamed = [.. altered.Where(derived.Contains)];
        return blamed.Count > 0 ? blamed : altered;
    }

    /// <summary>How the figures came about after the change, and how they did before it.</summary>
    public override EquatableArray<Derivation> Explanations()
    {
        string[] keys = [.. Finding.TermsThatTell(Changed.Before, Changed.After)];
        return [.. Changed.After.Explain(keys), .. Changed.Before.Explain(keys)];
    }

    // Those that define a term that differs, as far as the way from the figure leads over such terms alone.
    private static IEnumerable<ClauseReference> ClausesOf(Derivation explained, HashSet<string> differing) => new[] { explained.Conclusion }
        .NearestFirst(step => step.Rule.NamedItself() is not TermDeclaration term || differing.Contains(term.Key))
        .Where(step => step.Rule.NamedItself() is TermDeclaration)
        .Select(step => step.Clause);
}
