using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>In which periods the fact counts that is sought, and what they begin with.</summary>
public sealed class SeekingOverPeriodsTests
{
    private static readonly Fact<Quantity> Sold = Fact.Quantity("sold", Minute, "1", "Minutes sold").InRange(0);
    private static readonly Fact<Ratio> Part = Fact.Ratio("part", "1", "The part").InRange(0, 1).Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "Notice").Standing();
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);

    // 10 come from January, so that February has to bring 5.
    [Fact]
    public void What_was_carried_counts()
    {
        var agreement = Of(Clause("1", Balance.Means(Balance.Prior(initial: Usd.Of(0)) + (Sold * PerMinute(1)))));
        var carried = agreement.Settle(Month(1).With(Sold, Minute.Of(10))).Carried;
        var sought = agreement.Seek([Month(2)], Goal.Reaches(Balance, Usd.Of(15)), by: Sold, carried: carried);

        Assert.Equal(5, Number(sought.Least));
        Assert.Equal(Usd.Of(15), sought.StatementOfLeast!.Of(Balance).Value);
    }

    // What was sold in January alone says nothing of a fee of February, in which nobody said how much was sold.
    [Fact]
    public void What_counts_in_one_period_says_nothing_of_another()
    {
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(1)), Balance.Means(Fee.Prior(initial: Usd.Of(0)))));

        Assert.False(agreement.Seek([Month(1), Month(2)], Goal.Reaches(Fee, Usd.Of(4)), by: Sold, during: Month(1).Period).IsConnected);
        Assert.True(agreement.Seek([Month(1), Month(2)], Goal.Reaches(Balance, Usd.Of(4)), by: Sold, during: Month(1).Period).IsConnected);
    }

    [Fact]
    public void What_stands_from_one_period_on_says_nothing_of_those_before()
    {
        var agreement = Of(Clause("1", Fee.Means((Rule<Money>)Usd.Of(100) * Part), Balance.Means(Fee.Prior(initial: Usd.Of(0)))));

        Assert.False(agreement.Seek([Month(1), Month(2)], Goal.Reaches(Balance, Usd.Of(4)), by: Part, during: Month(2).Period).IsConnected);
        Assert.True(agreement.Seek([Month(1), Month(2), Month(3)], Goal.Reaches(Balance, Usd.Of(4)), by: Part, during: Month(2).Period).IsConnected);
    }

    // In January the fact is asked for by the text of its last days alone: 10 in each month make 20.
    [Fact]
    public void A_fact_counts_in_a_period_where_one_of_its_texts_asks_for_it()
    {
        var agreement = Amended(
            [Clause("1", Fee.Means((Rule<Money>)Usd.Of(0)), Balance.Means(Fee.ToDate()))],
            new Amendment("Letter", new LocalDate(2002, 1, 17), new LocalDate(2002, 1, 17), Edit.Replace(Clause("1", Fee.Means(Sold * PerMinute(1)), Balance.Means(Fee.ToDate()))))
                .SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));
        var sought = agreement.Seek([Month(1), Month(2)], Goal.Reaches(Balance, Usd.Of(20)), by: Sold);

        Assert.Equal(10, Number(sought.Least));
    }

    // Notice was given, and whether it may end the agreement hangs on the minutes: so no range says anything, and three are the least that give 3.
    [Fact]
    public void What_ends_the_agreement_is_found_by_settling_each_value()
    {
        var few = Fact.Quantity("few", Minute, "1", "Up to nine minutes").InRange(0, 9);
        var agreement = Of(
            Clause("1", Fee.Means((Rule<Money>)Usd.Of(310)), PeriodOfTheEnd.CountsWhole),
            Clause("2", Buyer.May("end it", PowerEffect.Terminate, ground: few >= Minute.Of(5), from: Dated, exercised: Notice), Balance.Means(few * PerMinute(1))).Surviving());
        var sought = agreement.Seek([Month(1).With(Notice, Dated), Month(2)], Goal.Reaches(Balance, Usd.Of(3)), by: few);

        Assert.True(sought.IsConnected);
        Assert.Equal((3, true), (Number(sought.Least), sought.IsProved));
    }

    // Neither the first nor the last day that data may hold is expected, nor any of the first hundred years.
    [Fact]
    public void A_day_is_found_where_days_near_the_first_and_the_last_are_refused()
    {
        var day = Fact.Date("day", "1", "Day of delivery");
        var due = Term.Date("due", "Day on which it is due");
        var expected = Expectation.That("it is delivered in the seventies", day >= new LocalDate(2170, 1, 1) & day <= new LocalDate(2179, 12, 31));
        var sought = Of(Clause("1", due.Means(day.PlusDays(30)), expected)).Seek([Month(1)], Goal.Reaches(due, new LocalDate(2175, 3, 15)), by: day);

        Assert.Equal(new DateValue(new LocalDate(2175, 2, 13)), sought.Least!.Value);
        Assert.True(sought.IsProved);
    }

    [Fact]
    public void Without_an_agreement_nothing_is_sought() =>
        Assert.Throws<ArgumentNullException>("agreement", () => ((Agreement)null!).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(1)), by: Sold));

    private static Rule<Price> PerMinute(decimal dollars) => new Price(dollars, Usd, Minute);

    private static Rational Number(TriedValue? tried) => Assert.IsType<NumberValue>(tried?.Value).Number;
}
