using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Generators.SampleStreams;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Vocabulary;

/// <summary>A part of a period's amount, by days or by months.</summary>
public class ProrationTests
{
    private static readonly Fact<LocalDate> From = Fact.Date("from", "1", "The first day");
    private static readonly Fact<LocalDate> To = Fact.Date("to", "1", "The last day");

    // From 20 October to 5 November: 20 to 31 October are 12 days, 1 to 5 November 5.
    [Theory]
    [InlineData("2002-09", 0)]
    [InlineData("2002-10", 12)]
    [InlineData("2002-11", 5)]
    [InlineData("2002-12", 0)]
    [InlineData("2002-Q4", 17)]
    [InlineData("2002-10-20/2002-10-20", 1)]
    [InlineData("2002-10-19/2002-10-20", 1)]
    [InlineData("2002-11-05/2002-11-06", 1)]
    [InlineData("2002-11-06/2002-11-07", 0)]
    public void Both_days_count_and_those_between_them_that_lie_in_the_period(string period, int days) =>
        Assert.Equal(days, In(period, Proration.DaysInThePeriod(From, To), "2002-10-20", "2002-11-05"));

    [Theory]
    [InlineData("2004-02-01", "2004-02-29", "1")]
    [InlineData("2004-02-29", "2004-03-31", "1/29")]
    [InlineData("2004-02-15", "2004-02-15", "1/29")]
    [InlineData("2003-12-31", "2004-02-01", "1/29")]
    [InlineData("2004-02-20", "2004-02-10", "0")]
    public void A_leap_February_has_29_days(string from, string to, string part) =>
        Assert.Equal(part, In("2004-02", Whole.ProratedByDays(From, To), from, to).ToString());

    [Fact]
    public void From_20_October_on_310_are_120() =>
        Assert.Equal(120, In("2002-10", Dollars(310).ProratedByDays(From, ThePeriod.End), "2002-10-20", "2002-10-20")); // 310 × 12 ÷ 31

    // Of a quarter, from 20 November on: November and December, 300 × 2 ÷ 3.
    [Theory]
    [InlineData("2002-Q3", "0")]
    [InlineData("2002-Q4", "200")]
    [InlineData("2003-Q1", "300")]
    [InlineData("2003", "300")]
    [InlineData("2002", "50")] // 300 × 2 ÷ 12
    [InlineData("2002-11", "300")]
    public void A_month_that_is_touched_counts_as_a_whole_one(string period, string part) =>
        Assert.Equal(part, In(period, Dollars(300).ProratedByMonths(From, To), "2002-11-20", "2009-01-31").ToString());

    [Theory]
    [InlineData("2002-10-01/2002-10-14", "0")]
    [InlineData("2002-10-15/2002-10-28", "300")]
    [InlineData("2002-10-29/2002-11-11", "150")] // of October and November only October
    [InlineData("2002-11-01/2002-11-14", "0")]
    public void A_month_is_touched_only_in_the_period(string period, string part) =>
        Assert.Equal(part, In(period, Dollars(300).ProratedByMonths(From, To), "2002-10-20", "2002-10-30").ToString());

    [Fact]
    public void A_single_day_touches_its_month() =>
        Assert.Equal("100", In("2002-Q4", Dollars(300).ProratedByMonths(From, To), "2002-11-20", "2002-11-20").ToString()); // 300 × 1 ÷ 3

    [Fact]
    public void A_last_day_before_the_first_touches_nothing() =>
        Assert.Equal(0, In("2002-Q4", Whole.ProratedByMonths(From, To), "2002-11-20", "2002-11-05"));

    [Fact]
    public void Without_a_date_it_is_undetermined() => Assert.Equal(
        "undetermined: from was not given for 2002-01", Once(Sales.ProratedByDays(From, ThePeriod.End), Month(1).With(Sales, Usd.Of(1))).ToString());

    [Law]
    public void The_days_in_adjoining_periods_are_all_the_days(CutSpan drawn) => Assert.Equal(
        Math.Max(0, Period.DaysBetween(drawn.First, drawn.Last) + 1),
        Numbers.Sum(drawn.Periods.Select(period => In(period, Proration.DaysInThePeriod(From, To), drawn.First, drawn.Last))));

    [Law]
    public void An_amount_of_so_much_a_day_adds_up_to_the_days_at_that_amount(CutSpan drawn)
    {
        var parts = drawn.Periods.Select(period =>
            In(period, Dollars(0.07m * (1 + Period.DaysBetween(period.Start, period.End))).ProratedByDays(From, To), drawn.First, drawn.Last));

        Assert.Equal(0.07m * Math.Max(0, Period.DaysBetween(drawn.First, drawn.Last) + 1), Numbers.Sum(parts));
    }

    [Law]
    public void Up_to_a_day_and_from_the_next_make_the_whole(CutSpan drawn) => Assert.All(drawn.Periods, period => Assert.Equal(
        1,
        In(period, Whole.ProratedByDays(ThePeriod.Start, To) + Whole.ProratedByDays(From, ThePeriod.End), drawn.Last.PlusDays(1), drawn.Last)));

    [Law]
    public void A_part_lies_between_nothing_and_the_whole(CutSpan drawn) => Assert.All(drawn.Periods, period =>
        {
            Assert.InRange(In(period, Whole.ProratedByDays(From, To), drawn.First, drawn.Last), Rational.Zero, Rational.One);
            Assert.InRange(In(period, Whole.ProratedByMonths(From, To), drawn.First, drawn.Last), Rational.Zero, Rational.One);
        });

    [Fact]
    public void Rounded_it_can_be_paid() => Assert.NotNull(Of(Clause(
        "1", Seller.Pays(Buyer, Sales.ProratedByDays(From, To).Rounded(Rounding.ToTheCent)))));

    [Fact]
    public void In_words()
    {
        Assert.Equal(
            "the days from from to to in the period",
            $"{Proration.DaysInThePeriod(From, To)}");
        Assert.Equal(
            $"sales × (({Proration.DaysInThePeriod(From, To)}) ÷ (the days of the period))",
            $"{Sales.ProratedByDays(From, To)}");
        Assert.Equal(
            "sales × ((the months from from to to in the period) ÷ (the months of the period))", $"{Sales.ProratedByMonths(From, To)}");
    }

    private static Rule<Money> Whole { get; } = Usd.Of(1);

    private static Rule<Money> Dollars(Rational amount) => Usd.Of(amount);

    private static Rational In<T>(string period, Rule<T> rule, string from, string to)
        where T : struct, IAmount => SettlementPeriod.TryParse(period, out var parsed)
            ? In(parsed, rule, Date(from), Date(to))
            : throw new ArgumentException(period, nameof(period));

    private static Rational In<T>(SettlementPeriod period, Rule<T> rule, LocalDate from, LocalDate to)
        where T : struct, IAmount
    {
        var result = typeof(T) == typeof(Money)
            ? Term.Money("result", "Result", Usd).Declaration
            : Term.Quantity("result", "Result", Unit.Day).Declaration;
        var clause = Clause("1", new Definition(result, rule.Node));
        var agreement = new Agreement("small", "Small agreement", new LocalDate(2001, 1, 1), Cadence.Intervals, [Seller, Buyer], [clause]);
        var facts = PeriodFacts.For(period);
        foreach (var fact in agreement.Facts)
        {
            facts = facts.With(fact.Key, new DateValue(fact.Key == "from" ? from : to));
        }

        return NumberIn(Assert.Single(agreement.Settle(facts).Statements).Terms[0].Outcome);
    }

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>A span, and adjoining intervals that hold it, cut anywhere, mostly at month ends.</summary>
    public sealed record CutSpan(LocalDate First, LocalDate Last, EquatableArray<SettlementPeriod> Periods) : IDrawn<CutSpan>
    {
        public static Gen<CutSpan> Drawn =>
            from first in Dates.Any
            from days in Gen.Choose(-2, 70)
            from cuts in Dates.Any.ListOf(2)
            let last = first.PlusDays(days)
            let start = LocalDate.Min(first, last).PlusDays(-1)
            let end = LocalDate.Max(first, last).PlusDays(1)
            let within = cuts.Append(first.With(DateAdjusters.EndOfMonth)).Where(cut => start <= cut && cut < end)
            let ends = within.Distinct().Order().Append(end).ToArray()
            select new CutSpan(first, last, [.. ends.Select((cut, index) =>
                SettlementPeriod.Between(index == 0 ? start : ends[index - 1].PlusDays(1), cut))]);
    }
}
