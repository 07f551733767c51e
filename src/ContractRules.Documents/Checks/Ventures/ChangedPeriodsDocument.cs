using System.Text.Json.Serialization;
using ContractRules.Changes.Ventures;
using ContractRules.Documents.Json;

namespace ContractRules.Documents.Checks.Ventures;

/// <summary>In how many periods of ventures something came to something else.</summary>
public sealed record ChangedPeriodsDocument : DocumentPart
{
    /// <summary>In how many.</summary>
    public required long Periods { get; init; }

    /// <summary>In how many of them it had a value before the change, and has none after it.</summary>
    public required long BecomesUndetermined { get; init; }

    /// <summary>In how many of them who was paid pays; of a term none.</summary>
    public required long TurnsRound { get; init; }

    /// <summary>The first of them; left out where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VentureAndPeriodDocument? First { get; init; }

    internal static ChangedPeriodsDocument Of<T>(ChangeOfVentures<T> change)
        where T : class => new()
        {
            Periods = change.Periods,
            BecomesUndetermined = change.BecomesUndetermined,
            TurnsRound = change.TurnsRound,
            First = VentureAndPeriodDocument.Of(change.First),
        };
}
