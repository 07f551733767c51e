using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>A term that was assumed instead of computed.</summary>
public sealed record AssumedDocument : DocumentPart
{
    /// <summary>The key of the term.</summary>
    public required string Term { get; init; }

    /// <summary>The exact value assumed.</summary>
    public required Value Value { get; init; }

    /// <summary>The unit of the value; empty for plain numbers, truths and dates.</summary>
    public required string Unit { get; init; }

    /// <summary>The period in which it was; null where it was in all.</summary>
    public required SettlementPeriod? Period { get; init; }

    internal static AssumedDocument Of(Assumption assumed) => new()
    {
        Term = assumed.Term.Key,
        Value = assumed.Value,
        Unit = assumed.Term.Measure.Symbol,
        Period = assumed.During,
    };
}
