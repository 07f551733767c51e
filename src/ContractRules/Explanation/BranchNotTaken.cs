using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Explanation;

/// <summary>A rule that stood ready but did not apply.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Condition">The condition that ruled it out; null where a reading did.</param>
/// <param name="Holds">Whether the condition holds; null where it is undetermined.</param>
/// <param name="Reading">The reading that ruled it out, in words; null where a condition did.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record BranchNotTaken(Node Rule, Node? Condition, bool? Holds, string? Reading)
{
    /// <summary>Why it did not apply: <c>expenses-to-be-agreed does not hold</c>.</summary>
    public string Why => (Condition, Holds) switch
    {
        (null, _) => Reading ?? "",
        ({ } condition, { } holds) => Wording.Of(condition, holds),
        var (condition, _) => $"{condition.InShort()} is undetermined",
    };

    /// <summary>What is told where a reading ruled it out: <c>reading toll is two</c>.</summary>
    internal static string WhyOf(Reading reading, ReadingOption option) => $"reading {reading} is {option.Name}";

    /// <summary>The rule and why it did not apply.</summary>
    public override string ToString() => $"{Rule}, not taken because {Why}";
}
