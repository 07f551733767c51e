using System.Collections.Concurrent;
using ContractRules.Agreements;
using ContractRules.Rules;

namespace ContractRules.Testing.Drawing;

/// <summary>
/// An agreement, however it is read. A reading that decides which amendment is in force has the text put together anew, which takes far longer than to
/// settle by it, so that each such text is put together once; what is reached of it then counts together, too.
/// </summary>
internal sealed class TextsAsRead(Agreement agreement)
{
    private readonly Lazy<Reading[]> _ofTheText = new(() => [.. agreement.Readings.Where(reading => DecidesTheText(agreement, reading))]);
    private readonly ConcurrentDictionary<string, Agreement> _texts = new(StringComparer.Ordinal);

    /// <summary>The agreement, read by these choices.</summary>
    public Agreement Under(ReadingChoices choices)
    {
        var text = _ofTheText.Value.Aggregate(ReadingChoices.Defaults, (chosen, reading) => chosen.With(reading, choices.Of(reading).Name));
        return _texts.GetOrAdd($"{text}", _ => agreement.Under(text)).Under(choices);
    }

    private static bool DecidesTheText(Agreement agreement, Reading reading) => reading.Options
        .Select(option => agreement.Under(reading, option.Name))
        .Any(read => read.Versions.Count != agreement.Versions.Count || !ReferenceEquals(read.Versions[^1], agreement.Versions[^1]));
}
