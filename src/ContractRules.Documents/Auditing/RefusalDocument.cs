using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Auditing;

/// <summary>A step or a line that does not follow.</summary>
public sealed record RefusalDocument : DocumentPart
{
    /// <summary>Where it stands in the explanation.</summary>
    public required string Path { get; init; }

    /// <summary>The number of the step, or of the step that the line tells.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Step { get; init; }

    /// <summary>The clause that it stands in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Rule { get; init; }

    /// <summary>The unit of its value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    /// <summary>What it says it came to, exactly; null where it says that it is undetermined.</summary>
    public required Value? Stated { get; init; }

    /// <summary>What it comes to, exactly; null where it is undetermined, or nothing follows.</summary>
    public required Value? Recomputed { get; init; }

    /// <summary>What is wrong, in words.</summary>
    public required string Why { get; init; }

    internal static RefusalDocument Of(Refusal refused) => new()
    {
        Path = refused.Path,
        Step = refused.Number,
        Clause = refused.Clause,
        Rule = refused.Rule,
        Unit = refused.Unit,
        Stated = refused.Stated.Value,
        Recomputed = refused.Recomputed?.Value,
        Why = refused.Why,
    };
}
