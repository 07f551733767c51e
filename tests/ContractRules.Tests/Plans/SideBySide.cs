using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Tests.Plans;

/// <summary>Rows of facts side by side, and what a plan and the reference make of them.</summary>
internal static class SideBySide
{
    /// <summary>Integers at the edges of 32, 64 and 128 bits, on both sides of zero.</summary>
    public static Gen<BigInteger> Edges =>
        from bits in Gen.Elements(31, 32, 61, 62, 63, 64, 95, 125, 126, 127, 128)
        from beside in Gen.Choose(-1, 1)
        from sign in Gen.Elements(-1, 1)
        select sign * ((BigInteger.One << bits) + beside);

    /// <summary>Up to four rows of up to nine months, each fact given or not, to all rows alike or to each as it comes.</summary>
    public static Gen<PeriodFacts[][]> RowsFor(Agreement agreement) =>
        from rows in Gen.Choose(1, 4)
        from months in Gen.Choose(1, 9)
        from facts in Gen.CollectToArray(Enumerable.Range(1, months), month => MonthOf(agreement, month, rows))
        select facts;

    /// <summary>Every difference between what the plan and the reference make of rows.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="months">The facts of some rows, month by month.</param>
    /// <param name="times">How often the rows stand one after another, so that they fill a block, or more than one.</param>
    public static IEnumerable<string> Differences(Agreement agreement, Plan plan, PeriodFacts[][] months, int times = 1)
    {
        var rows = months[0].Length;
        var settled = InTwoParts(plan, [.. months.Select(month => FactColumns.Of(agreement, [.. Enumerable.Repeat(month, times).SelectMany(each => each)]))]);
        for (var row = 0; row < rows; row++)
        {
            var timeline = agreement.Settle([.. months.Select(month => month[row])]);
            Assert.Empty(timeline.Faults);
            foreach (var (statement, period) in timeline.Statements.Zip(settled))
            {
                foreach (var at in (int[])[row, .. times > 1 ? [((times - 1) * rows) + row] : (int[])[]])
                {
                    foreach (var difference in Differences(statement, period, at))
                    {
                        yield return $"{statement.Period}, row {at} of {times} times {rows}: {difference}";
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
        foreach (var figure in period.Figures.Where(figure => !figure.Figure.IsPayment && !Equals(statement.Find(figure.Figure.Key)?.Outcome.Value, figure[row])))
        {
            yield return $"{figure.Figure} is {statement.Find(figure.Figure.Key)?.Outcome}, by the plan {figure[row]}";
        }

        foreach (var clause in period.Figures.Where(figure => figure.Figure.IsPayment && figure.IsStated).GroupBy(figure => figure.Figure.Clause))
        {
            var (byRule, byPlan) = (Paid(statement, clause.Key), Paid([.. clause], row));
            if (byRule != byPlan)
            {
                yield return $"clause {clause.Key} pays {byRule}, by the plan {byPlan}";
            }
        }
    }

    // What is paid by a clause, with what goes the other way below zero where it asks for one payment; and how many are open.
    private static string Paid(Statement statement, ClauseReference reference)
    {
        var asked = statement.Version.Clauses.FirstOrDefault(clause => clause.Reference == reference)?.Payments.ToList() ?? [];
        var paid = statement.Payments.Where(payment => payment.Clause == reference)
            .Select(payment => asked.Count == 1 && payment.Payer != asked[0].Payer ? -payment.Amount.Amount : payment.Amount.Amount);
        return $"{string.Join(", ", paid.Order())}; {statement.OpenPayments.Count(open => open.Clause == reference)} open";
    }

    private static string Paid(IReadOnlyList<FigureColumn> payments, int row)
    {
        var paid = payments.Select(payment => payment[row]).OfType<NumberValue>().Select(amount => payments.Count == 1 ? amount.Number : Rational.Abs(amount.Number));
        return $"{string.Join(", ", paid.Where(amount => !amount.IsZero).Order())}; {payments.Count(payment => payment[row] is null)} open";
    }

    private static Gen<PeriodFacts[]> MonthOf(Agreement agreement, int month, int rows) =>
        from columns in Gen.CollectToArray(agreement.Facts, fact => ColumnOf(fact, month, rows))
        select Enumerable.Range(0, rows).Select(row => SmallAgreement.Month(month).With(
            from pair in agreement.Facts.Zip(columns)
            where pair.Second[row] is not null
            select KeyValuePair.Create(pair.First.Key, pair.Second[row]!))).ToArray();

    private static Gen<Value?[]> ColumnOf(FactDeclaration fact, int month, int rows) => Gen.OneOf(
        ValueOf(fact, month).Select(value => Enumerable.Repeat(value, rows).ToArray()),
        ValueOf(fact, month).ArrayOf(rows));

    private static Gen<Value?> ValueOf(FactDeclaration fact, int month) =>
        from die in Gen.Choose(1, 5)
        from value in fact.Measure.Kind switch
        {
            MeasureKind.Truth => Gen.Elements<Value>(TruthValue.True, TruthValue.False),
            MeasureKind.Date => Gen.Choose(-45, 45).Select(Value (days) => new DateValue(SmallAgreement.Month(month).Period.End.PlusDays(days))),
            _ => Gen.Frequency((4, Gen.Choose(-30_000, 30_000).Select(number => (BigInteger)number)), (1, Gen.Constant(BigInteger.Zero)), (1, Edges))
                .Select(Value (steps) => new NumberValue(new Rational(steps, BigInteger.Pow(10, fact.Decimals)))),
        }
        select die <= (fact.IsStanding ? 2 : 4) ? value : null;
}
