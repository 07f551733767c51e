using ContractRules.Documents.Json;
using ContractRules.Documents.Reports;

namespace ContractRules.Documents.Clauses;

/// <summary>A text as it was and as it is.</summary>
public sealed record TextChangeDocument : DocumentPart
{
    /// <summary>The text before; empty where there was none.</summary>
    public required string Before { get; init; }

    /// <summary>The text now; empty where there is none.</summary>
    public required string After { get; init; }

    internal static TextChangeDocument Of(MarkedText text) => new() { Before = text.Before, After = text.After };
}
