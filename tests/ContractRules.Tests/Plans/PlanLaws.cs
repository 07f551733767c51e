using System.Text.RegularExpressions;
using ContractRules.Plans;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>A plan refuses what the reference refuses, and else gives exactly its figures, over generated agreements and facts, and is undetermined where that is.</summary>
public sealed class PlanLaws
{
    // The kernel's forms that have a step and need no items.
    private static readonly HashSet<Type> Planned =
    [
        typeof(Constant), typeof(FactValue), typeof(TermValue), typeof(Given), typeof(Determined), typeof(Sum), typeof(Product), typeof(Quotient), typeof(Raised),
        typeof(Negation), typeof(Round), typeof(Least), typeof(Greatest), typeof(Rank), typeof(Compared), typeof(All), typeof(Any), typeof(Not), typeof(Choice),
        typeof(Confined), typeof(Prior), typeof(ToDate), typeof(Trailing), typeof(PeriodValue), typeof(DateShift), typeof(BusinessDayShift), typeof(DatePart),
        typeof(Recurrence), typeof(Phrase), typeof(Ambiguity),
    ];

    // What the steps of each kind say of themselves, and nothing else says.
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["linear"] = @" \+ | − ",
        ["product"] = @"[a-z#\]0-9] × [a-z#\[]",
        ["rounded"] = "rounded ",
        ["common divisor"] = "common divisor of ",
        ["exact quotient"] = @"÷ #\d+$",
        ["signed"] = @"\|",
        ["extreme"] = "(least|greatest) of ",
        ["rank"] = "place of .* among ",
        ["compared"] = " [<≤=≥>] ",
        ["junction"] = " (and|or) ",
        ["not"] = "not ",
        ["choice"] = " if .*, else ",
        ["otherwise"] = " where determined, else ",
        ["where"] = @" where (?!determined)",
        ["determined"] = " is determined",
        ["shift"] = @" months?\b",
        ["business days"] = " business days",
        ["date part"] = "(year|month|day) of ",
        ["series"] = "first of every ",
        ["power bound"] = "to the power of ",
        ["period"] = "the (number|first day|last day) of the period|the last day",
        ["state"] = "carried from the period before",
        ["fact"] = "given for ",
    };

    [Fact]
    public void A_plan_gives_exactly_the_figures_of_the_reference_however_many_rows_there_are()
    {
        var (ended, refused, forms, kinds) = (0, 0, new HashSet<Type>(), new HashSet<string>());
        var drawn =
            from agreement in PlannableAgreements.Any
            from months in DrawnRows.For(agreement)
            from times in Gen.Frequency((6, Gen.Constant(1)), (5, Gen.Constant(67)), (1, Gen.Constant(1_030)))
            from garbage in DrawnRows.Garbage
            select (Agreement: agreement, Months: months, Times: times, Garbage: garbage);
        Law.Reaches(
            drawn,
            found =>
            {
                var plan = Plan.Of(found.Agreement, PlanChoice.Everything with { DueDates = true });
                var differences = SideBySide.Differences(found.Agreement, plan, found.Months, found.Times, found.Garbage).ToList();
                Assert.True(differences.Count == 0, $"{string.Join('\n', differences.Take(5))}\n{string.Join('\n', found.Agreement.Versions.SelectMany(version => version.Definitions))}");
                forms.UnionWith(found.Agreement.Versions.SelectMany(version => version.Definitions).SelectMany(defined => defined.Rule.SelfAndDescendants()).Select(node => node.GetType()));
                var alone = Enumerable.Range(0, found.Months[0].Length).Select(row => found.Agreement.Settle([.. found.Months.Select(rows => rows[row])])).ToList();
                ended += alone.Count(timeline => timeline.Faults.Count == 0 && timeline.Statements[^1].End is not null);
                refused += alone.Count(timeline => timeline.Faults.Count > 0);
                if (kinds.Count < Kinds.Count)
                {
                    var text = plan.ToString();
                    kinds.UnionWith(Kinds.Where(kind => Regex.IsMatch(text, kind.Value, RegexOptions.Multiline)).Select(kind => kind.Key));
                }
            },
            () => refused > 50 && ended > 50,
            () => $"{refused} rows were refused for what is expected of facts, {ended} rows came to an end.",
            byDay: 500,
            atNight: 100_000);

        Assert.Superset(Planned, forms);
        Assert.Empty(Kinds.Keys.Except(kinds));
    }
}
