using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Finds in what two agreements differ: clause by clause, amendment by amendment, question by question.</summary>
internal static class Altering
{
    /// <summary>What the second has otherwise than the first, in the order of the text; readings come last.</summary>
    public static EquatableArray<Alteration> Between(WrittenText before, WrittenText after) =>
    [
        .. before.JoinedWith(after)
            .Select(reference => new ClauseAlteration(before.Find(reference), after.Find(reference)))
            .Where(altered => altered is not { Before: { } one, After: { } other } || !one.IsTheSameAs(other)),
        .. before.Amendments.Concat(after.Amendments).Select(amendment => amendment.Title).Distinct(StringComparer.Ordinal)
            .Select(title => new AmendmentAlteration(Titled(before, title), Titled(after, title)))
            .Where(altered => altered.Before != altered.After),
        .. before.Readings.Concat(after.Readings).DistinctBy(reading => reading.Key)
            .Select(reading => new ReadingAlteration(reading, before.Choices.Of(reading), after.Choices.Of(reading)))
            .Where(altered => altered.Before != altered.After),
    ];

    private static Amendment? Titled(WrittenText text, string title) => text.Amendments.FirstOrDefault(amendment => amendment.Title == title);
}
