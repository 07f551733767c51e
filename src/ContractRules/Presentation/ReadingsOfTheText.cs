using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>
/// The readings that decide which amendment is in force, or how the period is settled in which one takes effect, as far as they mattered to
/// figures: under another one the period would have been settled under another text, and the figure would have been another.
/// </summary>
internal static class ReadingsOfTheText
{
    /// <summary>For each figure the readings that mattered, with the names of the options that would have given another figure.</summary>
    public static IReadOnlyList<IEnumerable<KeyValuePair<Reading, EquatableArray<string>>>> Of(StatementBasis basis, IReadOnlyList<Step?> figures)
    {
        var readings = basis.Agreement.Amendments.SelectMany(amendment => amendment.Readings).Distinct()
            .Select(reading => (Reading: reading, Others: OtherTexts(reading, basis)))
            .Where(found => found.Others.Count > 0)
            .ToList();
        return [.. figures.Select(figure => readings
            .Select(found => KeyValuePair.Create(found.Reading, found.Others.Where(other => IsAnother(figure, other.Ending)).Select(other => other.Option).ToEquatableArray()))
            .Where(found => found.Value.Count > 0)
            .ToList())];
    }

    private static List<(string Option, Ending Ending)> OtherTexts(Reading reading, StatementBasis basis) =>
    [
        .. reading.Options
            .Where(option => option != basis.Readings.Of(reading))
            .Select(option => (option.Name, Ending: Ending.Of(basis.Agreement.Under(reading, option.Name), basis.Facts, basis.Before)))
            .Where(other => !other.Ending.Basis.Version.SaysTheSameAs(basis.Version)),
    ];

    private static bool IsAnother(Step? figure, Ending other) => figure?.Rule is TermValue(var term)
        && !(other.Basis.Version.TryDefine(term.Key, out var defined) && other.Evaluation.Of(defined) == figure.Outcome);
}
