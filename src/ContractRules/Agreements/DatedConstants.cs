using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>
/// The numbers of a text that are substituted inside a period, by days. While edits are worked in, each stands in the text as
/// it reads last, an object of its own, so that later edits find it; then its mean over the period takes its place.
/// </summary>
internal sealed class DatedConstants
{
    private static readonly PeriodValue PeriodEnd = new(PeriodAspect.End);

    private readonly Dictionary<Node, EquatableArray<(LocalDate From, Node Number)>> _histories = new(ReferenceEqualityComparer.Instance);

    /// <summary>What stands in the place of a constant from a day on; without a day, from the start of the period.</summary>
    /// <param name="constant">The constant as it stands in the text.</param>
    /// <param name="replacement">A constant, or a reading that decides between constants.</param>
    /// <param name="from">The day.</param>
    public Node Substituted(Node constant, Node replacement, LocalDate? from) =>
        replacement.ReplaceLeaves(leaf => leaf is Constant number ? Substituted(constant, number, from) : leaf);

    /// <summary>The mean over the period of a constant that changes in it; any other rule as it is.</summary>
    public Node WeightedByDays(Node leaf) => _histories.TryGetValue(leaf, out var history) ? WeightedByDays(history) : leaf;

    /// <summary>The rule with its means taken over the days of the period to a day; all else of the rule as it is.</summary>
    public static Node Until(LocalDate day, Node rule) =>
        rule.ReplaceLeaves(leaf => ReferenceEquals(leaf, PeriodEnd) ? ((Rule<LocalDate>)day).Node : leaf);

    private Node Substituted(Node constant, Constant number, LocalDate? from)
    {
        var history = HistoryOf(constant);
        if (!number.Measure.IsNumber || (from is null && history.Count == 1) || history[^1].Number == number)
        {
            return number;
        }

        // A copy is equal to the constant, and yet tells this place in the text from others where it stands.
        var copy = number with { };
        var earlier = history.TakeWhile(stage => from is null ? stage != history[^1] : stage.From < from);
        _histories.Add(copy, [.. earlier, (from ?? history[^1].From, number)]);
        return copy;
    }

    private EquatableArray<(LocalDate From, Node Number)> HistoryOf(Node constant) =>
        _histories.TryGetValue(constant, out var history) ? history : [(LocalDate.MinIsoValue, constant)];

    // What kind of number it is plays no part in weighing it. The end of the period is an object of its own there, by which the
    // means of a text are known.
    private static Node WeightedByDays(EquatableArray<(LocalDate From, Node Number)> history) => history.Skip(1)
        .Aggregate(new DatedAmount<Ratio>(Rule<Ratio>.Of(history[0].Number), []), (until, stage) => until.ChangedTo(Rule<Ratio>.Of(stage.Number), from: stage.From))
        .WeightedByDays()
        .Node
        .ReplaceLeaves(leaf => leaf is PeriodValue(PeriodAspect.End) ? PeriodEnd : leaf);
}
