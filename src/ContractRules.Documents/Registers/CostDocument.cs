using System.Text.Json.Serialization;
using ContractRules.Attribution;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Registers;

/// <summary>A cost, with every sub-clause that covers it.</summary>
public sealed record CostDocument : DocumentPart
{
    /// <summary>The day of the cost.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate Date { get; init; }

    /// <summary>What it is for.</summary>
    public required string Description { get; init; }

    /// <summary>How much.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>Every sub-clause that covers it.</summary>
    public required EquatableArray<ClauseReference> Clauses { get; init; }

    /// <summary>What else is said of it, by the keys of the marks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EquatableArray<string>? Marks { get; init; }

    internal static CostDocument Of(CostItem item) => new()
    {
        Date = item.Date,
        Description = item.Description,
        Amount = ExactFigure.Of(item.Amount),
        Clauses = item.CouldFallUnder,
        Marks = item.Marks.Count > 0 ? item.Marks : default(EquatableArray<string>?),
    };
}
