using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Plans.Lowering;

/// <summary>How open questions are answered: in every row as the agreement is read; or by each row for itself, but for those that decide on the text or on the last period.</summary>
/// <param name="agreement">The agreement, under the readings it carries.</param>
/// <param name="areByRow">Whether each row answers for itself.</param>
internal sealed class Answers(Agreement agreement, bool areByRow)
{
    private readonly HashSet<Reading> _byRow = areByRow
        ? [.. agreement.Readings.Except(agreement.Amendments.SelectMany(amendment => amendment.Readings)).Except(OfTheLastPeriod(agreement))]
        : [];

    /// <summary>The place of the option that every row takes; null where each says which.</summary>
    public int? Taken(Reading reading) => _byRow.Contains(reading) ? null : agreement.Choices.IndexOf(reading);

    /// <summary>Whether a row can be read so: all questions that no row answers for itself are answered as they are here.</summary>
    public bool Allow(ReadingChoices choices) => agreement.Readings.All(reading => (Taken(reading) ?? choices.IndexOf(reading)) == choices.IndexOf(reading));

    /// <summary>Of how a row is read, what all rows have to be read as that are settled with it; the questions that each answers for itself are answered as the agreement is read.</summary>
    public ReadingChoices OfAllRows(ReadingChoices choices) =>
        agreement.Readings.Where(reading => Taken(reading) is not null).Aggregate(agreement.Choices, (all, reading) => all.With(reading, choices.Of(reading).Name));

    /// <summary>The rules inside a rule that can matter: the option taken of an open question, and none of what is said of each item.</summary>
    public EquatableArray<Node> Operands(Node node) => node switch
    {
        Ambiguity(var reading, var branches) when Taken(reading) is { } taken => [branches[taken]],
        OverItems => [],
        _ => node.Operands(),
    };

    private static IEnumerable<Reading> OfTheLastPeriod(Agreement agreement) =>
        from text in agreement.Texts
        from found in text.PeriodsOfTheEnd
        from rule in found.Period.Rules
        from node in rule.SelfAndDescendants()
        where node is Ambiguity
        select ((Ambiguity)node).Reading;
}
