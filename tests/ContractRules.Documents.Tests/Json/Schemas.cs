using ContractRules.Documents.Json;
using Json.Schema;

namespace ContractRules.Documents.Tests.Json;

/// <summary>The schemas that ship. The validator takes each only once.</summary>
internal static class Schemas
{
    private static readonly Dictionary<DocumentKind, JsonSchema> _all = DocumentKind.All.ToDictionary(kind => kind, kind => JsonSchema.FromText(kind.Schema()));

    public static JsonSchema Of(DocumentKind kind) => _all[kind];
}
