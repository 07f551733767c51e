using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.SmallAgreement;
using PeriodFacts = ContractRules.Settlement.PeriodFacts;

namespace ContractRules.Tests.Vocabulary;

/// <summary>Dates and series of dates that fall in a period, wherever in it.</summary>
public class DatesInThePeriodTests
{
    private static readonly Term<bool> Once = Term.Truth("once", "It falls in the period");
    private static readonly Term<bool> Again = Term.Truth("again", "A date of the series falls in the period");

    [Theory]
    [InlineData("2003-03-31/2003-03-31", false)]
    [InlineData("2003-04-01/2003-04-01", true)]
    [InlineData("2003-03-31/2003-04-01", true)]
    [InlineData("2003-03-31/2003-05-01", true)]
    [InlineData("2003", true)]
    [InlineData("2003-Q1", false)]
    [InlineData("2003-Q2", true)]
    public void A_period_of_any_length_is_looked_at_by_its_days(string period, bool falls)
    {
        Assert.True(SettlementPeriod.TryParse(period, out var interval));
        Assert.Equal((falls, falls), Falling(new LocalDate(2003, 4, 1), 12, [interval])[0]);
        Assert.Equal((false, falls), Falling(new LocalDate(2001, 4, 1), 12, [interval])[0]);
        Assert.Equal((false, false), Falling(new LocalDate(2004, 4, 1), 12, [interval])[0]); // the series has not begun
    }

    [Law]
    public void In_odd_intervals_dates_fall_where_they_lie(LocalDate anchor, SomeMonths months, Lengths drawn)
    {
        var lengths = drawn.Days;
        var start = new LocalDate(2004, 1, 31);
        var periods = lengths.Select((days, index) =>
        {
            var from = start.PlusDays(lengths.Take(index).Sum() + index);
            return SettlementPeriod.Between(from, from.PlusDays(days));
        }).ToList();
        var series = Enumerable.Range(0, 200).Select(count => anchor.PlusMonths(count * months)).ToList();
        Assert.Equal(
            periods.Select(period => (period.Start <= anchor && anchor <= period.End, series.Exists(date => period.Start <= date && date <= period.End))),
            Falling(anchor, months, periods));
    }

    [Fact]
    public void It_reads_as_drafted() => Assert.Equal(
        ["opening falls in the period", "a date every 12 months from opening falls in the period"],
        new[] { Opening.FallsInThePeriod().ToString(), Opening.RecursInThePeriod(12).ToString() });

    private static List<(bool Falls, bool Recurs)> Falling(LocalDate date, int months, IReadOnlyList<SettlementPeriod> periods)
    {
        Rule<LocalDate> anchor = date;
        var agreement = new Agreement(
            "dates", "Dates", new LocalDate(2002, 1, 1), Cadence.Intervals, [Seller, Buyer],
            [Clause("1", Once.Means(anchor.FallsInThePeriod()), Again.Means(anchor.RecursInThePeriod(months)))]);
        return [.. agreement.Settle([.. periods.Select(PeriodFacts.For)]).Statements
            .Select(statement => (Holds(statement, Once), Holds(statement, Again)))];
    }

    private static bool Holds(Statement statement, Term<bool> term) => statement.Find(term.Declaration.Key)!.Outcome.Value == TruthValue.True;

    /// <summary>Of six adjoining intervals.</summary>
    public sealed record Lengths(EquatableArray<int> Days) : IDrawn<Lengths>
    {
        public static Gen<Lengths> Drawn =>
            Gen.Choose(0, 300).ArrayOf(6).Select(days => new Lengths(days));
    }
}
