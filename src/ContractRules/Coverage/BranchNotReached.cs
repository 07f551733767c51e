using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Coverage;

/// <summary>A branch that no statement took.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="IsDead">Whether it provably never is taken: the ranges of the facts exclude it, or its rule stands where the text is read otherwise.</param>
/// <param name="Readings">How the text has to be read for the rule to come to it; none where it may be read in any way.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record BranchNotReached(Branch Branch, bool IsDead, EquatableArray<(Reading Reading, ReadingOption Option)> Readings)
{
    /// <summary>The branch.</summary>
    public Branch Branch { get; init => field = value.NotNull(); } = Branch.NotNull();

    /// <summary>How the text has to be read for the rule to come to it; none where it may be read in any way.</summary>
    public EquatableArray<(Reading Reading, ReadingOption Option)> Readings { get; init => field = Whole(value); } = Whole(Readings);

    /// <summary>The branch, and why it may not be taken.</summary>
    public override string ToString() => $"{Branch}{(IsDead ? ", which no facts and no readings lead to"
        : Readings.Where(needed => needed.Option != needed.Reading.Default).ToList() is { Count: > 0 } otherwise
            ? $", which needs {string.Join(" and ", otherwise.Select(needed => $"{needed.Reading}={needed.Option.Name}"))}"
        : "")}";

    private static EquatableArray<(Reading Reading, ReadingOption Option)> Whole(EquatableArray<(Reading Reading, ReadingOption Option)> readings) =>
        readings.All(needed => needed.Reading is not null && needed.Option is not null)
            ? readings
            : throw new ArgumentException("Expected each reading with its option.", nameof(readings));
}
