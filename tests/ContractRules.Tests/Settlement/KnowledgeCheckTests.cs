using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

public sealed class KnowledgeCheckTests
{
    private static readonly Fact<Money> Sold = Fact.Money("sold", Usd, "1", "What was sold").InRange(0);
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "1", "When notice was given").Standing();
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);
    private static readonly Agreement Agreement = Of(Clause("1", Total.Means((Sold + Calls.Total(Charge)).ProvidedThat(Notice.WasGiven()))));

    [Fact]
    public void Rows_that_follow_one_another_in_any_order_are_no_fault() => Assert.Empty(Faults(
        Month(2).With(Sold, Usd.Of(1)).KnownOn(Day(3, 5)),
        Month(1).With(Sold, Usd.Of(1)).KnownOn(Day(4, 5)),
        Month(1).With(Sold, Usd.Of(1)).KnownOn(Day(1, 31)),
        Month(1).With(Sold, Usd.Of(1)).KnownOn(Day(1, 31))));

    [Fact]
    public void A_day_before_the_period_ends_is_a_fault() => Assert.Equal(
        ["2002-01, known on 2002-01-30, known-on: 2002-01-30 lies before the end of the period, when its facts cannot be known yet; expected 2002-01-31 or later"],
        Faults(Month(1).KnownOn(Day(1, 30))));

    [Fact]
    public void Periods_of_all_rows_together_adjoin() => Assert.Equal(
        ["2002-03: the period does not follow 2002-01; expected 2002-02"],
        Faults(Month(3).KnownOn(Day(4, 5)), Month(1).KnownOn(Day(2, 5))));

    [Fact]
    public void A_wrong_value_is_a_fault_also_where_a_later_row_mends_it() => Assert.Equal(
        ["2002-01, known on 2002-02-05, sold: found -1; expected a number of USD, at least 0, with at most 2 decimals"],
        Faults(Month(1).With("sold", new NumberValue(-1)).KnownOn(Day(2, 5)), Month(1).With(Sold, Usd.Of(1)).KnownOn(Day(2, 6))));

    [Fact]
    public void Two_rows_of_one_day_that_contradict_each_other_are_a_fault() => Assert.Equal(
        [
            "2002-01, known on 2002-02-05, sold: two rows of one day say 1 and 2; expected one of them, or another day for the later one",
            "2002-01, known on 2002-02-05, call C-1: two rows of one day give the item differently; expected one of them, or another day for the later one",
            "2002-01, known on 2002-02-06, sold: two rows of one day say 1 and withdrawn; expected one of them, or another day for the later one",
        ],
        Faults(
            Month(1).With(Sold, Usd.Of(1)).With(Calls, [Call(1, 10)]).KnownOn(Day(2, 5)),
            Month(1).With(Sold, Usd.Of(2)).With(Calls, [Call(1, 20)]).KnownOn(Day(2, 5)),
            Month(1).With(Sold, Usd.Of(1)).KnownOn(Day(2, 6)),
            Month(1).Withdrawing(Sold).KnownOn(Day(2, 6))));

    [Fact]
    public void Two_rows_of_one_day_may_give_the_same_item_alike() => Assert.Empty(Faults(
        Month(1).With(Calls, [Call(1, 10)]).KnownOn(Day(2, 5)), Month(1).With(Calls, [Call(1, 10), Call(2, 20)]).KnownOn(Day(2, 5))));

    [Fact]
    public void A_row_that_gives_an_item_twice_contradicts_no_other() => Assert.Equal(
        ["2002-01, known on 2002-02-05, call C-1: the key is given twice; expected each key once in a period"],
        Faults(Month(1).With(Calls, [Call(1, 10), Call(1, 20)]).KnownOn(Day(2, 5))));

    // Those of January that end on the 14th and on the 31st: the shorter one comes first, and the longer one does not follow it.
    [Fact]
    public void Periods_that_begin_on_one_day_are_looked_at_from_the_shortest_on() => Assert.Equal(
        ["2002-01-01/2002-01-31: the period does not follow 2002-01-01/2002-01-14; expected an interval or a day from 2002-01-15 on"],
        OfIntervals("2002-01-01/2002-01-31", "2002-01-01/2002-01-14"));

    [Theory]
    [InlineData("2002-01-15/2002-01-31", false)]
    [InlineData("2002-01-16/2002-01-31", false)] // that between may still become known
    [InlineData("2002-01-14/2002-01-31", true)]
    public void Where_rows_may_wait_for_those_between_periods_still_do_not_overlap(string second, bool isFault) =>
        Assert.Equal(isFault ? 1 : 0, OfIntervals(mayWait: true, "2002-01-01/2002-01-14", second).Count());

    [Fact]
    public void Withdrawing_what_was_never_given_is_a_fault() => Assert.Equal(
        [
            "2002-01, known on 2002-02-05, notice: nothing was given that could be withdrawn; expected a fact that became known before, for 2002-01 or a period before it",
            "2002-02, known on 2002-03-05, sold: nothing was given that could be withdrawn; expected a fact that became known before, for 2002-02",
            "2002-02, known on 2002-03-05, call C-1: nothing was given that could be withdrawn; expected an item of 2002-02 that became known before",
        ],
        Faults(
            Month(1).With(Sold, Usd.Of(1)).With(Calls, [Call(1, 10)]).Withdrawing(Notice).KnownOn(Day(2, 5)),
            Month(2).Withdrawing(Sold).With(Calls, [Item.Withdrawn("C-1")]).KnownOn(Day(3, 5))));

    [Fact]
    public void A_standing_fact_can_be_withdrawn_in_a_later_period_once() => Assert.Equal(
        ["2002-03, known on 2002-04-05, notice: nothing was given that could be withdrawn; expected a fact that became known before, for 2002-03 or a period before it"],
        Faults(
            Month(1).With(Notice, Day(1, 20)).KnownOn(Day(2, 5)),
            Month(2).Withdrawing(Notice).KnownOn(Day(3, 5)),
            Month(3).Withdrawing(Notice).KnownOn(Day(4, 5))));

    [Fact]
    public void A_fact_that_nobody_asks_for_cannot_be_withdrawn_either()
    {
        Assert.Contains(
            "2002-01, known on 2002-02-05, nothing: no such fact; expected one that the agreement asks for",
            Faults(Month(1).Withdrawing("nothing").KnownOn(Day(2, 5))));
        Assert.Equal("nothing", Assert.Single(Agreement.Settle(Month(1).Withdrawing("nothing")).Faults).Fact);
    }

    [Fact]
    public void An_item_withdrawn_is_none_to_settle_as_it_stands() => Assert.Equal(
        ["2002-01, call C-1: nothing was given that could be withdrawn; expected an item that became known before"],
        Agreement.Settle(Month(1).With(Calls, [Item.Withdrawn("C-1")])).Faults.Select(fault => fault.ToString()));

    private static IEnumerable<string> Faults(params KnownFacts[] rows) =>
        Knowledge.Of(rows).FaultsUnder(Agreement).Select(fault => fault.ToString());

    private static IEnumerable<string> OfIntervals(params string[] intervals) => OfIntervals(mayWait: false, intervals);

    private static IEnumerable<string> OfIntervals(bool mayWait, params string[] intervals)
    {
        var agreement = new Agreement("small", "Small agreement", Dated, Cadence.Intervals, [Seller, Buyer], Agreement.Clauses);
        var rows = intervals.Select(text => SettlementPeriod.TryParse(text, out var period) ? PeriodFacts.For(period).KnownOn(Day(2, 5)) : throw new FormatException(text));
        return Knowledge.Of([.. rows]).FaultsUnder(agreement, mayWait).Select(fault => fault.ToString());
    }

    private static LocalDate Day(int month, int day) => new(2002, month, day);
}
