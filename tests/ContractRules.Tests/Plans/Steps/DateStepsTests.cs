using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Plans.PlannableRules;

namespace ContractRules.Tests.Plans.Steps;

/// <summary>Days are counted, shifted and taken apart as the reference does it, undetermined where no day is given.</summary>
public sealed class DateStepsTests
{
    private static readonly int[] BusinessDays = [0, 1, -1, 5, -7, 3_000_000];
    private static readonly int[] SeriesOf = [1, 3, 12];
    private static readonly Rule<LocalDate> Fixed = new LocalDate(2004, 2, 29);

    [Fact]
    public void Days_are_shifted_by_months_and_days() => Assert.Empty(SizedRows.Differences(
        from date in new Rule<LocalDate>[] { Day, Since, Fixed, ThePeriod.Start, ThePeriod.End }
        from shift in new[] { (0, 1), (0, -400), (1, 0), (-1, 0), (12, -1), (-13, 31), (0, 2_000_000), (0, 3_000_000), (-24_014, 0), (100_000, 0) }
        select Rule<LocalDate>.Of(new DateShift(date.Node, shift.Item1, shift.Item2))));

    [Fact]
    public void Business_days_are_passed_over() => Assert.Empty(SizedRows.Differences(
        from date in new Rule<LocalDate>[] { Day, Since, Fixed, ThePeriod.End }
        from days in BusinessDays
        select Rule<LocalDate>.Of(new BusinessDayShift(date.Node, days))));

    [Fact]
    public void Series_go_on_from_their_anchor() => Assert.Empty(SizedRows.Differences(
        from anchor in new Rule<LocalDate>[] { Day, Since, Fixed }
        from notBefore in new Rule<LocalDate>[] { Day, ThePeriod.End, Fixed }
        from months in SeriesOf
        select Rule<LocalDate>.Of(new Recurrence(anchor.Node, months, notBefore.Node))));

    // 24,000 months before 1 January 2001 is 1 January of the year 1, and a day after that 2 January.
    [Fact]
    public void The_first_day_of_all_is_one_like_any_other()
    {
        var first = Rule<LocalDate>.Of(new DateShift(new DateShift(Since.Node, -24_000, 0), 0, -333));

        Assert.Empty(SizedRows.Differences(
            from days in Enumerable.Range(-40, 80)
            from months in SeriesOf
            select first.PlusDays(days).PlusMonths(months)));
    }

    [Fact]
    public void Days_are_chosen_and_the_first_and_the_last_of_them_found() => Assert.Empty(SizedRows.Differences(
        Rule<LocalDate>.Of(new Choice(Open.Node, Day.Node, Since.Node)),
        Rule<LocalDate>.Of(new Least([Day.Node, Since.Node, ThePeriod.End.Node])),
        Rule<LocalDate>.Of(new Greatest([Day.Node, Fixed.Node])),
        Rule<LocalDate>.Of(new Confined(Open.Node, Day.Node))));

    [Fact]
    public void Years_months_and_days_are_taken_of_a_date_and_counted() => Assert.Empty(SizedRows.Differences(
        "few digits",
        from date in new Rule<LocalDate>[] { Day, Since, Fixed, ThePeriod.Start }
        from part in Enum.GetValues<DateComponent>()
        select Rule<Ratio>.Of(new DatePart(date.Node, part))));

    [Fact]
    public void Days_are_compared() => Assert.Empty(SizedRows.Differences(
        "few digits",
        from relation in Enum.GetValues<Relation>()
        from pair in new (Rule<LocalDate> Left, Rule<LocalDate> Right)[] { (Day, Since), (Day, ThePeriod.End), (Since, Fixed), (ThePeriod.Start, ThePeriod.End) }
        select Rule<bool>.Of(new Compared(pair.Left.Node, relation, pair.Right.Node))));
}
