using System.Globalization;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Explanation;

/// <summary>A place among many, told by how many come before it; what was put in order stands beside it, each once.</summary>
/// <example><c>147 of 199 come before it</c>.</example>
internal static class Tally
{
    /// <summary>How many lines of one kind are told one by one.</summary>
    public const int MostListed = 12;

    /// <summary>The lines of a rank among many; null where they are few, and for any other rule.</summary>
    public static IEnumerable<DerivationLine>? Of(Step step, Manner manner) => step is { Rule: Rank, Steps.Count: > MostListed, Outcome.Value: NumberValue(var before) }
        ?
        [
            new DerivationLine(manner, null, string.Create(CultureInfo.InvariantCulture, $"{before} of {step.Steps.Count - 1} come before it")),
            .. step.Steps.Select(compared => new DerivationLine(manner, compared) { IsAside = true }),
        ]
        : null;
}
