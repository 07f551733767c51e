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

    /// <summary>Up to four rows of up to nine months, each fact given or not.</summary>
    public static Gen<PeriodFacts[][]> RowsFor(Agreement agreement) =>
        from rows in Gen.Choose(1, 4)
        from months in Gen.Choose(1, 9)
        from facts in Gen.CollectToArray(Enumerable.Range(1, months), month => MonthOf(agreement, month).ArrayOf(rows))
        select facts;

    /// <summary>Every difference between what the plan and the reference make of rows.</summary>
    public static IEnumerable<string> Differences(Agreement agreement, Plan plan, PeriodFacts[][] months)
    {
        var settled = plan.Settle([.. months.Select(rows => FactColumns.Of(agreement, rows))])!;
        Assert.Empty(settled.Faults);
        for (var row = 0; row < months[0].Length; row++)
        {
            var timeline = agreement.Settle([.. months.Select(rows => rows[row])]);
            Assert.Empty(timeline.Faults);
            foreach (var (statement, period) in timeline.Statements.Zip(settled.Periods))
            {
                foreach (var figure in period.Figures.Where(figure => !figure.Figure.IsPayment && !Equals(statement.Find(figure.Figure.Key)?.Outcome.Value, figure[row])))
                {
                    yield return $"{statement.Period}, row {row}: {figure.Figure} is {statement.Find(figure.Figure.Key)?.Outcome}, by the plan {figure[row]}";
                }

                foreach (var clause in period.Figures.Where(figure => figure.Figure.IsPayment && figure.IsStated).GroupBy(figure => figure.Figure.Clause))
                {
                    var (byRule, byPlan) = (Paid(statement, clause.Key), Paid([.. clause], row));
                    if (byRule != byPlan)
                    {
                        yield return $"{statement.Period}, row {row}: clause {clause.Key} pays {byRule}, by the plan {byPlan}";
                    }
                }
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

    private static Gen<PeriodFacts> MonthOf(Agreement agreement, int month) =>
        from given in Gen.CollectToArray(agreement.Facts, fact => ValueOf(fact, month))
        select SmallAgreement.Month(month).With(
            from pair in agreement.Facts.Zip(given)
            where pair.Second is not null
            select KeyValuePair.Create(pair.First.Key, pair.Second!));

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
