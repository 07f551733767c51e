using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Agreements.PeriodOfChange;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Lease;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>A lease that ends in the very month in which an amendment takes effect: 310 a month become 620 on 11 March.</summary>
public class EndBeforeAChangeTests
{
    private static readonly LocalDate Changed = new(2002, 3, 11);
    private static readonly Edit To620 = Edit.Substitute<Money>(Usd.Of(310), Usd.Of(620), "1");

    // Ended before the change, the rent of March is the old one in every way; on that day or later it is as the letter says.
    [Theory]
    [InlineData(AsAtItsEnd, 5, "310")]
    [InlineData(AsAtItsStart, 5, "310")]
    [InlineData(ByDays, 5, "310")]
    [InlineData(AsAtItsEnd, 10, "310")]
    [InlineData(AsAtItsEnd, 11, "620")]
    [InlineData(AsAtItsStart, 20, "310")]
    [InlineData(ByDays, 20, "520")] // 310 × 10 ÷ 31 + 620 × 21 ÷ 31, since March counts whole
    public void Counted_whole(PeriodOfChange settled, int lastDay, string rent) =>
        Assert.Equal(["1: 310", "1: 310", $"1: {rent}", ""], Paid(Of(PeriodOfTheEnd.CountsWhole, Letter(settled, To620)), EndedOn(lastDay)));

    [Theory]
    [InlineData(AsAtItsEnd, 5, "50")] // 310 × 5 ÷ 31
    [InlineData(AsAtItsStart, 5, "50")]
    [InlineData(ByDays, 5, "50")]
    [InlineData(AsAtItsEnd, 20, "400")] // 620 × 20 ÷ 31: it counts from the first of March
    [InlineData(AsAtItsStart, 20, "200")] // 310 × 20 ÷ 31: it was to count from April
    [InlineData(ByDays, 20, "300")] // 310 × 10 ÷ 31 + 620 × 10 ÷ 31
    public void Counted_by_days(PeriodOfChange settled, int lastDay, string rent) =>
        Assert.Equal(["1: 310", "1: 310", $"1: {rent}", ""], Paid(Of(PeriodOfTheEnd.CountsByDays, Letter(settled, To620)), EndedOn(lastDay)));

    [Theory]
    [InlineData(5, "without it, since the agreement ended before, on 2002-03-05")]
    [InlineData(11, "under the text at its end")]
    public void The_statement_says_how_it_was_settled(int lastDay, string how)
    {
        var march = Of(PeriodOfTheEnd.CountsWhole, Letter(AsAtItsEnd, To620)).Settle(EndedOn(lastDay)).Statements[2];

        Assert.Equal($"Letter takes effect on 2002-03-11; the period is settled {how}", Assert.Single(march.Changes).ToString());
        Assert.Equal(lastDay == 5 ? "As signed" : "Letter", march.Version.Title);
    }

    // 310 for 10 days, then 620; from the 21st 930, each by days: ended on the 15th, 310 × 10 ÷ 31 + 620 × 5 ÷ 31.
    [Theory]
    [InlineData(5, "50")]
    [InlineData(15, "200")]
    [InlineData(25, "450")] // … + 620 × 10 ÷ 31 + 930 × 5 ÷ 31
    public void Of_two_changes_those_up_to_the_end_count(int lastDay, string rent)
    {
        var second = new Amendment("Second", new(2002, 3, 21), Changed, Edit.Substitute<Money>(Usd.Of(620), Usd.Of(930), "1")).SettlingThePeriodOfChange(ByDays);

        Assert.Equal(["1: 310", "1: 310", $"1: {rent}", ""], Paid(Of(PeriodOfTheEnd.CountsByDays, Letter(ByDays, To620), second), EndedOn(lastDay)));
    }

    [Fact]
    public void An_amendment_that_takes_the_power_away_comes_too_late_for_one_exercised_before()
    {
        var letter = Letter(AsAtItsEnd, Edit.Replace(Clause("2", PeriodOfTheEnd.CountsByDays)));

        Assert.Equal(["1: 310", "1: 310", "1: 50", ""], Paid(Of(PeriodOfTheEnd.CountsByDays, letter), EndedOn(5)));
        Assert.Equal(["1: 310", "1: 310", "1: 310", "1: 310"], Paid(Of(PeriodOfTheEnd.CountsByDays, letter), EndedOn(20)));
    }

    [Fact]
    public void An_amendment_that_puts_off_the_expiry_comes_too_late_for_an_agreement_that_has_expired()
    {
        Clause[] clauses = [Clause("1", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(310))), Clause("2", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 3, 5)))];
        var letter = Letter(AsAtItsEnd, Edit.Substitute<LocalDate>(new LocalDate(2002, 3, 5), new LocalDate(2002, 4, 30), "2"));
        var earlier = new Amendment("Earlier", new(2002, 3, 4), Changed, letter.Edits).SettlingThePeriodOfChange(AsAtItsEnd);

        Assert.Equal(["1: 310", ""], Paid(Amended([.. clauses], letter), Month(3), Month(4)));
        Assert.Equal(["1: 310", "1: 310"], Paid(Amended([.. clauses], earlier), Month(3), Month(4)));
    }

    // Put off on 4 March, before it expires on the 5th, or brought forward to the 20th; rent of March 310, to the 20th 310 × 20 ÷ 31.
    [Theory]
    [InlineData(AsAtItsStart)]
    [InlineData(AsAtItsEnd)]
    public void An_expiry_is_decided_by_the_text_in_force_on_its_day_however_the_period_is_settled(PeriodOfChange settled)
    {
        Agreement ExpiringOn(LocalDate signed, LocalDate amended) => Amended(
            [Clause("1", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(310))), Clause("2", PeriodOfTheEnd.CountsByDays, Expiry.On(signed))],
            new Amendment("Letter", new(2002, 3, 4), new LocalDate(2002, 3, 1), Edit.Substitute<LocalDate>(signed, amended, "2")).SettlingThePeriodOfChange(settled));

        Assert.Equal(["1: 310", "1: 310", ""], Paid(ExpiringOn(new(2002, 3, 5), new(2002, 4, 30)), Month(3), Month(4), Month(5)));
        Assert.Equal(["1: 200", ""], Paid(ExpiringOn(new(2002, 4, 30), new(2002, 3, 20)), Month(3), Month(4)));
    }

    [Fact]
    public void An_amendment_after_the_end_brings_nothing_back_and_is_warned_of()
    {
        var lease = Amended(
            [
                Clause("1", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(310))),
                Clause("2", PeriodOfTheEnd.CountsWhole, Expiry.On(new LocalDate(2002, 2, 15))),
                Clause("3", Buyer.Pays(Seller, (Rule<Money>)Usd.Of(7))).Surviving(),
            ],
            new Amendment("Revival", new(2002, 3, 4), Changed, Edit.Substitute<LocalDate>(new LocalDate(2002, 2, 15), new LocalDate(2002, 4, 30), "2")).SettlingThePeriodOfChange(AsAtItsEnd),
            new Amendment("Storage", new(2002, 3, 5), Changed, Edit.Substitute<Money>(Usd.Of(7), Usd.Of(8), "3")).SettlingThePeriodOfChange(AsAtItsEnd));

        Assert.Equal(["1: 310, 3: 7", "3: 8", "3: 8"], Paid(lease, Month(2), Month(3), Month(4)));
        Assert.Equal(
            "clause 2: Revival takes effect on 2002-03-04, after the agreement ended on 2002-02-15: what it changes of clauses that ended counts towards nothing, and brings the agreement not back",
            Assert.Single(lease.Settle([Month(2), Month(3), Month(4)]).Statements.SelectMany(statement => statement.Warnings)).ToString());
    }

    [Fact]
    public void What_survives_reads_as_amended_from_the_next_period_on()
    {
        var lease = Amended(
            [Clause("1", Storage.Means(Usd.Of(7)), Buyer.Pays(Seller, Storage)).Surviving(), Clause("2", PeriodOfTheEnd.CountsByDays, Termination)],
            Letter(AsAtItsEnd, Edit.Substitute<Money>(Usd.Of(7), Usd.Of(8), "1")));

        Assert.Equal(["1: 7", "1: 7", "1: 7", "1: 8"], Paid(lease, EndedOn(5)));
        Assert.Equal(["1: 7", "1: 7", "1: 8", "1: 8"], Paid(lease, EndedOn(20)));
    }

    [Fact]
    public void The_state_of_such_a_period_is_settled_on()
    {
        var fee = Term.Money("fee", "Fee", Usd);
        var letter = Letter(AsAtItsEnd, Edit.Revise("3", "a fee is due", fee.Means(Usd.Of(1)), Term.Money("fees", "Fees", Usd).Means(fee.ToDate())));
        var lease = Amended(
            [Clause("1", Rent.Means(Usd.Of(310)), Buyer.Pays(Seller, Rent)), Clause("2", PeriodOfTheEnd.CountsByDays, Termination), Clause("3", Storage.Means(Usd.Of(7)))],
            letter);
        var months = EndedOn(5);
        var state = CarriedState.None;
        foreach (var month in months)
        {
            var timeline = lease.Settle(month, state);
            Assert.Empty(timeline.Faults);
            Assert.True(CarriedStateJson.TryParse(timeline.Carried.ToJson(), out state, out _));
        }

        Assert.Equal(lease.Settle(months).Carried, state);
    }

    [Law]
    public void Ended_before_the_change_it_is_as_if_there_were_no_amendment_and_else_as_the_amendment_says(LastDay end, PeriodOfChange settled)
    {
        var (lastDay, last) = end;
        var rent = RentOfMarch(Of(last, Letter(settled, To620)), lastDay);
        var days = last == PeriodOfTheEnd.CountsWhole ? 31 : lastDay;
        var newDays = settled switch { AsAtItsEnd => days, AsAtItsStart => 0, _ => Math.Max(0, days - 10) };

        // 10 a day before the change and 20 a day from it on.
        Assert.Equal((10 * days) + (lastDay < 11 ? 0 : 10 * newDays), rent);
    }

    private static Rational RentOfMarch(Agreement lease, int lastDay) => lease.Settle(EndedOn(lastDay)).Statements[2].Of(Rent).Value.Amount;

    private static Agreement Of(PeriodOfTheEnd last, params EquatableArray<Amendment> amendments) => Amended(
        [Clause("1", Rent.Means(((Rule<Money>)Usd.Of(310)).Rounded(Rounding.ToTheCent)), Buyer.Pays(Seller, Rent)), Clause("2", last, Termination)], amendments);

    private static Amendment Letter(PeriodOfChange settled, params EquatableArray<Edit> edits) =>
        new Amendment("Letter", Changed, new LocalDate(2002, 3, 1), edits).SettlingThePeriodOfChange(settled);

    private static PeriodFacts[] EndedOn(int dayOfMarch) =>
        [Month(1), Month(2), Month(3).With(Breach, true).With(Notice, new LocalDate(2002, 3, dayOfMarch)), Month(4)];

    /// <summary>A day of March on which the lease ends, and how the rent of the month is settled.</summary>
    public sealed record LastDay(int OfMarch, PeriodOfTheEnd Counts) : IDrawn<LastDay>
    {
        public static Gen<LastDay> Drawn =>
            from day in Gen.Choose(1, 31)
            from counts in Gen.Elements(PeriodOfTheEnd.CountsWhole, PeriodOfTheEnd.CountsByDays)
            select new LastDay(day, counts);
    }
}
