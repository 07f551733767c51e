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
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Tests.Vocabulary.Drafted;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Vocabulary;

/// <summary>What changes on dates, also inside a period: its mean by days, and what it is on a day.</summary>
public class DatedAmountTests
{
    private static readonly Unit Seat = new("seat", "seats");
    private static readonly Term<Money> Price = Term.Money("price-of-month", "Price of the month", Usd);
    private static readonly Term<Quantity> Seats = Term.Quantity("seats", "Seats", Seat);
    private static readonly Fact<Quantity> SeatsAdded = Fact.Quantity("seats-added", Seat, "1", "Seats added").NothingUnlessGiven();
    private static readonly Fact<LocalDate> AddedOn = Fact.Date("added-on", "1", "The day on which they were added");
    private static readonly Fact<LocalDate> Raised = Fact.Date("raised", "1", "The day on which the price was raised").Standing();
    private static readonly Fact<LocalDate> RaisedAgain = Fact.Date("raised-again", "1", "The day on which it was raised again").Standing();

    private static readonly DatedAmount<Money> InJanuary = Dollars(500).ChangedTo(Dollars(2_000), from: new LocalDate(2002, 1, 8));

    [Fact]
    public void Of_500_that_becomes_2000_on_the_8th_of_31_days_the_mean_is_1661_29() => Assert.Equal(
        "1661.29 2000", Paid(InJanuary.ByDays().Rounded(Rounding.ToTheCent), [Month(1), Month(2)])); // 500 × 7/31 + 2,000 × 24/31

    [Fact]
    public void From_40_to_25_per_cent_on_the_last_day_sales_of_31_000_give_12_250() => Assert.Equal(
        "12250",
        InOneLine(Percent(40).ChangedTo(Percent(25), from: new LocalDate(2002, 1, 31)).ByDays() * Sales, Months(Sales, Usd.Of(31_000)))); // 40 % × 30,000 + 25 % × 1,000

    [Theory]
    [InlineData(1, "2000 2000")]
    [InlineData(31, "17000/31 2000")] // 500 × 30/31 + 2,000 × 1/31
    [InlineData(32, "500 2000")] // 1 February
    [InlineData(46, "500 1250")] // 15 February: 500 × 14/28 + 2,000 × 14/28
    [InlineData(60, "500 500")]
    public void A_change_counts_from_its_day_on(int day, string prices) => Assert.Equal(
        prices, InOneLine(Dollars(500).ChangedTo(Dollars(2_000), from: new LocalDate(2001, 12, 31).PlusDays(day)).ByDays(), [Month(1), Month(2)]));

    [Fact]
    public void A_table_of_dates_and_rates() => Assert.Equal(
        "550/31 25", // (10 × 9 + 20 × 18 + 25 × 4) ÷ 31
        InOneLine(
            Dollars(10)
                .ChangedTo(Dollars(20), from: new LocalDate(2002, 1, 10))
                .ChangedTo(Dollars(25), from: new LocalDate(2002, 1, 28))
                .ByDays(),
            [Month(1), Month(2)]));

    [Fact]
    public void Seats_added_in_mid_month_count_from_their_day_and_in_the_next_month_for_the_whole() => Assert.Equal(
        "360/31 15 395/31", // 10 + 5 × 10/31; 15; 15 − 5 × 14/31
        InOneLine(
            Seats.Prior(initial: Seat.Of(10)).ChangedBy(SeatsAdded, from: AddedOn).ByDays(),
            [
                Month(1).With(SeatsAdded, Seat.Of(5)).With(AddedOn, new(2002, 1, 22)),
                Month(2),
                Month(3).With(SeatsAdded, Seat.Of(-5)).With(AddedOn, new(2002, 3, 18)),
            ],
            Seats.Means(Seats.Prior(initial: Seat.Of(10)) + SeatsAdded)));

    [Fact]
    public void Seats_added_on_no_day_are_undetermined() => Assert.Equal(
        "undetermined: added-on was not given for 2002-01",
        Once(((Rule<Quantity>)Seat.Of(10)).ChangedBy(SeatsAdded, from: AddedOn).ByDays(), Month(1).With(SeatsAdded, Seat.Of(5))).ToString());

    [Fact]
    public void Nothing_changes_until_the_day_of_the_event_is_given() => Assert.Equal(
        "500 1250 2000", // 500 × 14/28 + 2,000 × 14/28
        InOneLine(
            Dollars(500).ChangedTo(Dollars(2_000), from: Raised).ByDays(),
            [Month(1), Month(2).With(Raised, new(2002, 2, 15)), Month(3)]));

    [Fact]
    public void Of_events_that_come_in_another_order_the_last_listed_that_has_come_governs() => Assert.Equal(
        "13900/31", // 100 × 4/31 + 500 × 27/31: the first, on the 21st, changes nothing any more
        InOneLine(
            Dollars(100).ChangedTo(Dollars(300), from: Raised).ChangedTo(Dollars(500), from: RaisedAgain).ByDays(),
            [Month(1).With(Raised, new(2002, 1, 21)).With(RaisedAgain, new(2002, 1, 5))]));

    [Fact]
    public void A_day_of_an_event_that_would_be_forgotten_is_refused() => Assert.StartsWith(
        "added-on is given for one period only",
        Assert.Throws<ArgumentException>(() => Dollars(500).ChangedTo(Dollars(2_000), from: AddedOn)).Message);

    [Fact]
    public void Dates_that_the_contract_states_are_in_their_order() => Assert.StartsWith(
        "Expected each change after the one before; found 2002-01-08 after 500.00 USD, from 2002-01-08 2,000.00 USD.",
        Assert.Throws<ArgumentException>(() => InJanuary.ChangedTo(Dollars(3_000), from: new LocalDate(2002, 1, 8))).Message);

    [Law]
    public void The_mean_is_that_of_its_days(ChangingAmount drawn)
    {
        var days = Enumerable.Range(0, Period.DaysBetween(drawn.Month.Start, drawn.Month.End) + 1).Select(drawn.Month.Start.PlusDays).ToList();

        Assert.Equal(
            Numbers.Sum(days.Select(day => In(drawn.Month, drawn.Amount.On(day)))) / days.Count,
            In(drawn.Month, drawn.Amount.ByDays()));
    }

    [Law]
    public void The_mean_lies_between_the_least_and_the_greatest(Cents old, Cents young, DayOfTheFirstYear day) => Assert.InRange(
        In(SettlementPeriod.Month(2002, 6), Dollars(old).ChangedTo(Dollars(young), day.Date).ByDays()),
        Rational.Min(old, young),
        Rational.Max(old, young));

    [Fact]
    public void In_words()
    {
        Assert.Equal("500.00 USD, from 2002-01-08 2,000.00 USD", $"{InJanuary}");
        Assert.Equal("500.00 USD, from 2002-01-08 2,000.00 USD, as of opening", $"{InJanuary.On(Opening)}");
        Assert.Equal("10 seats, seats-added more from added-on", $"{((Rule<Quantity>)Seat.Of(10)).ChangedBy(SeatsAdded, from: AddedOn)}");
    }

    [Fact]
    public void The_explanation_tells_the_days() => Assert.Equal(
        """
        price-of-month = ≈ 1,661.290323 USD  [1]
        │ = (500.00 USD for (the days of the period before 2002-01-08), 2,000.00 USD for (the days of the period from 2002-01-08 on), weighted by days) if 2002-01-08 comes in the period, otherwise (500.00 USD, from 2002-01-08 2,000.00 USD, as of the start of the period)
        ├─ not taken: 500.00 USD, from 2002-01-08 2,000.00 USD, as of the start of the period, because 2002-01-08 comes in the period holds
        └─ 500.00 USD for (the days of the period before 2002-01-08), 2,000.00 USD for (the days of the period from 2002-01-08 on), weighted by days = ≈ 1,661.290323 USD
           ├─ the days of the period before 2002-01-08 = 7 days
           └─ the days of the period from 2002-01-08 on = 24 days

        """,
        Explained(Price, [Month(1)], Price.Means(InJanuary.ByDays())));

    private static Rule<Money> Dollars(Rational amount) => Usd.Of(amount);

    private static Rational In<T>(SettlementPeriod month, Rule<T> rule)
        where T : struct, IAmount => Number(rule, PeriodFacts.For(month));

    /// <summary>Changes to other amounts and a movement, in any order, on days in the month and around it.</summary>
    public sealed record ChangingAmount(DatedAmount<Money> Amount, SettlementPeriod Month) : IDrawn<ChangingAmount>
    {
        public static Gen<ChangingAmount> Drawn =>
            from month in Gen.Choose(2, 11)
            from amounts in Numbers.Cents.ListOf(4)
            from days in Gen.Choose(-10, 40).ListOf(3)
            let dates = days.Select(new LocalDate(2002, month, 1).PlusDays).Select(day => ((Rule<LocalDate>)day).PlusDays(0)).ToList()
            select new ChangingAmount(
                Dollars(amounts[0])
                    .ChangedTo(Dollars(amounts[1]), dates[0])
                    .ChangedBy(Dollars(amounts[2]), dates[1])
                    .ChangedTo(Dollars(amounts[3]), dates[2]),
                SettlementPeriod.Month(2002, month));
    }
}
