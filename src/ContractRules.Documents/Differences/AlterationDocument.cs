using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ContractRules.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>One thing in which two agreements differ.</summary>
public sealed record AlterationDocument : DocumentPart
{
    /// <summary>What differs.</summary>
    [AllowedValues("clause", "amendment", "reading")]
    public required string Kind { get; init; }

    /// <summary>The clause that it concerns; left out of an amendment as a whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClauseReference? Clause { get; init; }

    /// <summary>The title of the amendment, where it is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Amendment { get; init; }

    /// <summary>The key of the reading, where a question is read otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reading { get; init; }

    /// <summary>What becomes of it: a clause or an amendment; left out of a reading.</summary>
    [AllowedValues("inserted", "deleted", "changed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Change { get; init; }

    /// <summary>The option of the first agreement, by its name, where a question is read otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Before { get; init; }

    /// <summary>The option of the second.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? After { get; init; }

    /// <summary>It in words.</summary>
    public required string Words { get; init; }

    internal static AlterationDocument Of(Alteration altered) => altered switch
    {
        ClauseAlteration clause => new() { Kind = "clause", Clause = clause.Clause, Change = ChangeOf(clause.Before is null, clause.After is null), Words = clause.Description },
        AmendmentAlteration amendment => new()
        {
            Kind = "amendment",
            Amendment = (amendment.After ?? amendment.Before)!.Title,
            Change = ChangeOf(amendment.Before is null, amendment.After is null),
            Words = amendment.Description,
        },
        ReadingAlteration reading => new()
        {
            Kind = "reading",
            Clause = reading.Clause,
            Reading = reading.Reading.Key,
            Before = reading.Before.Name,
            After = reading.After.Name,
            Words = reading.Description,
        },
        _ => throw new NotSupportedException($"{altered.GetType().Name} is told in no document."),
    };

    private static string ChangeOf(bool isNew, bool isGone) => isNew ? "inserted" : isGone ? "deleted" : "changed";
}
