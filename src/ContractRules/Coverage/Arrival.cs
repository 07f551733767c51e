using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>How a place of a text is come to: some of the ways, and how the text has to be read on all of them.</summary>
/// <param name="Readings">How the text has to be read on whichever way.</param>
/// <param name="Ways">Some of the ways.</param>
/// <param name="AreAll">Whether these are all that there are.</param>
internal sealed record Arrival(EquatableArray<(Reading Reading, ReadingOption Option)> Readings, EquatableArray<Stretch> Ways, bool AreAll)
{
    // Of a rule that stands in very many places some ways are enough.
    private const int Most = 4;

    /// <summary>At the outermost rule.</summary>
    public static Arrival AtTheRoot { get; } = new([], [Stretch.Start], AreAll: true);

    /// <summary>Come to in either way: only what all of them need is needed.</summary>
    public Arrival Or(Arrival other)
    {
        // What stands in a rule twice is mostly come to by one and the same way.
        List<Stretch> ways = [.. Ways.Concat(other.Ways).Distinct<Stretch>(ReferenceEqualityComparer.Instance)];
        return new([.. Readings.Where(other.Readings.Contains)], [.. ways.Take(Most)], AreAll && other.AreAll && ways.Count <= Most);
    }

    /// <summary>Past a condition.</summary>
    public Arrival Past(Node condition, bool holds, bool orIsOpen = false) => this with { Ways = [.. Ways.Select(way => way.Past(condition, holds, orIsOpen))] };

    /// <summary>On into what is said of items.</summary>
    public Arrival IntoItems() => this with { Ways = [.. Ways.Select(way => way.IntoItems())] };

    /// <summary>On where the text is read so; null where every way has it read otherwise.</summary>
    public Arrival? ReadAs(Reading reading, ReadingOption option) => Readings.All(needed => needed.Reading != reading || needed.Option == option)
        ? new([.. Readings.Append((reading, option)).Distinct()], [.. Ways.Select(way => way.ReadAs(reading, option)).OfType<Stretch>()], AreAll)
        : null;
}
