using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Interest on each of several lots from a day of its own.</summary>
public class LotInterestTests
{
    private static readonly Fact<LocalDate> DueOn = Fact.Date("due-on", "1", "Due day of the fee");
    private static readonly Fact<LocalDate> PaidOn = Fact.Date("paid-on", "1", "Day of the payment");
    private static readonly Term<Money> Interest = Term.Money("interest", "Interest", Usd);

    [Fact]
    public void What_was_paid_bears_interest_to_the_day_on_which_it_was_paid()
    {
        // 1,000 due on 10 January, 7.3 % a year, so 0.02 % a day. January: 21 days, 4.20. February: 400 paid on the 10th: 400 for 10 days,
        // 0.80, and 600 for 28 days, 3.36; 4.16. March: 600 for 31 days, 3.72.
        var agreement = Of(Clause(
            "1",
            Debts.MovedBy(Debts.Adding(Fee).With(Due, DueOn), Debts.Applying(Paid)),
            Interest.Means(Debts.InterestAt(Ratio.Percent(7.3m), after: Due, DayCountConvention.Actual365Fixed, paidOn: PaidOn).Rounded(Rounding.ToTheCent))));
        var statements = agreement.Settle(
        [
            Month(1).With(Fee, Usd.Of(1_000)).With(DueOn, new LocalDate(2002, 1, 10)).With(PaidOn, new LocalDate(2002, 1, 31)),
            Month(2).With(Paid, Usd.Of(400)).With(PaidOn, new LocalDate(2002, 2, 10)),
            Month(3).With(PaidOn, new LocalDate(2002, 3, 31)),
        ]).Statements;

        Assert.Equal([Usd.Of(4.20m), Usd.Of(4.16m), Usd.Of(3.72m)], statements.Select(statement => statement.Of(Interest).Value));
    }

    [Fact]
    public void Each_lot_bears_interest_at_a_rate_of_its_own()
    {
        // 100 at 3.65 % and 200 at 7.30 %, both due at the end of January; in February 28 days: 100 × 0.01 % × 28 = 0.28 and
        // 200 × 0.02 % × 28 = 1.12; 1.40.
        var rate = Field.Ratio("rate", "Rate of interest");
        var loans = Lots.Money("loan", Usd, "1", "Loans", rate);
        var agreement = Of(Clause(
            "1",
            loans.MovedBy(
                loans.Adding(Usd.Of(100)).With(rate, Ratio.Percent(3.65m)).Called("first"),
                loans.Adding(Usd.Of(200)).With(rate, Ratio.Percent(7.30m)).Called("second")),
            Interest.Means(loans.InterestAt(rate, after: (Rule<LocalDate>)new LocalDate(2002, 1, 31), DayCountConvention.Actual365Fixed).Rounded(Rounding.ToTheCent))));

        Assert.Equal(Usd.Of(1.40m), agreement.Settle([Month(1), Month(2)]).Statements[1].Of(Interest).Value);
    }

    [Law]
    public void The_parts_of_successive_periods_add_up_to_that_from_the_day_on(AccrualStart drawn)
    {
        var part = Course(YearFraction.OfThePeriodAfter(drawn.Day, drawn.Convention), [.. Enumerable.Range(1, 4).Select(Month)]).Aggregate(Rational.Zero, (sum, month) => sum + NumberIn(month));
        var (first, last) = (Dated.PlusDays(-1), Month(4).Period.End);
        var from = LocalDate.Min(LocalDate.Max(drawn.Day, first), last);

        Assert.Equal(Number(((Rule<LocalDate>)from).YearsUntil(last, drawn.Convention), Month(1)), part);
    }

    /// <summary>A day before, in or after the periods, and a convention by which spans add up.</summary>
    public sealed record AccrualStart(LocalDate Day, DayCountConvention Convention) : IDrawn<AccrualStart>
    {
        public static Gen<AccrualStart> Drawn =>
            from day in Gen.Choose(-10, 130)
            from convention in Gen.Elements(
                DayCountConvention.Actual365Fixed, DayCountConvention.Actual360, DayCountConvention.ActualActualIsda, DayCountConvention.ThirtyE360)
            select new AccrualStart(Dated.PlusDays(day), convention);
    }
}
