using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What holds of a period of change, whatever the numbers and the day.</summary>
public class PeriodOfChangeLaws
{
    private static readonly PeriodOfChange[] Ways = Enum.GetValues<PeriodOfChange>();

    [Law]
    public void By_days_the_number_lies_between_the_old_and_the_new(Change change) => Assert.InRange(
        ProfitOf(change.By(PeriodOfChange.ByDays), change.Month),
        Rational.Min(change.Old, change.New),
        Rational.Max(change.Old, change.New));

    [Law]
    public void By_days_the_number_is_the_mean_of_its_days(Change change)
    {
        var (oldDays, days) = (change.Effective.Day - 1, CalendarSystem.Iso.GetDaysInMonth(change.Effective.Year, change.Effective.Month));

        Assert.Equal(
            (change.Old * oldDays + change.New * (days - oldDays)) / days,
            ProfitOf(change.By(PeriodOfChange.ByDays), change.Month));
    }

    [Law]
    public void From_the_first_day_on_all_three_ways_agree(Change change)
    {
        var fromTheFirst = change with { Effective = change.Effective.With(DateAdjusters.StartOfMonth) };

        Assert.All(Ways, way => Assert.Equal(change.New, ProfitOf(fromTheFirst.By(way), change.Month)));
    }

    [Law]
    public void Before_and_after_the_period_all_three_ways_agree(Change change) => Assert.All(Ways, way =>
        {
            Assert.Equal(change.Old, ProfitOf(change.By(way), change.Month - 1));
            Assert.Equal(change.New, ProfitOf(change.By(way), change.Month + 1));
        });

    [Law]
    public void Settled_one_by_one_or_at_once_it_is_the_same_across_a_change(Change change) => Assert.All(Ways, way =>
        {
            var (agreement, state) = (change.By(way), CarriedState.None);
            PeriodFacts[] months = [Month(change.Month - 1), Month(change.Month), Month(change.Month + 1)];
            var oneByOne = new List<Statement>();
            foreach (var month in months)
            {
                var timeline = agreement.Settle(month, state);
                oneByOne.AddRange(timeline.Statements);
                state = timeline.Carried;
            }

            Assert.Equal(agreement.Settle(months).Statements, oneByOne);
        });

    private static Rational ProfitOf(Agreement agreement, int month) =>
        agreement.Settle(Month(month)).Statements[0].Of(Profit).Value.Amount;

    /// <summary>One number substituted for another, neither of them nothing, on any day from February to November.</summary>
    public sealed record Change(Rational Old, Rational New, LocalDate Effective) : IDrawn<Change>
    {
        public static Gen<Change> Drawn =>
            from old in Numbers.Any
            from replacement in Numbers.Any.Where(number => number != 0)
            from day in Gen.Choose(31, 330)
            where old != replacement && old != 0
            select new Change(old, replacement, Dated.PlusDays(day));

        public int Month => Effective.Month;

        public Agreement By(PeriodOfChange way) => Amended(
            [Clause("1", Profit.Means(Usd.Of(Old)))],
            new Amendment("Letter", Effective, Effective, Edit.Substitute<Money>(Usd.Of(Old), Usd.Of(New), "1")).SettlingThePeriodOfChange(way));
    }
}
