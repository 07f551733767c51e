using System.Text.Json.Serialization;
using ContractRules.Comparison;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Readings;

/// <summary>A way to read several questions at once, and what a party would receive more or less by it.</summary>
public sealed record CombinationDocument : DocumentPart
{
    /// <summary>How much more, over all periods; negative where it is less.</summary>
    public required ExactFigure More { get; init; }

    /// <summary>The questions read otherwise than chosen here: the name of the option, by the key of each reading.</summary>
    [JsonConverter(typeof(EntriesConverter<string>))]
    public required Entries<string> Otherwise { get; init; }

    /// <summary>Whether no other way is better, or worse; else there may be.</summary>
    public required bool IsProved { get; init; }

    internal static CombinationDocument Of<T>(ReadingCombination<T> found)
        where T : struct, IPayable => new()
        {
            More = ExactFigure.Of(found.More),
            Otherwise = new([.. found.Otherwise.Select(chosen => new Entry<string>(chosen.Reading.Key, chosen.Option.Name))]),
            IsProved = found.IsProved,
        };
}
