using ContractRules.Explanation;
using ContractRules.Openings;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Tests.Plans;
using FsCheck.Fluent;

namespace ContractRules.Tests.Openings;

/// <summary>Going on by the reference from what a plan passed on of a row, over generated agreements and facts, beside settling all periods by the reference.</summary>
public sealed class CarriedRowLaws
{
    [Fact]
    public void Going_on_from_a_row_gives_the_figures_of_settling_all_and_explains_them_alike()
    {
        var (whole, cut, ended, undetermined, explained, leftOut, kinds) = (0, 0, 0, 0, 0, 0, new HashSet<Type>());
        var drawn =
            from agreement in PlannableAgreements.ExpectingNothing
            from months in DrawnRows.For(agreement).Where(months => months.Length > 1)
            from isWhole in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
            from term in Gen.Elements(Plan.Of(agreement).Figures.Where(figure => !figure.IsPayment))
            select (Agreement: agreement, Months: months, Choice: isWhole ? PlanChoice.Everything : PlanChoice.Of(term.Key));
        Law.Holds(
            drawn,
            found =>
            {
                var (agreement, plan) = (found.Agreement, Plan.Of(found.Agreement, found.Choice));
                for (var row = 0; row < found.Months[0].Length; row++)
                {
                    PeriodFacts[] months = [.. found.Months.Select(rows => rows[row])];
                    var all = agreement.Settle(months).Statements;
                    var state = plan.Settle([.. months[..^1].Select(facts => FactColumns.Of(agreement, facts))])!.State;
                    var carried = CarriedRow.Of(state!, row: 0);
                    var goneOn = agreement.Settle(months[^1], carried.State);
                    Assert.Empty(goneOn.Faults);
                    var (expected, statement) = (all[^1], goneOn.Statements[0]);
                    foreach (var figure in plan.Figures.Where(figure => !figure.IsPayment && expected.Find(figure.Key) is not null))
                    {
                        if (carried.LeftOutOf(figure.Key).Count > 0)
                        {
                            leftOut++;
                            continue;
                        }

                        explained++;
                        AssertAlike(expected.Explain(figure.Key)!, statement.Explain(figure.Key)!, kinds);
                        undetermined += expected.Find(figure.Key)!.Outcome.IsDetermined ? 0 : 1;
                    }

                    if (found.Choice == PlanChoice.Everything)
                    {
                        Assert.Equal(Paid(expected), Paid(statement));
                        Assert.Equal(expected.End?.On, statement.End?.On);
                        ended += expected.End is null ? 0 : 1;
                    }

                    if (carried.IsWhole)
                    {
                        Assert.Equal(Told(expected), Told(statement));
                        Assert.Equal(all[^2].End?.On <= months[^2].Period.End ? all[^2].End : null, carried.State.End);
                    }

                    (whole, cut) = (whole + (carried.IsWhole ? 1 : 0), cut + (carried.IsWhole ? 0 : 1));
                }
            },
            byDay: 500,
            atNight: 50_000);

        Assert.Superset(new HashSet<Type> { typeof(Prior), typeof(ToDate), typeof(Trailing), typeof(Choice), typeof(Quotient) }, kinds);
        Assert.True(whole > 50 && cut > 50 && ended > 20 && undetermined > 200, $"{whole} whole, {cut} not, {ended} ended, {undetermined} undetermined");
        Assert.True(leftOut < explained / 2, $"{leftOut} of {explained} figures want what is left out");
    }

    private static IEnumerable<string> Paid(Statement statement) =>
    [
        .. statement.Payments.Select(payment => $"{payment}"),
        .. statement.Deliveries.Select(delivery => $"{delivery}"),
        .. statement.OpenPayments.Select(open => $"{open.Clause}"),
    ];

    private static IEnumerable<string> Told(Statement statement) =>
    [
        .. statement.Powers.Select(power => $"{power.Clause} {power.Power} {power.Standing} {power.From} {power.ExercisedOn} {power.TakesEffectOn}"),
        .. statement.Duties.Select(duty => $"{duty.Clause} {duty.Standing} {duty.Due}"),
        $"{statement.End}",
    ];

    // Why something is undetermined in the periods before, and since which of them a fact stands, is not passed on.
    private static void AssertAlike(Derivation one, Derivation other, HashSet<Type> kinds)
    {
        var (waiting, met) = (new Stack<(Step, Step)>([(one.Conclusion, other.Conclusion)]), new HashSet<Step>(ReferenceEqualityComparer.Instance));
        while (waiting.TryPop(out var pair))
        {
            var (expected, found) = pair;
            if (!met.Add(expected))
            {
                continue;
            }

            kinds.Add(expected.Rule.GetType());
            Assert.Equal(expected.Rule, found.Rule);
            Assert.Equal(
                (expected.Outcome.Value, expected.Clause, Source(expected), expected.NotTaken.Count, expected.Steps.Count),
                (found.Outcome.Value, found.Clause, Source(found), found.NotTaken.Count, found.Steps.Count));
            foreach (var steps in expected.Steps.Zip(found.Steps))
            {
                waiting.Push(steps);
            }
        }
    }

    private static string Source(Step step) => step.Source.StartsWith("standing since", StringComparison.Ordinal) ? "standing" : step.Source;
}
