using System.Text.Json;

namespace ContractRules.Documents.Json;

/// <summary>What a JSON document says, in whole or in part: data alone, which reads back to an equal value.</summary>
public abstract record DocumentPart
{
    /// <summary>It as JSON, as it stands in a document.</summary>
    public sealed override string ToString() => JsonSerializer.Serialize(this, JsonDocuments.Options.GetTypeInfo(GetType()));
}
