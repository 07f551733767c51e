using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.Settlement.Bounds.OpenCase;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement.Bounds;

/// <summary>Whether it is open that the agreement has ended, so that nothing is known of a fee of 0 to 300; and what stands beside what is open.</summary>
public sealed class OpenPeriodTests
{
    private const string Bounded = "0 to 300";
    private const string Anything = "anything to anything";
    private static readonly LocalDate EndOfJanuary = new(2002, 1, 31);

    // The term is over at the end of January if as much was sold as it takes, which nobody knows.
    [Fact]
    public void It_can_have_expired_on_a_day_that_has_come_under_a_condition_that_can_hold()
    {
        Assert.Equal([Anything, Anything], FeeUnder(Expiry.On(EndOfJanuary, providedThat: Sales >= Usd.Of(10)), Month(1), Month(2)));
        Assert.Equal([Bounded, Bounded], FeeUnder(Expiry.On(new LocalDate(2002, 3, 1), providedThat: Sales >= Usd.Of(10)), Month(1), Month(2)));
        Assert.Equal([Bounded, Anything], FeeUnder(Expiry.On(new LocalDate(2002, 2, 1), providedThat: Sales >= Usd.Of(10)), Month(1), Month(2)));
        Assert.Equal([Bounded, Bounded], FeeUnder(Expiry.On(EndOfJanuary, providedThat: Sales < Usd.Of(0)), Month(1), Month(2)));
    }

    [Fact]
    public void It_can_have_expired_on_a_day_that_is_open()
    {
        Rule<LocalDate> Day(Rule<LocalDate> ifMuchIsSold) => ifMuchIsSold.ProvidedThat(Sales >= Usd.Of(10), otherwise: new LocalDate(2003, 1, 31));

        Assert.Equal([Anything], FeeUnder(Expiry.On(Day(EndOfJanuary)), Month(1)));
        Assert.Equal([Bounded], FeeUnder(Expiry.On(Day(new LocalDate(2002, 2, 1))), Month(1)));
    }

    [Fact]
    public void What_it_expires_by_and_is_known_leaves_its_end_known()
    {
        Assert.Equal([Bounded], FeeUnder(Expiry.On(EndOfJanuary), Month(1)));
        Assert.Equal([Bounded], FeeUnder(Expiry.On(EndOfJanuary, providedThat: Costs >= Usd.Of(10)), Month(1).With(Costs, Usd.Of(9))));
    }

    // Notice was given; whether it may end it hangs on costs, which are known, or on sales, which are not.
    [Fact]
    public void It_can_have_been_ended_by_a_power_alone_of_which_something_is_open()
    {
        var month = Month(1).With(Notice, Dated).With(Costs, Usd.Of(9));

        Assert.Equal([Bounded], FeeUnder(Ending(Costs >= Usd.Of(10)), month));
        Assert.Equal([Anything], FeeUnder(Ending(Sales >= Usd.Of(10)), month));
        Assert.Equal([Bounded], FeeUnder(Ending(Sales >= Usd.Of(10)), Month(1).With(Costs, Usd.Of(9))));
        Assert.Equal([Anything], Between(
            Of(Clause("1", Fee.Means(Capped), PeriodOfTheEnd.CountsWhole, Ending(Sales >= Usd.Of(10)), Seller.May("rest", PowerEffect.Suspend, Costs >= Usd.Of(10), Dated, Notice))), Fee, month));
        Assert.Equal([Bounded], FeeUnder(Buyer.May("rest", PowerEffect.Suspend, Sales >= Usd.Of(10), Dated, Notice), month));
    }

    // Whether the notice of January ended it stays open, although February is known.
    [Fact]
    public void Where_it_can_have_ended_it_stays_open_later() =>
        Assert.Equal([Anything, Anything, Anything], FeeUnder(Ending(Sales >= Usd.Of(10)), Month(1).With(Notice, Dated), Sold(2, 9), Sold(3, 9)));

    // Sales of ten or more end it on 1 January, which leaves one day of 31 of 620 + 300 at the most; else it is 620 and more.
    [Fact]
    public void It_can_have_ended_also_where_only_a_payment_is_open()
    {
        var payment = Buyer.Pays(Seller, Capped + Dollars(620));
        var statement = Of(Clause("1", payment, PeriodOfTheEnd.CountsByDays, Ending(Sales >= Usd.Of(10)))).Settle(Month(1).With(Notice, Dated)).Statements[0];

        Assert.Equal(Anything, InWords(statement.BoundsOf(Assert.Single(statement.OpenPayments))));
    }

    // From 16 January the cap is 150: 15 days of 31 at 300, and 16 at 150.
    [Fact]
    public void In_a_month_of_two_texts_what_is_missing_is_bounded_by_what_both_come_to()
    {
        var agreement = Amended(
            [Clause("1", Fee.Means(Capped))],
            new Amendment("Letter", new LocalDate(2002, 1, 16), new LocalDate(2002, 1, 2), Edit.Substitute<Money>(Usd.Of(300), Usd.Of(150), "1"))
                .SettlingThePeriodOfChange(PeriodOfChange.ByDays));
        var (january, february) = agreement.Settle([Month(1), Month(2)]).Statements is [var one, var two] ? (one, two) : default;

        Assert.Equal(new Rational((300 * 15) + (150 * 16), 31), Assert.IsType<ContractRules.Ranges.NumberRange>(january.BoundsOf(Fee)).Greatest);
        Assert.Equal("0 to 150", InWords(february.BoundsOf(Fee)));
    }

    // The first month of the year counts once, the second twice.
    [Fact]
    public void What_stands_inside_of_what_is_open_counts_as_it_is() => Assert.Equal(
        ["0 to 300", "0 to 600"],
        Between(Of(Clause("1", Owed.Means(Capped * ThePeriod.End.PlusBusinessDays(-1).Month()))), Owed, Month(1), Month(2)));

    private static Power Ending(Rule<bool> ground) => Buyer.May("end it", PowerEffect.Terminate, ground, from: Dated, exercised: Notice);

    private static IReadOnlyList<string> FeeUnder(Provision ending, params PeriodFacts[] months)
    {
        var agreement = Of(Clause("1", Fee.Means(Capped), PeriodOfTheEnd.CountsWhole, ending));
        return Between(agreement, Fee, [.. months.Select(month => AskedFor(agreement, month))]);
    }
}
