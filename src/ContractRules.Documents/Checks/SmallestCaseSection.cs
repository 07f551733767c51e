using ContractRules.Documents.Explanations;
using ContractRules.Documents.Reports;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Documents.Checks;

/// <summary>The smallest case that shows something, for people: the facts as a file, the readings, the clauses to blame, and how the figures came about.</summary>
internal static class SmallestCaseSection
{
    /// <summary>The section.</summary>
    /// <param name="heading">What shows.</param>
    /// <param name="note">What to know of it; may be empty.</param>
    /// <param name="smallest">The case.</param>
    /// <param name="altered">The clauses that a change alters; none where none was checked.</param>
    public static Section Of(string heading, string note, SmallestCase smallest, EquatableArray<ClauseReference> altered) => new(
        heading,
        string.Join('\n', ((string[])
        [
            note,
            $"Period: {smallest.Statement.Period}",
            $"Clauses to blame: {Wording(smallest.ClausesToBlame(), altered)}",
            smallest.Readings.Count == 0 ? "" : $"Read with: {string.Join(" ", smallest.Readings.Select(taken => $"--reading {taken.Reading.Key}={taken.Option.Name}"))}",
        ]).Where(line => line.Length > 0)))
    {
        AsIs =
        [
            $"Facts ({(smallest.Periods.Count == 1 ? "one period" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{smallest.Periods.Count} periods"))}), as a file that settle takes:\n{smallest.FactsCsv.TrimEnd('\n')}",
            .. smallest.ItemsCsv.Select(list => $"Items, --items {list.Key}=FILE:\n{list.Value.TrimEnd('\n')}"),
            .. smallest.Explanations().Select(explained => explained.ToText(ExplanationOptions.UsualDepth).TrimEnd('\n')),
        ],
    };

    private static string Wording(EquatableArray<ClauseReference> blamed, EquatableArray<ClauseReference> altered)
    {
        var changed = blamed.Where(clause => altered.Contains(clause)).ToList();
        return string.Join(", ", blamed)
            + (altered.Count == 0 || changed.Count == blamed.Count ? "" : changed.Count == 0 ? "; none of them is changed itself" : $"; changed of these: {string.Join(", ", changed)}");
    }
}
