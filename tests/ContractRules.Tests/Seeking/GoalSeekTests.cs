using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>Which values of a fact make a term come to what is asked, in worked examples.</summary>
public sealed class GoalSeekTests
{
    private static readonly Fact<Quantity> Sold = Fact.Quantity("sold", Minute, "1", "Minutes sold").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(0, 1).WithDecimals(4);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);

    [Fact]
    public void Of_a_fee_that_rises_the_least_value_is_found_and_the_step_below_proves_it()
    {
        // 100 ÷ 0.015 = 6,666.67: 6,667 minutes give 100.005 USD, 6,666 give 99.99.
        var sought = Seek(Fee.Means(Sold * PerMinute(0.015m)), Goal.Reaches(Fee, Usd.Of(100)));

        var reached = Assert.Single(sought.Reached);
        Assert.Equal(6_667, Number(sought.Least));
        Assert.Equal(100.005m, Figure(sought.Least));
        Assert.Equal((6_666, 99.99m), (Number(reached.Below), Figure(reached.Below)));
        Assert.Null(reached.To);
        Assert.True(sought.IsProved);
        Assert.Empty(sought.Unproved);
        Assert.InRange(sought.Settled + sought.Ranged, 1, 200);
    }

    [Fact]
    public void What_was_found_stands_with_the_statements_on_both_sides_of_it_and_reads_so()
    {
        var sought = Seek(Fee.Means(Sold * PerMinute(0.015m)), Goal.Reaches(Fee, Usd.Of(100)));

        Assert.Equal((Usd.Of(100.005m), Usd.Of(99.99m)), (sought.StatementOfLeast!.Of(Fee).Value, sought.StatementBelow!.Of(Fee).Value));
        Assert.Equal("fee reaches 100.00 USD in 2002-01 by sold: from 6667 on", sought.ToString());
        Assert.Equal("6667: 100.005", sought.Least!.ToString());
        Assert.Equal("fee reaches 1.00 USD in 2002-01 by sold: never", Seek(Fee.Means((Sold * PerMinute(1)).NotExceeding(Usd.Of(0.5m))), Goal.Reaches(Fee, Usd.Of(1))).ToString());
    }

    [Fact]
    public void Where_nothing_lies_below_there_is_no_statement_of_it()
    {
        var sought = Seek(Fee.Means(Sold * PerMinute(1)), Goal.Reaches(Fee, Usd.Of(0)));
        Assert.Equal((0, true), (Number(sought.Least), sought.StatementBelow is null));
        Assert.Equal(Usd.Of(0), sought.StatementOfLeast!.Of(Fee).Value);

        var never = Seek(Fee.Means(Sold * PerMinute(0)), Goal.Reaches(Fee, Usd.Of(1)));
        Assert.Equal((null, null, null), (never.Least, never.StatementOfLeast, never.StatementBelow));
    }

    [Fact]
    public void Steps_lie_within_the_least_and_the_most_of_the_fact()
    {
        // Of cents, three to five lie from two and a half to five and a half.
        var narrow = Fact.Money("narrow", Usd, "1", "Some cents").InRange(0.025m, 0.055m);
        var sought = Of(Clause("1", Fee.Means(narrow * (Rule<Ratio>)new Ratio(1)))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(-1)), by: narrow);
        var reached = Assert.Single(sought.Reached);
        Assert.Equal((0.03m, 0.05m), (Number(reached.From), Number(reached.To)));
        Assert.Equal((null, null), (reached.Below, reached.Above));
        Assert.Equal((false, false), (reached.GoesOnBelow, reached.GoesOnAbove));
        Assert.Equal("from 0.03 to 0.05", reached.ToString());
    }

    [Fact]
    public void Of_a_profit_that_falls_the_most_is_found_too()
    {
        // 1,000 − 5,000 × 0.19 = 50, exactly; with one minute more it is 49.81.
        var sought = Seek(Fee.Means(Dollars(1_000) - (Sold * PerMinute(0.19m))), Goal.Reaches(Fee, Usd.Of(50)));

        var reached = Assert.Single(sought.Reached);
        Assert.Equal((0, 1_000m), (Number(reached.From), Figure(reached.From)));
        Assert.Null(reached.Below);
        Assert.Equal((5_000, 50m), (Number(reached.To), Figure(reached.To)));
        Assert.Equal((5_001, 49.81m), (Number(reached.Above), Figure(reached.Above)));
    }

    [Fact]
    public void What_falls_to_a_value_is_at_most_that()
    {
        var sought = Seek(Fee.Means(Dollars(1_000) - (Sold * PerMinute(0.19m))), Goal.FallsTo(Fee, Usd.Of(50)));

        Assert.Equal(5_000, Number(sought.Least));
        Assert.Equal(50.19m, Figure(sought.Reached[0].Below));
    }

    [Fact]
    public void A_band_in_which_more_pays_less_gives_two_intervals()
    {
        // 1.00 a minute up to 100 minutes, 0.50 for all of them above: 80 is reached from 80 to 100, and from 160 on.
        var rate = PerMinute(1).ProvidedThat(Sold <= Minute.Of(100), otherwise: PerMinute(0.5m));

        var sought = Seek(Fee.Means(Sold * rate), Goal.Reaches(Fee, Usd.Of(80)));

        Assert.Equal([(80, (Rational?)100), (160, null)], sought.Reached.Select(reached => (Number(reached.From), reached.To is { } to ? Number(to) : (Rational?)null)));
        Assert.Equal((101, 50.5m), (Number(sought.Reached[0].Above), Figure(sought.Reached[0].Above)));
        Assert.Equal((159, 79.5m), (Number(sought.Reached[1].Below), Figure(sought.Reached[1].Below)));
    }

    [Fact]
    public void What_a_cap_keeps_from_being_reached_is_proved_never_to_be()
    {
        var sought = Seek(Fee.Means((Sold * PerMinute(0.19m)).NotExceeding(Usd.Of(300))), Goal.Reaches(Fee, Usd.Of(300.01m)));

        Assert.Empty(sought.Reached);
        Assert.True(sought.IsProved);
        Assert.Equal(new NumberRange(0, 300), sought.Throughout);
    }

    [Fact]
    public void A_cap_that_is_just_what_is_to_be_reached_is_reached_without_end()
    {
        var sought = Seek(Fee.Means((Sold * PerMinute(1)).NotExceeding(Usd.Of(80))), Goal.Reaches(Fee, Usd.Of(80)));

        Assert.Equal((80, true, 0), (Number(sought.Least), sought.Reached[0].To is null, sought.Unproved.Count));
    }

    [Fact]
    public void A_term_is_sought_where_one_text_of_the_period_defines_it()
    {
        var agreement = Amended(
            [Clause("1", Fee.Means(Sold * PerMinute(1)))],
            new Amendment("Letter", new LocalDate(2002, 1, 17), new LocalDate(2002, 1, 17), Edit.Replace(Clause("1", Balance.Means(Sold * PerMinute(1))))).SettlingThePeriodOfChange(PeriodOfChange.AsAtItsEnd));

        Assert.Equal(Goal.Reaches(Fee, Usd.Of(1)).In(Month(1).Period), agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(1)), by: Sold).Goal);
        Assert.Equal(Goal.Reaches(Balance, Usd.Of(1)).In(Month(1).Period), agreement.Seek([Month(1)], Goal.Reaches(Balance, Usd.Of(1)), by: Sold).Goal);
    }

    [Fact]
    public void What_goes_on_below_what_was_looked_at_has_no_step_below_that_fails()
    {
        var sought = Of(Clause("1", Fee.Means(Dollars(100) - Costs))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(-1_000_000)), by: Costs, most: 3);

        Assert.True(sought.Reached[0].GoesOnBelow || sought.Reached[0].From is null);
        Assert.Null(sought.Reached[0].Below);
    }

    [Fact]
    public void A_search_takes_no_more_values_and_intervals_than_it_has_to()
    {
        var day = Fact.Date("day", "1", "Day of delivery");
        var due = Term.Date("due", "Day on which it is due");
        var (share, rising) = (Of(Clause("1", Fee.Means(Dollars(350_000) * Share))), Of(Clause("1", Fee.Means(Dollars(100) - Costs))));

        Takes(31, 25, Seek(Fee.Means(Sold * PerMinute(0.015m)), Goal.Reaches(Fee, Usd.Of(100))));
        Takes(23, 25, Seek(Fee.Means(Dollars(1_000) - (Sold * PerMinute(0.19m))), Goal.Reaches(Fee, Usd.Of(50))));
        Takes(25, 21, share.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(100_000)), by: Share));
        Takes(138, 3, share.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(100_000)), by: Share, most: 4));
        Takes(30, 31, rising.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(250)), by: Costs));
        Takes(36, 51, rising.Seek([Month(1)], Goal.FallsTo(Fee, Usd.Of(-50_000)), by: Costs));
        Takes(29, 31, Of(Clause("1", due.Means(day.PlusDays(30)))).Seek([Month(1)], Goal.Reaches(due, new LocalDate(2002, 3, 15)), by: day));

        static void Takes(int values, int intervals, Sought sought)
        {
            Assert.InRange(sought.Settled, 1, values);
            Assert.InRange(sought.Ranged, 1, intervals);
        }
    }

    [Fact]
    public void A_share_is_found_to_its_fourth_decimal()
    {
        // 100,000 ÷ 350,000 = 0.285714…: 0.2858 gives 100,030, and 0.2857 gives 99,995.
        var agreement = Of(Clause("1", Fee.Means(Dollars(350_000) * Share)));

        var sought = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(100_000)), by: Share);

        Assert.Equal((0.2858m, 100_030m), (Number(sought.Least), Figure(sought.Least)));
        Assert.Equal((0.2857m, 99_995m), (Number(sought.Reached[0].Below), Figure(sought.Reached[0].Below)));
        Assert.Equal((1m, 350_000m), (Number(sought.Reached[0].To), Figure(sought.Reached[0].To)));
        Assert.Null(sought.Reached[0].Above);
    }

    [Fact]
    public void A_balance_comes_back_by_the_twelfth_month()
    {
        // 1,200 come back at 0.01 a minute: in twelve months with 10,000 minutes in each; with 9,999 there are 0.12 left.
        var agreement = Of(Clause(
            "1", Fee.Means(Balance.RecoupedFrom(Sold * PerMinute(0.01m), opening: Usd.Of(1_200))), Balance.Means(Balance.CarriedForward(opening: Usd.Of(1_200), less: Fee))));

        var sought = agreement.Seek([.. Enumerable.Range(1, 24).Select(Month)], Goal.FallsTo(Balance, Usd.Of(0)).In(SettlementPeriod.Month(2002, 12)), by: Sold);

        Assert.Equal((10_000, 0m), (Number(sought.Least), Figure(sought.Least)));
        Assert.Equal((9_999, 0.12m), (Number(sought.Reached[0].Below), Figure(sought.Reached[0].Below)));
        Assert.Null(sought.Reached[0].To);
        Assert.True(sought.IsProved);
    }

    [Fact]
    public void The_fact_can_be_varied_in_one_period_alone()
    {
        // January brings 9.99, as given; so February has to bring 90: 6,000 minutes.
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(0.015m)), Balance.Means(Fee.ToDate())));
        PeriodFacts[] months = [Month(1).With(Sold, Minute.Of(666)), Month(2).With(Sold, Minute.Of(1))];

        var sought = agreement.Seek(months, Goal.Reaches(Balance, Usd.Of(99.99m)), by: Sold, during: Month(2).Period);

        Assert.Equal(6_000, Number(sought.Least));
        Assert.Equal(99.99m, Figure(sought.Least));
    }

    [Fact]
    public void A_standing_fact_holds_from_the_first_period_on()
    {
        var share = Fact.Ratio("part", "1", "The part").InRange(0, 1).Standing();
        var agreement = Of(Clause("1", Fee.Means(Dollars(100) * share), Balance.Means(Fee.ToDate())));

        var sought = agreement.Seek([Month(1).With(share, new Ratio(0)), Month(2), Month(3)], Goal.Reaches(Balance, Usd.Of(150)), by: share);
        var later = agreement.Seek([Month(1).With(share, new Ratio(0)), Month(2), Month(3)], Goal.Reaches(Balance, Usd.Of(150)), by: share, during: Month(2).Period);

        Assert.Equal(0.5m, Number(sought.Least));
        Assert.Equal(0.75m, Number(later.Least));
    }

    [Fact]
    public void A_date_is_sought_to_the_day()
    {
        var day = Fact.Date("day", "1", "Day of delivery");
        var due = Term.Date("due", "Day on which it is due");
        var agreement = Of(Clause("1", due.Means(day.PlusDays(30))));

        var sought = agreement.Seek([Month(1)], Goal.Reaches(due, new LocalDate(2002, 3, 15)), by: day);

        Assert.Equal(new DateValue(new LocalDate(2002, 2, 13)), sought.Least!.Value);
        Assert.True(sought.IsProved);
    }

    [Fact]
    public void A_condition_is_sought_by_a_truth_and_by_a_number()
    {
        var closed = Fact.Truth("closed", "1", "Whether it closed");
        var holds = Term.Truth("holds", "Whether it holds");
        var agreement = Of(Clause("1", holds.Means(closed | Sold >= Minute.Of(7))));

        var byTruth = agreement.Seek([Month(1).With(Sold, Minute.Of(3))], Goal.Reaches(holds, true), by: closed);
        var byNumber = agreement.Seek([Month(1).With(closed, false)], Goal.Reaches(holds, false), by: Sold);

        Assert.Equal(TruthValue.True, byTruth.Least!.Value);
        Assert.Equal(TruthValue.False, byTruth.Reached[0].Below!.Value);
        Assert.Equal((0, 6), (Number(byNumber.Least), Number(byNumber.Reached[0].To)));
        Assert.Empty(byNumber.Unproved);
        var fromSeven = agreement.Seek([Month(1).With(closed, false)], Goal.Reaches(holds, true), by: Sold);
        Assert.Equal((7, true, 0), (Number(fromSeven.Least), fromSeven.Reached[0].To is null, fromSeven.Unproved.Count));
        Assert.Equal("holds reaches false in 2002-01 by sold: from 0 to 6", byNumber.ToString());
    }

    [Fact]
    public void Without_other_facts_it_says_which_are_missing()
    {
        var sought = Seek(Fee.Means((Sold * PerMinute(1)) - Costs), Goal.Reaches(Fee, Usd.Of(1)));

        Assert.Empty(sought.Reached);
        Assert.Equal("costs", Assert.Single(sought.Missing).Needs);
    }

    [Fact]
    public void Nothing_is_missing_where_the_term_is_determined_with_some_value()
    {
        // 100 ÷ minutes is undetermined for none, and at least 50 for one or two.
        var sought = Seek(Fee.Means(Dollars(100) / (Sold / Minute.Of(1))), Goal.Reaches(Fee, Usd.Of(50)));
        Assert.Empty(sought.Missing);
        Assert.Equal((1, 2), (Number(sought.Least), Number(sought.Reached[0].To)));
    }

    [Fact]
    public void Where_the_facts_are_refused_with_every_value_it_is_told_why()
    {
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(1)), Expectation.That("costs stay below ten", Costs < Usd.Of(10))));
        var refused = agreement.Seek([Month(1).With(Costs, Usd.Of(20))], Goal.Reaches(Fee, Usd.Of(4)), by: Sold);
        Assert.Equal("costs", Assert.Single(refused.Faults).Fact);
        Assert.Equal((0, 0), (refused.Reached.Count, refused.Missing.Count));
        Assert.Empty(agreement.Seek([Month(1).With(Costs, Usd.Of(5))], Goal.Reaches(Fee, Usd.Of(4)), by: Sold).Faults);
    }

    [Fact]
    public void What_follows_from_the_fact_by_the_past_is_connected()
    {
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(1)), Balance.Means(Fee.Prior())));
        Assert.True(agreement.Seek([Month(1), Month(2)], Goal.Reaches(Balance, Usd.Of(4)), by: Sold).IsConnected);
        Assert.False(agreement.Seek([Month(1), Month(2)], Goal.Reaches(Balance, Usd.Of(4)), by: Sold, during: Month(2).Period).IsConnected);
    }

    [Fact]
    public void What_does_not_follow_from_the_fact_is_told()
    {
        var agreement = Of(Clause("1", Fee.Means(Costs), Balance.Means(Sold * PerMinute(1))));

        var sought = agreement.Seek([Month(1).With(Costs, Usd.Of(5))], Goal.Reaches(Fee, Usd.Of(4)), by: Sold);

        Assert.False(sought.IsConnected);
    }

    [Fact]
    public void Values_with_which_the_facts_are_refused_are_none_that_do_it()
    {
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(1)), Expectation.That("no more than ten are sold", Sold <= Minute.Of(10))));

        var found = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(4)), by: Sold);
        var none = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(11)), by: Sold);

        Assert.Equal((4, 10), (Number(found.Least), Number(found.Reached[0].To)));
        Assert.NotEmpty(found.Reached[0].Above!.Faults);
        Assert.Empty(none.Reached);
        Assert.True(none.IsProved);
    }

    [Fact]
    public void Where_the_values_to_try_run_out_what_was_only_searched_is_told()
    {
        var agreement = Of(Clause("1", Fee.Means(Dollars(350_000) * Share)));

        var sought = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(100_000)), by: Share, most: 4);

        Assert.True(sought.RanOut);
        Assert.False(sought.IsProved);
        Assert.Equal(0.2858m, Number(sought.Least));
        Assert.NotEmpty(sought.Unproved);
        Assert.EndsWith(": from 0.2858 to 1 (not proved)", sought.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_only_searched_begins_with_what_is_met_as_well()
    {
        // 100,000 ÷ 350,000 = 0.285714…: up to 0.2857 it is less.
        var sought = Of(Clause("1", Fee.Means(Dollars(350_000) * Share))).Seek([Month(1)], Goal.FallsTo(Fee, Usd.Of(100_000)), by: Share, most: 4);

        var reached = Assert.Single(sought.Reached);
        Assert.Equal((0, 0.2857m), (Number(reached.From), Number(reached.To)));
        Assert.Equal("fee falls to 100,000.00 USD in 2002-01 by share: from 0 to 0.2857", sought.ToString());
    }

    [Fact]
    public void Each_single_value_that_was_not_proved_is_tried_all_the_same()
    {
        // One value to begin with and one look at all four are two.
        var few = Fact.Quantity("few", Minute, "1", "Up to three minutes").InRange(0, 3);
        var sought = Of(Clause("1", Fee.Means(few * PerMinute(1)))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(2)), by: few, most: 2);

        Assert.True(sought.RanOut);
        Assert.Equal(1, sought.Ranged);
        Assert.Equal("from 0 to 3", Assert.Single(sought.Unproved).ToString());
        Assert.Equal("from 2 to 3", Assert.Single(sought.Reached).ToString());
    }

    [Fact]
    public void Where_values_near_nothing_are_refused_others_are_begun_with()
    {
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(1)), Expectation.That("fifty or more are sold", Sold >= Minute.Of(50))));
        var sought = agreement.Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(40)), by: Sold);

        Assert.Equal(50, Number(sought.Least));
        Assert.NotEmpty(sought.Reached[0].Below!.Faults);
        Assert.Null(sought.StatementBelow);
        Assert.Empty(sought.Faults);
        Assert.True(sought.IsProved);
    }

    [Fact]
    public void What_goes_on_beyond_what_was_looked_at_has_no_step_above_that_fails()
    {
        // Up to 1,000,000 minutes cost no more; three values and intervals reach to the first 1,000 alone.
        var sought = Of(Clause("1", Fee.Means(Sold * PerMinute(1)))).Seek([Month(1)], Goal.FallsTo(Fee, Usd.Of(1_000_000)), by: Sold, most: 3);

        var reached = Assert.Single(sought.Reached);
        Assert.True(sought.RanOut);
        Assert.NotNull(reached.To);
        Assert.Null(reached.Above);
        Assert.True(reached.GoesOnAbove);
        Assert.False(reached.GoesOnBelow);
    }

    [Fact]
    public void An_amount_below_zero_is_sought_where_the_fact_has_no_least()
    {
        // 100 − costs reaches 250 with costs of −150 or less, without end.
        var sought = Of(Clause("1", Fee.Means(Dollars(100) - Costs))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(250)), by: Costs);

        var reached = Assert.Single(sought.Reached);
        Assert.Null(reached.From);
        Assert.Equal((-150, 250m), (Number(reached.To), Figure(reached.To)));
        Assert.Equal((-149.99m, 249.99m), (Number(reached.Above), Figure(reached.Above)));
    }

    [Fact]
    public void What_is_of_another_agreement_is_refused()
    {
        var agreement = Of(Clause("1", Fee.Means(Sold * PerMinute(1))));
        var goal = Goal.Reaches(Fee, Usd.Of(1));

        Assert.Throws<ArgumentException>(() => agreement.Seek([], goal, by: Sold));
        Assert.Throws<ArgumentException>(() => agreement.Seek([Month(1)], goal, by: Costs));
        Assert.Throws<ArgumentException>(() => agreement.Seek([Month(1)], goal.In(Month(2).Period), by: Sold));
        Assert.Throws<ArgumentException>(() => agreement.Seek([Month(1)], Goal.Reaches(Balance, Usd.Of(1)), by: Sold));
        Assert.Throws<ArgumentException>(() => agreement.Seek([Month(1)], goal, by: Sold, during: Month(2).Period));
        Assert.Throws<ArgumentException>(() => Goal.Reaches(Fee, Inr.Of(1)));
        Assert.Throws<ArgumentException>(() => Goal.FallsTo(Term.Truth("holds", "Whether it holds"), true));
        Assert.Throws<ArgumentException>(() => agreement.Seek([Month(1)], Goal.Reaches(Term.Money("fee", "Fee otherwise called", Usd), Usd.Of(1)), by: Sold));
        Assert.Throws<ArgumentException>(() => agreement.Seek([Month(1)], goal, by: Sold.InRange(5)));
        Assert.Throws<ArgumentException>("during", () => agreement.Seek([Month(1), Month(2)], goal.In(Month(1).Period), by: Sold, during: Month(2).Period));
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.Seek([Month(1)], goal, by: Sold, most: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.Seek([Month(1)], goal, by: Sold, most: 100_001));
        Assert.Single(agreement.Seek([Month(1)], goal, by: Sold, most: 100_000).Reached);
    }

    [Fact]
    public void What_is_not_proved_reads_so_and_what_lies_beyond_the_least_value_matters_not_to_it()
    {
        Assert.Equal("from 1 to 2", new UnprovedInterval(new NumberValue(1), new NumberValue(2)).ToString());
        Assert.Equal("above 1", new UnprovedInterval(new NumberValue(1), null).ToString());
        Assert.Equal("below 2", new UnprovedInterval(null, new NumberValue(2)).ToString());
        Assert.Equal("any", new UnprovedInterval(null, null).ToString());
        Assert.Equal("up on", new ReachedInterval(null, null, null, null).ToString());
        Assert.Equal("1: refused", new TriedValue(new NumberValue(1), null, []).ToString());
    }

    [Fact]
    public void A_fact_is_varied_in_the_periods_alone_that_ask_for_it()
    {
        // From February on what is sold counts: 10 in each of two months make 20.
        var agreement = Amended(
            [Clause("1", Fee.Means(Costs), Balance.Means(Fee.ToDate()))],
            new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", Fee.Means(Sold * PerMinute(1)), Balance.Means(Fee.ToDate())))));
        var sought = agreement.Seek([Month(1).With(Costs, Usd.Of(0)), Month(2), Month(3)], Goal.Reaches(Balance, Usd.Of(20)), by: Sold);
        Assert.Equal(10, Number(sought.Least));
    }

    [Fact]
    public void What_rises_and_falls_again_is_found_in_parts_step_by_step()
    {
        // What lies above the last whole ten minutes is 7 or more in 7 to 9, 17 to 19 and 27 to 29.
        var tens = Fact.Quantity("tens", Minute, "1", "Up to half an hour").InRange(0, 30);
        var above = tens - ((tens / (Rule<Ratio>)new Ratio(10)).Rounded(new Rounding(0, RoundingMode.Down)) * (Rule<Ratio>)new Ratio(10));
        var sought = Of(Clause("1", Fee.Means(above * PerMinute(1)))).Seek([Month(1)], Goal.Reaches(Fee, Usd.Of(7)), by: tens);

        Assert.Equal([(7, 9), (17, 19), (27, 29)], sought.Reached.Select(reached => ((int)Number(reached.From).Numerator, (int)Number(reached.To).Numerator)));
        Assert.Equal([(6, 10), (16, 20), (26, 30)], sought.Reached.Select(reached => ((int)Number(reached.Below).Numerator, (int)Number(reached.Above).Numerator)));
        Assert.True(sought.IsProved);
        Assert.Equal("fee reaches 7.00 USD in 2002-01 by tens: from 7 to 9, from 17 to 19, from 27 to 29", sought.ToString());
    }

    private static Sought Seek(Definition definition, Goal goal) => Of(Clause("1", definition)).Seek([Month(1)], goal, by: Sold);

    private static Rule<Price> PerMinute(decimal dollars) => new Price(dollars, Usd, Minute);

    private static Rule<Money> Dollars(decimal dollars) => Usd.Of(dollars);

    private static Rational Number(TriedValue? tried) => Assert.IsType<NumberValue>(tried?.Value).Number;

    private static Rational Figure(TriedValue? tried) => Assert.IsType<NumberValue>(tried?.Figure?.Value).Number;
}
