using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>A branch that no statement took.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="IsDead">Whether it provably never is taken, dates beyond the calendar left aside; see <see cref="Because"/>.</param>
/// <param name="Readings">How the text has to be read for the rule to come to it; none where it may be read in any way.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record BranchNotReached(Branch Branch, bool IsDead, EquatableArray<(Reading Reading, ReadingOption Option)> Readings)
{
    /// <summary>The branch.</summary>
    public Branch Branch { get; init => field = value.NotNull(); } = Branch.NotNull();

    /// <summary>How the text has to be read for the rule to come to it; none where it may be read in any way.</summary>
    public EquatableArray<(Reading Reading, ReadingOption Option)> Readings { get; init => field = Whole(value); } = Whole(Readings);

    /// <summary>
    /// Why it provably never is taken: the ranges of the facts exclude it, its rule stands where the text is read otherwise, or what leads to it contradicts it;
    /// empty where it may be taken.
    /// </summary>
    public string Because { get; init => field = value.NotNull(); } = "";

    /// <summary>The branch, and why it may not be taken.</summary>
    public override string ToString() => $"{Branch}{(IsDead ? $", which no facts and no readings lead to{(Because.Length > 0 ? $": {Because}" : "")}"
        : Readings.Where(needed => needed.Option != needed.Reading.Default).ToList() is { Count: > 0 } otherwise
            ? $", which needs {string.Join(" and ", otherwise.Select(needed => $"{needed.Reading}={needed.Option.Name}"))}"
        : "")}";

    private static EquatableArray<(Reading Reading, ReadingOption Option)> Whole(EquatableArray<(Reading Reading, ReadingOption Option)> readings) =>
        readings.All(needed => needed.Reading is not null && needed.Option is not null)
            ? readings
            : throw new ArgumentException("Expected each reading with its option.", nameof(readings));
}
