using ContractRules.Plans;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>A plan gives exactly the figures of the reference, over generated agreements and facts, and is undetermined where that is.</summary>
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

    [Fact]
    public void A_plan_gives_exactly_the_figures_of_the_reference()
    {
        var (ended, forms) = (0, new HashSet<Type>());
        var drawn =
            from agreement in PlannableAgreements.Any
            from months in SideBySide.RowsFor(agreement)
            select (Agreement: agreement, Months: months);
        Prop.ForAll(drawn.ToArbitrary(), found =>
        {
            var differences = SideBySide.Differences(found.Agreement, Plan.Of(found.Agreement), found.Months).ToList();
            Assert.True(differences.Count == 0, $"{string.Join('\n', differences.Take(5))}\n{string.Join('\n', found.Agreement.Versions.SelectMany(version => version.Definitions))}");
            forms.UnionWith(found.Agreement.Versions.SelectMany(version => version.Definitions).SelectMany(defined => defined.Rule.SelfAndDescendants()).Select(node => node.GetType()));
            ended += Enumerable.Range(0, found.Months[0].Length).Count(row => found.Agreement.Settle([.. found.Months.Select(rows => rows[row])]).Statements[^1].End is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Nightly.Draws(byDay: 500, atNight: 100_000)));

        Assert.Superset(Planned, forms);
        Assert.True(ended > 50, $"{ended} rows came to an end: the end was not exercised.");
    }
}
