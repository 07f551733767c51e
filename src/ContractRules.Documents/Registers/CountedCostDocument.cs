using System.Text.Json.Serialization;
using ContractRules.Attribution;
using ContractRules.Documents.Json;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Registers;

/// <summary>A cost of a register, with the sub-clause that it counts under and why.</summary>
public sealed record CountedCostDocument : DocumentPart
{
    /// <summary>The day of the cost.</summary>
    [JsonConverter(typeof(IsoDateConverter))]
    public required LocalDate Date { get; init; }

    /// <summary>What it is for.</summary>
    public required string Description { get; init; }

    /// <summary>How much.</summary>
    public required ExactFigure Amount { get; init; }

    /// <summary>The sub-clause that it counts under.</summary>
    public required ClauseReference CountsUnder { get; init; }

    /// <summary>Why it does, in words.</summary>
    public required string Why { get; init; }

    /// <summary>What else is said of it, by the keys of the marks.</summary>
    public required EquatableArray<string> Marks { get; init; }

    internal static CountedCostDocument Of(AttributedItem attributed) => new()
    {
        Date = attributed.Item.Date,
        Description = attributed.Item.Description,
        Amount = ExactFigure.Of(attributed.Item.Amount),
        CountsUnder = attributed.Heading.Clause,
        Why = attributed.Reason,
        Marks = attributed.Item.Marks,
    };
}
