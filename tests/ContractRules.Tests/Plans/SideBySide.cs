using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Plans;

/// <summary>Rows of facts side by side, and what a plan and the reference make of them.</summary>
internal static class SideBySide
{
    /// <summary>Every difference between what the plan and the reference make of rows: which they refuse, and the figures of the others.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="months">The facts of some rows, month by month.</param>
    /// <param name="times">How often the rows stand one after another, so that they fill a block, or more than one.</param>
    /// <param name="garbage">What stands in the cells of rows for which nothing is given.</param>
    public static IEnumerable<string> Differences(Agreement agreement, Plan plan, PeriodFacts[][] months, int times = 1, long[]? garbage = null)
    {
        var alone = Enumerable.Range(0, months[0].Length).Select(row => agreement.Settle([.. months.Select(month => month[row])])).ToArray();
        if (!Array.Exists(alone, timeline => timeline.Faults.Count > 0))
        {
            return DifferencesOfFigures(agreement, plan, months, alone, times, garbage ?? [0]);
        }

        var settled = months.Select(month => month.Where((_, row) => alone[row].Faults.Count == 0).ToArray()).ToArray();
        return Refused.Differences(agreement, plan, months, times, garbage ?? [0])
            .Concat(settled[0].Length == 0 ? [] : DifferencesOfFigures(agreement, plan, settled, [.. alone.Where(timeline => timeline.Faults.Count == 0)], times, garbage ?? [0]));
    }

    private static IEnumerable<string> DifferencesOfFigures(Agreement agreement, Plan plan, PeriodFacts[][] months, Timeline[] alone, int times, long[] garbage)
    {
        var settled = InTwoParts(plan, GivenColumns.Of(agreement, months, times, garbage));
        for (var row = 0; row < alone.Length; row++)
        {
            foreach (var (statement, period) in alone[row].Statements.Zip(settled))
            {
                foreach (var at in (int[])[row, .. times > 1 ? [((times - 1) * alone.Length) + row] : (int[])[]])
                {
                    foreach (var difference in Differences(statement, period, at))
                    {
                        yield return $"{statement.Period}, row {at} of {times} times {alone.Length}: {difference}";
                    }
                }
            }
        }
    }

    // Some of the periods, and the others with what these passed on.
    private static List<SettledColumns> InTwoParts(Plan plan, IReadOnlyList<FactColumns> months)
    {
        var first = plan.Settle([.. months.Take((months.Count + 1) / 2)])!;
        Assert.Empty(first.Faults);
        if (months.Count == 1)
        {
            return [.. first.Periods];
        }

        var second = plan.Settle([.. months.Skip((months.Count + 1) / 2)], first.State)!;
        Assert.Empty(second.Faults);
        return [.. first.Periods, .. second.Periods];
    }

    /// <summary>Every difference between a statement and a row of a plan.</summary>
    public static IEnumerable<string> Differences(Statement statement, SettledColumns period, int row)
    {
        foreach (var figure in period.Figures)
        {
            if (figure.TryGetSteps(row, out var steps, out var decimals) && !Equals(figure[row], new NumberValue(new Rational(steps, BigInteger.Pow(10, decimals)))))
            {
                yield return $"{figure.Figure} is {figure[row]}, and in steps {steps} of {decimals} decimals";
            }
        }

        foreach (var figure in period.Figures.Where(figure => figure.Figure.IsTerm && !Equals(statement.Find(figure.Figure.Key)?.Outcome.Value, figure[row])))
        {
            yield return $"{figure.Figure} is {statement.Find(figure.Figure.Key)?.Outcome}, by the plan {figure[row]}";
        }

        foreach (var clause in period.Figures.Where(figure => figure.Figure.IsDueDate).GroupBy(figure => figure.Figure.Clause))
        {
            var byPlanDue = clause.Select(figure => (figure[row] as DateValue)?.Date).ToList();
            foreach (var due in DueDates(statement, clause.Key).Where(due => !byPlanDue.Contains(due)))
            {
                yield return $"clause {clause.Key} pays by {due}, by the plan by {string.Join(", ", byPlanDue)}";
            }
        }

        // Of every clause that pays by the one or the other, whatever the text of the period.
        var byPlan = period.Figures.Where(figure => figure.Figure.IsPayment).ToLookup(figure => figure.Figure.Clause);
        foreach (var clause in byPlan.Select(found => found.Key).Union(ClausesThatPay(statement)))
        {
            var (ofRule, ofPlan) = (Paid(statement, clause), Paid([.. byPlan[clause].Where(figure => figure.IsStated)], row));
            if (ofRule != ofPlan)
            {
                yield return $"clause {clause} pays {ofRule}, by the plan {ofPlan}";
            }
        }
    }

    private static IEnumerable<ClauseReference> ClausesThatPay(Statement statement) =>
    [
        .. statement.Payments.Select(payment => payment.Clause), .. statement.Deliveries.Select(delivery => delivery.Clause),
        .. statement.OpenPayments.Select(open => open.Clause), .. statement.OpenDeliveries.Select(open => open.Clause),
    ];

    private static IEnumerable<LocalDate?> DueDates(Statement statement, ClauseReference reference) =>
        from paid in statement.Payments.Select(payment => (payment.Clause, payment.Due)).Concat(statement.Deliveries.Select(delivery => (delivery.Clause, delivery.Due)))
            .Concat(statement.OpenPayments.Concat(statement.OpenDeliveries).Select(open => (open.Clause, open.Due)))
        where paid.Clause == reference
        select paid.Due;

    // What is paid by a clause, with what goes the other way below zero where it asks for one payment; and how many are open.
    private static string Paid(Statement statement, ClauseReference reference)
    {
        var asked = statement.Version.Clauses.FirstOrDefault(clause => clause.Reference == reference)?.Payments.ToList() ?? [];
        var paid =
            from due in statement.Payments.Select(payment => (payment.Clause, payment.Payer, Number: payment.Amount.Amount))
                .Concat(statement.Deliveries.Select(delivery => (delivery.Clause, delivery.Payer, Number: delivery.Amount.Amount)))
            where due.Clause == reference
            select asked.Count == 1 && due.Payer != asked[0].Payer ? -due.Number : due.Number;
        return $"{string.Join(", ", paid.Order())}; {statement.OpenPayments.Concat(statement.OpenDeliveries).Count(open => open.Clause == reference)} open";
    }

    private static string Paid(IReadOnlyList<FigureColumn> payments, int row)
    {
        var paid = payments.Select(payment => payment[row]).OfType<NumberValue>().Select(amount => payments.Count == 1 ? amount.Number : Rational.Abs(amount.Number));
        return $"{string.Join(", ", paid.Where(amount => !amount.IsZero).Order())}; {payments.Count(payment => payment[row] is null)} open";
    }
}
