using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Caps, thresholds and milestones on what has added up.</summary>
public class RunningTotalsTests
{
    private static readonly Rule<Money> Hundred = Usd.Of(100);
    private static readonly Term<Money> Charged = Term.Money("charged", "What is charged", Usd);
    private static readonly Term<bool> Reached = Term.Truth("reached", "Whether the milestone is reached");
    private static readonly Term<Money> ThisYear = Term.Money("this-year", "Sales of this year", Usd);

    [Fact]
    public void Before_this_period_lies_the_sum_of_the_others() =>
        Assert.Equal("0 40 90", InOneLine(Sales.ToDateBefore(), Given(40, 50, 60)));

    [Fact]
    public void A_total_cap_gives_what_it_still_lets_through()
    {
        Assert.Equal("40 40 20 0", Capped(Hundred, Given(40, 40, 40, 40)));
        Assert.Equal("100 0 0", Capped(Hundred, Given(100, 0, 0.01m)));
        Assert.Equal("0 0", Capped(Nothing.In(Sales), Given(40, 40)));
    }

    [Fact]
    public void Under_a_total_cap_only_what_falls_below_it_is_taken_back() =>
        // 130 to date gives 100; 110 to date still does; 90 to date takes 10 back.
        Assert.Equal("100 0 -10", Capped(Hundred, Given(130, -20, -20)));

    [Fact]
    public void What_a_total_cap_cut_off_stays_lost_when_the_cap_rises_and_takes_no_new_room()
    {
        // 120 under a cap of 100; a month later the cap is 150, so 50 more are given, and the 20 cut off are not among them.
        var months = new[] { (120, 100), (10, 150), (50, 150) }.Select((given, index) =>
            Month(index + 1).With(Sales, Usd.Of(given.Item1)).With(Costs, Usd.Of(given.Item2)));

        Assert.Equal("100 10 40", Capped(Costs, [.. months]));
    }

    [Fact]
    public void Beyond_a_total_threshold_counts_what_lies_above_it()
    {
        Assert.Equal("0 0 20 40", InOneLine(Sales.BeyondInTotal(Hundred), Given(40, 40, 40, 40)));
        Assert.Equal("0 0.01", InOneLine(Sales.BeyondInTotal(Hundred), Given(100, 0.01m)));
    }

    [Fact]
    public void A_milestone_is_reached_in_one_period()
    {
        Assert.Equal("false false true false", Milestone(Given(40, 40, 40, 40)));
        Assert.Equal("true false", Milestone(Given(100, 0)));
        Assert.Equal("false false true", Milestone(Given(40, 59.99m, 0.01m)));
    }

    [Fact]
    public void A_milestone_that_an_amendment_lowers_below_what_was_reached_is_reached_then()
    {
        // 150 to date under a milestone of 200; from the third month it is 100.
        var march = Month(3).Period.Start;
        var agreement = Amended(
            [Clause("1", Reached.Means(Sales.HasReachedInTotal(Usd.Of(200)))), Clause("2", Charged.Means(Hundred.ProvidedThat(Reached.ForTheFirstTime())))],
            new Amendment("Letter", march, march, Edit.Substitute<Money>(Usd.Of(200), Hundred, "1")));

        var statements = agreement.Settle(Given(100, 50, 10, 10)).Statements;

        Assert.Equal([0, 0, 100, 0], statements.Select(statement => statement.Of(Charged).Value.Amount));
    }

    [Fact]
    public void A_total_that_falls_back_reaches_its_milestone_again() =>
        Assert.Equal("true false true", Milestone(Given(100, -1, 1)));

    [Fact]
    public void A_year_to_date_starts_anew_with_the_year() =>
        // October to April, the year beginning in January: Month(10) is October 2002.
        Assert.Equal("1 3 6 4 9 15 22", InOneLine(ThisYear, From(10, 1, 2, 3, 4, 5, 6, 7), YearToDate));

    [Fact]
    public void What_was_unknown_of_last_year_does_no_harm_this_year()
    {
        var months = new[] { Month(11), Month(12).With(Sales, Usd.Of(5)), Month(13).With(Sales, Usd.Of(7)) };

        Assert.Equal(
            ["undetermined: sales was not given for 2002-11", "undetermined: sales was not given for 2002-11", "7"],
            Course(ThisYear, months, YearToDate).Select(outcome => outcome.ToString()));
    }

    [Law]
    public void To_date_is_given_the_sum_to_date_or_the_cap_whichever_is_less(Monthly<Cents> sales, CentsFromZero cap) => Assert.Equal(
        SumsToDate(sales).Select(sum => Rational.Min(sum, cap.Amount)),
        SumsToDate([.. Course(Charged, Given(sales), UpTo(Usd.Of(cap))).Select(NumberIn)]));

    [Law]
    public void What_a_total_cap_lets_through_and_what_lies_beyond_it_are_the_amount(Monthly<Cents> sales, CentsFromZero cap) =>
        Assert.Equal(sales, Course(Charged + Sales.BeyondInTotal(Usd.Of(cap)), Given(sales), UpTo(Usd.Of(cap))).Select(NumberIn));

    [Law]
    public void A_total_that_only_grows_reaches_a_milestone_once_if_ever(Monthly<CentsFromZero> sales, Target milestone)
    {
        var reached = Course(Reached.ForTheFirstTime(), Given(sales), Reached.Means(Sales.HasReachedInTotal(Usd.Of(milestone))))
            .Count(outcome => outcome.ToString() == "true");

        Assert.Equal(Numbers.Sum(sales) >= milestone ? 1 : 0, reached);
    }

    [Fact]
    public void Running_totals_read_as_they_are_drafted() => Assert.Equal(
        [
            "sales up to the period before",
            "sales, up to 100.00 USD in total",
            "the part of sales to date above 100.00 USD, less that of sales up to the period before",
            "sales to date ≥ 100.00 USD",
        ],
        new[]
        {
            Sales.ToDateBefore().ToString(),
            Charged.NotExceedingInTotal(Sales, Hundred).ToString(),
            Sales.BeyondInTotal(Hundred).ToString(),
            Sales.HasReachedInTotal(Hundred).ToString(),
        });

    [Fact]
    public void A_capped_amount_can_be_paid_as_it_is_and_a_share_of_it_once_rounded()
    {
        Assert.Equal("40.05 59.95 0", Paid(Charged, Given(40.05m, 80, 1), UpTo(Hundred)));
        Assert.Equal("4.01 6 0", Paid((Percent(10) * Charged).Rounded(Rounding.ToTheCent), Given(40.05m, 80, 1), UpTo(Hundred)));
    }

    private static Definition UpTo(Rule<Money> cap) => Charged.Means(Charged.NotExceedingInTotal(Sales, cap));

    private static string Capped(Rule<Money> cap, PeriodFacts[] months) => InOneLine(Charged, months, UpTo(cap));

    private static string Milestone(PeriodFacts[] months) =>
        InOneLine(Reached.ForTheFirstTime(), months, Reached.Means(Sales.HasReachedInTotal(Hundred)));

    private static Definition YearToDate =>
        ThisYear.Means(ThisYear.Accumulating(Sales, startingAnew: AccountingYear.OfTheCalendar.StartsInThePeriod));

    private static PeriodFacts[] Given(params IReadOnlyList<Rational> sales) => From(1, sales);

    private static PeriodFacts[] From(int month, params IReadOnlyList<Rational> sales) =>
        [.. sales.Select((amount, index) => Month(month + index).With(Sales, Usd.Of(amount)))];

    /// <summary>Of whole dollars, within what six months bring in or beyond it.</summary>
    public readonly record struct Target(Rational Amount) : IFigure<Target>
    {
        public static Gen<Target> Drawn => Gen.Choose(1, 60_000).Select(dollars => new Target(dollars));

        public static implicit operator Rational(Target drawn) => drawn.Amount;
    }
}
