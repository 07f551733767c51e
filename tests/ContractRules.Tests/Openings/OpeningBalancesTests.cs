using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Openings;
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

namespace ContractRules.Tests.Openings;

/// <summary>Settling that begins in the middle of an agreement's life, from balances that a person gives.</summary>
public class OpeningBalancesTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance carried", Usd);
    private static readonly Term<Money> Old = Term.Money("old", "Old balance", Usd);
    private static readonly Fact<Ratio> Standing = Share.Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "3", "Notice").Standing();
    private static readonly Power Ending = Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: Notice).UponNotice(months: 2);
    private static readonly SettlementPeriod March = Month(3).Period;

    // Recalls a value, a sum, windows, what was settled, a standing share, a power and lots; and from April on a term that no clause defines any more.
    private static readonly Agreement Rich = Amended(
        [
            Clause("1", Profit.Means(Sales - Costs.NothingUnlessGiven()), Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales), Old.Means(Old.Prior() + Sales)),
            Clause("2", Balance.Means(Balance.Prior() + (Standing * Profit)), Seller.Pays(Buyer, Balance.GrowthRounded(Rounding.ToTheCent), due: ThePeriod.End)),
            Clause("3", Ending, PeriodOfTheEnd.CountsWhole),
            Clause("4", SampleLots.Debts.MovedBy(SampleLots.Debts.Adding(SampleLots.Fee).With(SampleLots.Due, ThePeriod.End), SampleLots.Debts.Applying(SampleLots.Paid))),
        ],
        new Amendment("Letter", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Replace(
            Clause("1", Profit.Means(Sales - Costs.NothingUnlessGiven() + (Old.Prior() * 0.01m)), Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales.ToDate())))));

    /// <summary>The balances that an agreement asks for which recalls something of every kind, a power among them.</summary>
    internal static (OpeningBalances Blank, Power Ending, Fact<Ratio> Standing) Asked => (OpeningBalances.After(Rich, March), Ending, Standing);

    [Law]
    public void Going_on_from_the_balances_of_a_state_gives_what_settling_all_gives(HalfAYear drawn)
    {
        PeriodFacts[] months = [.. drawn.Months];
        var all = Rich.Settle(months);
        Assert.Empty(all.Faults);
        for (var split = 1; split < months.Length; split++)
        {
            var state = Rich.Settle(months[..split]).Carried;
            var opening = OpeningBalances.In(state, Rich);
            var rest = Rich.Settle(months[split..], opening.ToCarried());

            Assert.True(opening.IsComplete);
            Assert.Empty(rest.Faults);
            Assert.Equal(
                all.Statements.Skip(split).Select(statement => (statement.Terms, statement.Payments, statement.End)),
                rest.Statements.Select(statement => (statement.Terms, statement.Payments, statement.End)));
        }
    }

    [Fact]
    public void What_is_asked_is_all_that_the_rules_recall_and_nothing_else() => Assert.Equal(
        [
            "balance before-1", "old before-1", "sales to-date", "sales before-1", "sales before-2", "sales before-3", "share standing", "notice standing",
        ],
        OpeningBalances.After(Rich, March).Balances.Select(balance => $"{balance.Name} {balance.Asked}"));

    [Fact]
    public void Of_a_term_that_no_clause_defines_any_more_it_is_asked_with_what_it_was_left() => Assert.Equal(
        ["balance before-1", "old left-with", "sales to-date"], OpeningBalances.After(Rich, Month(4).Period).Balances.Take(3).Select(balance => $"{balance.Name} {balance.Asked}"));

    [Fact]
    public void Of_a_term_no_longer_defined_of_which_several_values_are_recalled_these_are_asked_as_well()
    {
        var agreement = Amended(
            [Clause("1", Old.Means(Sales)), Clause("2", Balance.Means(Old.OverTrailing(2, lag: 1) + Old.Prior()))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(Clause("1", Profit.Means(Sales)))));
        Assert.Equal(["old before-1", "old before-2"], Asked(2));
        Assert.Equal(["old left-with", "old before-1", "old before-2"], Asked(3));

        IEnumerable<string> Asked(int months) => OpeningBalances.After(agreement, Month(months).Period).Balances.Select(balance => $"{balance.Name} {balance.Asked}");
    }

    [Fact]
    public void Of_a_term_no_longer_defined_of_which_the_sum_alone_is_recalled_only_that_is_asked()
    {
        var agreement = Amended(
            [Clause("1", Old.Means(Sales)), Clause("2", Balance.Means(Old.ToDateBefore()))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(Clause("1", Profit.Means(Sales)))));
        Assert.Equal(["old to-date"], OpeningBalances.After(agreement, March).Balances.Select(balance => $"{balance.Name} {balance.Asked}"));
    }

    [Fact]
    public void A_standing_fact_of_which_values_are_recalled_is_remembered_as_well()
    {
        var agreement = Of(Clause("1", Balance.Means(Standing.OverTrailing(2, lag: 1) * Sales)));
        var opening = OpeningBalances.After(agreement, March).With(Standing, Ratio.Percent(50)).With(Standing, Ratio.Percent(40), ago: 2).WithStanding(Standing, Ratio.Percent(30));
        // 50 % and 40 % of 100.
        Assert.Equal(Usd.Of(90), agreement.Settle(Month(4).With(Sales, Usd.Of(100)), opening.ToCarried()).Statements[0].Of(Balance).Value);
    }

    [Fact]
    public void In_a_state_what_there_was_none_of_is_told_apart_from_what_was_not_determined()
    {
        var agreement = Amended(
            [Clause("1", Balance.Means(Sales))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(
                Clause("1", Balance.Means(Sales + Old.OverTrailing(2, lag: 1)), Old.Means(Sales)))));
        var opening = OpeningBalances.In(agreement.Settle([Month(1), Month(2), Month(3)]).Carried, agreement);
        Assert.Equal(["old before-1: not given", "old before-2: none"], opening.Balances.Select(balance => $"{balance}"));
    }

    [Fact]
    public void What_was_settled_is_asked_apart_from_what_was_not()
    {
        var agreement = Of(Clause("1", Balance.Means(Sales.ToDate())), Clause("2", Profit.Means(Costs), Old.Means(Profit.SettledBefore())));
        var blank = OpeningBalances.After(agreement, March);
        Assert.Equal(["profit settled-to-date", "sales to-date"], blank.Balances.Select(balance => $"{balance.Name} {balance.Asked}"));
        Assert.Equal(new NumberValue(7), blank.With(blank.Balances[0], new NumberValue(7)).ToCarried().Of(Profit.Declaration).WithoutOpen);
    }

    [Fact]
    public void What_only_a_later_text_speaks_of_is_not_asked_before_it()
    {
        var agreement = Amended(
            [Clause("1", Balance.Means(Balance.Prior() + Sales))],
            new Amendment("Letter", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Replace(
                Clause("1", Balance.Means(Balance.Prior() + Sales), Old.Means(Old.Prior() + Costs + (Standing * Sales)))), Edit.Insert(
                Clause("2", SampleLots.Debts.MovedBy(SampleLots.Debts.Adding(SampleLots.Fee).With(SampleLots.Due, ThePeriod.End), SampleLots.Debts.Applying(SampleLots.Paid))), after: "1")));
        var (before, since) = (OpeningBalances.After(agreement, March), OpeningBalances.After(agreement, Month(4).Period));

        Assert.Equal(["balance before-1"], before.Balances.Select(balance => $"{balance.Name} {balance.Asked}"));
        Assert.Empty(before.Lots);
        Assert.Equal(["balance before-1", "old before-1", "share standing"], since.Balances.Select(balance => $"{balance.Name} {balance.Asked}"));
        Assert.Equal("debt: not given", Assert.Single(since.Lots).ToString());
    }

    [Fact]
    public void A_balance_tells_its_clause_and_its_words()
    {
        var asked = OpeningBalances.After(Rich, March).Balances.DistinctBy(balance => balance.Name.Key).ToDictionary(balance => balance.Name.Key);
        Assert.Equal((new ClauseReference("2"), "Balance carried"), (asked["balance"].Clause, asked["balance"].Title));
        Assert.Equal((new ClauseReference("1"), "What was sold"), (asked["sales"].Clause, asked["sales"].Title));
        Assert.Equal("sales to-date: not given", $"{asked["sales"]}");
        Assert.Equal("balance before-1: 1,200.00 USD", $"{OpeningBalances.After(Rich, March).With(Balance, Usd.Of(1_200)).Balances[0]}");
    }

    [Fact]
    public void Balances_are_complete_when_all_is_answered_but_what_stands()
    {
        var blank = OpeningBalances.After(Rich, March);
        var answered = blank.With(blank.Balances.Where(balance => balance.Kind != BalanceKind.Standing).Select(balance => KeyValuePair.Create(balance, (Value?)new NumberValue(1))));
        Assert.False(blank.IsComplete);
        Assert.False(answered.IsComplete);
        Assert.True(answered.WithLots(Rich.Lots[0]).IsComplete);
        Assert.False(answered.WithLots(Rich.Lots[0]) is var complete && blank.WithLots(Rich.Lots[0]).IsComplete);
        Assert.Equal(("opening balances of small after 2002-03: 0 of 8 given", "opening balances of small after 2002-03: 6 of 8 given"), ($"{blank}", $"{complete}"));
    }

    [Fact]
    public void How_many_intervals_there_were_is_to_be_said()
    {
        var agreement = new Agreement("small", "Small agreement", Dated, Cadence.Intervals, [Seller, Buyer], [Clause("1", Balance.Means(Balance.Prior() + Sales))]);
        var fortnight = SettlementPeriod.Between(Dated.PlusDays(14), Dated.PlusDays(27));
        var blank = OpeningBalances.After(agreement, fortnight);

        Assert.Null(blank.Periods);
        Assert.False(blank.With(Balance, Usd.Of(1)).IsComplete);
        Assert.Throws<InvalidOperationException>(() => blank.ToCarried());
        Assert.True(OpeningBalances.After(agreement, fortnight, periods: 2).With(Balance, Usd.Of(1)).IsComplete);
        Assert.Equal(2, OpeningBalances.After(agreement, fortnight, periods: 2).ToCarried().Periods);
    }

    [Fact]
    public void A_period_that_ends_with_the_first_day_of_the_agreement_can_be_gone_on_from()
    {
        Agreement Since(LocalDate dated) => new("small", "Small agreement", dated, Cadence.Months, [Seller, Buyer], [Clause("1", Balance.Means(Balance.Prior() + Sales))]);
        Assert.Equal(1, OpeningBalances.After(Since(new(2002, 3, 31)), March).Periods);
        Assert.Throws<ArgumentException>("through", () => OpeningBalances.After(Since(new(2002, 4, 1)), March));
    }

    [Fact]
    public void Given_balances_are_gone_on_from()
    {
        var opening = OpeningBalances.After(Rich, March)
            .WithStanding(Standing, Ratio.Percent(50)).With(Balance, Usd.Of(100)).With(Old, Usd.Of(900)).WithTotal(Sales, Usd.Of(600))
            .With(Sales, Usd.Of(300)).With(Sales, Usd.Of(200), ago: 2).With(Sales, Usd.Of(100), ago: 3);
        var april = Rich.Settle(Month(4).With(Sales, Usd.Of(40)), opening.ToCarried()).Statements[0];

        // Half of 40 and a hundredth of the 900 with which the old balance was left.
        Assert.Equal(Usd.Of(49), april.Of(Profit).Value);
        Assert.Equal(Usd.Of(100 + 24.5m), april.Of(Balance).Value);
        Assert.False(april.Of(Ended).Value);
        Assert.Equal(Usd.Of(24.5m), Assert.Single(april.Payments).Amount);
        Assert.Equal(March, april.OpenedAfter);
    }

    [Fact]
    public void What_is_left_blank_is_undetermined_and_says_so_and_nothing_is_taken_for_zero()
    {
        var april = Rich.Settle(Month(4).With(Sales, Usd.Of(40)).With(Standing, Ratio.Percent(50)), OpeningBalances.After(Rich, March).ToCarried()).Statements[0];
        var reasons = april.Find("balance")!.Outcome.Reasons;

        Assert.Equal(["the opening balance balance before-1 was not given after 2002-03", "the opening balance old before-1 was not given after 2002-03"], reasons.Select(reason => $"{reason}").Order(StringComparer.Ordinal));
        Assert.Null(reasons[0].Needs);
        Assert.Empty(april.Payments);
        Assert.NotEmpty(april.OpenPayments);
        Assert.False(april.Find("debt-open")!.Outcome.IsDetermined);
    }

    [Fact]
    public void That_there_was_none_is_an_answer_of_its_own()
    {
        var blank = OpeningBalances.After(Rich, March);
        var none = blank.With(blank.Balances.Single(balance => balance.Name.Key == "balance"), null);

        Assert.Equal("balance before-1: none", $"{none.Balances.Single(balance => balance.Name.Key == "balance")}");
        // Then the balance begins with nothing, as the rule has it.
        Assert.Null(none.ToCarried().Of(Balance.Declaration).Ago(1));
    }

    [Fact]
    public void A_power_exercised_before_ends_the_agreement_on_its_day()
    {
        var opening = OpeningBalances.After(Rich, March).Exercising(Ending, on: new LocalDate(2002, 2, 10), takesEffect: new LocalDate(2002, 4, 10));
        var april = Rich.Settle(Month(4), opening.ToCarried()).Statements[0];

        Assert.Equal((new LocalDate(2002, 4, 10), true), (april.End!.On, april.HasEnded));
        Assert.Null(opening.ToCarried().End);
    }

    [Fact]
    public void An_exercise_that_took_effect_by_the_last_day_has_ended_it_and_the_earliest_of_several()
    {
        var blank = OpeningBalances.After(Rich, March);
        var onTheLastDay = blank.Exercising(Ending, on: new LocalDate(2002, 1, 31), takesEffect: March.End);
        Assert.Equal(new AgreementEnd(March.End, "3", "Buyer's power to end it"), onTheLastDay.ToCarried().End);
        Assert.Equal(new LocalDate(2002, 3, 5), onTheLastDay.Exercising(Ending, on: new LocalDate(2002, 3, 5)).ToCarried().End!.On);
        Assert.Equal(new LocalDate(2002, 2, 1), blank.Exercising(Ending, on: new LocalDate(2002, 2, 1)).Exercised[0].TakesEffect);
    }

    [Fact]
    public void A_power_is_known_by_its_holder_and_its_key_and_only_one_that_ends_the_agreement_ends_it()
    {
        Power MaySuspend(Party holder) => holder.May("suspend it", PowerEffect.Suspend, ground: true, from: Dated, exercised: Notice).KnownAs("suspension");
        var suspending = MaySuspend(Seller);
        var agreement = Of(Clause("1", Profit.Means(Sales)), Clause("3", Ending, suspending, PeriodOfTheEnd.CountsWhole));
        var blank = OpeningBalances.After(agreement, March);

        Assert.Equal([Ending, suspending], blank.Powers);
        Assert.Throws<ArgumentException>("power", () => blank.Exercising(MaySuspend(Buyer), on: Dated));
        Assert.Throws<ArgumentException>("power", () => blank.Exercising(suspending.KnownAs("another"), on: Dated));
        var exercised = blank.Exercising(suspending, on: Dated);
        Assert.Equal(("Seller", "suspend it", Dated), (exercised.Exercised[0].Holder, exercised.Exercised[0].What, exercised.Exercised[0].From));
        Assert.Null(exercised.ToCarried().End);
    }

    [Fact]
    public void Lots_are_given_all_together_or_as_none()
    {
        var opening = OpeningBalances.After(Rich, March);
        var lots = Rich.Lots[0];
        var given = opening.WithLots(lots, Item.Of("2002-02").With("due", new DateValue(new LocalDate(2002, 2, 28))).With("remaining", new NumberValue(5)));

        Assert.Equal(Usd.Of(7), Face(given, "debt-open"));
        Assert.Equal($"debt: {given.Lots[0].Open!.Value[0]}", $"{given.Lots[0]}");
        Assert.Equal("debt: not given", $"{opening.Lots[0]}");
        Assert.Equal("debt: none", $"{opening.WithLots(lots).Lots[0]}");

        static Money Face(OpeningBalances balances, string term) => Usd.Of(((NumberValue)Rich
            .Settle(Month(4).With(SampleLots.Fee, Usd.Of(2)).With(SampleLots.Paid, Usd.Of(0)), balances.ToCarried()).Statements[0].Find(term)!.Outcome.Value!).Number);
    }

    [Fact]
    public void Lots_of_one_kind_leave_those_of_another_as_they_were()
    {
        var agreement = Of(
            Clause("1", SampleLots.Debts.MovedBy(SampleLots.Debts.Adding(SampleLots.Fee).With(SampleLots.Due, ThePeriod.End), SampleLots.Debts.Applying(SampleLots.Paid))),
            Clause("1(2)", SampleLots.Credits.MovedBy(SampleLots.Credits.Adding(SampleLots.Fee).With(SampleLots.LastDay, ThePeriod.End), SampleLots.Credits.Applying(SampleLots.Paid))));
        Assert.Equal(["debt: not given", "credit: none"], OpeningBalances.After(agreement, March).WithLots(SampleLots.Credits.Declaration).Lots.Select(lots => $"{lots}"));
        Assert.Throws<ArgumentException>("lots", () => OpeningBalances.After(agreement, March).WithLots(SampleLots.Claims.Declaration));
    }

    [Fact]
    public void Fewer_periods_than_could_have_been_are_said_and_fewer_values_are_asked_then()
    {
        var two = OpeningBalances.After(Rich, March, periods: 2);

        Assert.Equal((3, 2, 3, 1), (OpeningBalances.After(Rich, March).Periods, two.Periods, OpeningBalances.After(Rich, March, periods: 3).Periods, OpeningBalances.After(Rich, March, periods: 1).Periods));
        Assert.Throws<ArgumentOutOfRangeException>(() => OpeningBalances.After(Rich, March, periods: 0));
        Assert.DoesNotContain(two.Balances, balance => balance.Asked == "before-3");
        Assert.Throws<ArgumentOutOfRangeException>(() => OpeningBalances.After(Rich, March, periods: 4));
    }

    [Fact]
    public void What_nobody_asks_for_is_refused()
    {
        var blank = OpeningBalances.After(Rich, March);

        Assert.Throws<ArgumentException>(() => blank.With(Profit, Usd.Of(1)));
        Assert.Throws<ArgumentException>(() => blank.With(Sales, Usd.Of(1), ago: 4));
        Assert.Throws<ArgumentException>(() => blank.With(Balance, Inr.Of(1)));
        Assert.Throws<ArgumentException>(() => OpeningBalances.After(Rich, SettlementPeriod.Month(2001, 12)));
        Assert.Throws<ArgumentException>(() => OpeningBalances.After(Rich, SettlementPeriod.Year(2002)));
        Assert.Throws<ArgumentException>(() => OpeningBalances.In(CarriedState.None, Rich));
        Assert.Throws<ArgumentException>(() => OpeningBalances.In(
            Rich.Settle(Month(1)).Carried, new Agreement("another", "Another agreement", Dated, Cadence.Months, [Seller, Buyer], [Clause("1", Profit.Means(Sales))])));
    }

    [Fact]
    public void A_state_made_from_balances_says_so_through_JSON_and_through_the_periods_that_follow()
    {
        var carried = OpeningBalances.After(Rich, March).ToCarried();

        Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out var read, out _));
        Assert.Equal(carried, read);
        Assert.Equal(March, Rich.Settle([Month(4), Month(5)], read).Carried.OpenedAfter);
        Assert.Null(Rich.Settle(Month(1)).Carried.OpenedAfter);
    }

    /// <summary>Six months, in which costs and shares may be missing, and in one of which notice may be given.</summary>
    public sealed record HalfAYear(EquatableArray<PeriodFacts> Months) : IDrawn<HalfAYear>
    {
        public static Gen<HalfAYear> Drawn =>
            from sales in Numbers.Cents.ArrayOf(6)
            from costs in Numbers.Cents.OrNull().ArrayOf(6)
            from shares in Gen.Choose(0, 100).Select(percent => (Rational)percent / 100).OrNull().ArrayOf(6)
            from fees in Numbers.CentsFromZero.ArrayOf(6)
            from paid in Numbers.CentsFromZero.ArrayOf(6)
            from ends in Gen.Choose(1, 10)
            select new HalfAYear([.. Enumerable.Range(0, 6).Select(month => Month(month + 1)
                .With(Sales, Usd.Of(sales[month])).Given(Costs, costs[month], Usd.Of).Given(Standing, month == 0 ? shares[0] ?? 0 : shares[month], share => new Ratio(share))
                .With(SampleLots.Fee, Usd.Of(fees[month])).With(SampleLots.Paid, Usd.Of(paid[month]))
                is var facts && month + 1 == ends ? facts.With(Notice, facts.Period.Start) : facts)]);
    }
}
