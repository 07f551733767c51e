using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Seeking;

namespace ContractRules.Documents.Seeking;

/// <summary>Values of the fact, one step after another, that meet the goal.</summary>
public sealed record ReachedDocument : DocumentPart
{
    /// <summary>The step below, which does not meet it; left out where the fact cannot be less, or what lies below is not proved and meets it as far as it was tried.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TriedDocument? Below { get; init; }

    /// <summary>The least; left out where there is no end to them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TriedDocument? From { get; init; }

    /// <summary>The greatest; left out where there is no end to them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TriedDocument? To { get; init; }

    /// <summary>The step above, which does not meet it; left out where the fact cannot be more, or what lies above is not proved and meets it as far as it was tried.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TriedDocument? Above { get; init; }

    internal static ReachedDocument Of(ReachedInterval reached) => new()
    {
        Below = TriedDocument.Of(reached.Below),
        From = TriedDocument.Of(reached.From),
        To = TriedDocument.Of(reached.To),
        Above = TriedDocument.Of(reached.Above),
    };
}
