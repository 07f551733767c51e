using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>
/// One step of a derivation: a rule, what it came to, and the steps that it followed from. Complete: the outcome
/// follows from the rule and the outcomes of <see cref="Steps"/> alone, or, where there are none, it is a source.
/// </summary>
/// <param name="Rule">The rule applied.</param>
/// <param name="Measure">The unit of its value.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Clause">The clause it stands in; for a term the clause that defines it, for a fact the one that calls for it.</param>
/// <param name="Source">For a step without steps, where its value is from: the contract, a fact given, an earlier period.</param>
/// <param name="Steps">What it followed from, in the order of the rule; only the branch taken.</param>
/// <param name="NotTaken">The branches that were not taken, and why.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record Step(
    Node Rule,
    Measure Measure,
    Outcome Outcome,
    ClauseReference Clause,
    string Source,
    EquatableArray<Step> Steps,
    EquatableArray<BranchNotTaken> NotTaken)
{
    /// <summary>Whether it is that of an item derived in full, and so can stand for those that are not.</summary>
    internal bool StandsForOthers { get; init; }

    /// <summary>The rule that was applied.</summary>
    public Node Rule { get; init => field = value.NotNull(); } = Rule.NotNull();

    /// <summary>Whether its value counts something, and so is no percentage.</summary>
    internal bool IsCount { get; } = Counts.IsCount(Rule, Measure, Steps);

    /// <summary>The value with its unit, or <c>undetermined</c> with the reasons.</summary>
    public string OutcomeInWords => Outcome.Value switch
    {
        NumberValue(var count) when IsCount => count.ToString(),
        { } value => Wording.Of(value, Measure),
        _ => Outcome.ToString(),
    };

    /// <summary>The rule and its outcome: <c>total-revenue = 650,000.00 USD</c>.</summary>
    public override string ToString() => $"{Rule.InShort()} = {OutcomeInWords}";
}
