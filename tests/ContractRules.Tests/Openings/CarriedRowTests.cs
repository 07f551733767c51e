using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Openings;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Openings;

/// <summary>What a plan passed on of a row as the state of the reference, by small examples.</summary>
public sealed class CarriedRowTests
{
    private static readonly Fact<Ratio> Standing = Share.Standing();
    private static readonly Fact<LocalDate> Notice = Fact.Date("notice", "3", "Notice").Standing();
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance carried", Usd);
    private static readonly Term<Money> Old = Term.Money("old", "Old balance", Usd);
    private static readonly Fact<Money> Dropped = Fact.Money("dropped", Usd, "1", "What only its past counts of from March on");
    private static readonly Term<Money> Gone = Term.Money("gone", "What is gone", Usd);
    private static readonly Term<Money> Settled = Term.Money("settled", "Settled before", Usd);
    private static readonly Term<Money> Recent = Term.Money("recent", "What was lately", Usd);
    private static readonly Term<Money> Late = Term.Money("late", "Late balance", Usd);
    private static readonly Power Ending = Buyer.May("end it", PowerEffect.Terminate, ground: true, from: Dated, exercised: Notice).UponNotice(months: 2);

    // From March on what is old and what is gone have no meaning any more; costs and what is late have one.
    private static readonly Agreement Amending = AmendedInMarch(Cadence.Months);

    private static readonly PeriodFacts[] FiveMonths =
    [
        .. Enumerable.Range(1, 5).Select(month => Month(month).With(Sales, Usd.Of(10 * month)).With(Costs, Usd.Of(month)).With(Dropped, Usd.Of(7)))
            .Select((facts, index) => index is 0 or 3 ? facts.With(Standing, Ratio.Percent(10 * (index + 1))) : facts),
    ];

    private static readonly PeriodFacts[] FiveMonthsOfNothing =
        [.. FiveMonths.Select(facts => facts.Values.Aggregate(PeriodFacts.For(facts.Period), (zero, given) => zero.With(given.Key, NumberValue.Zero)))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void What_a_whole_plan_passed_on_is_what_the_reference_passes_on(int count)
    {
        foreach (var months in new[] { FiveMonths[..count], FiveMonthsOfNothing[..count] })
        {
            var (carried, reference) = (Carried(Amending, PlanChoice.Everything, months), Amending.Settle(months).Carried);
            Assert.Empty(carried.LeftOut);
            Assert.True(carried.IsWhole);
            Assert.Equal(reference.Memories.ToString(), carried.State.Memories.ToString());
            Assert.Equal(reference.Memories, carried.State.Memories);
            Assert.Equal((reference.Standing, reference.Fingerprint, reference.Periods, reference.Through), (carried.State.Standing, carried.State.Fingerprint, carried.State.Periods, carried.State.Through));
            Assert.Equal(reference.Through, carried.State.OpenedAfter);
            Assert.Equal(carried.State.ToString(), carried.ToString());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void So_it_is_of_intervals_of_which_no_calendar_tells_the_texts_before(int count)
    {
        var agreement = AmendedInMarch(Cadence.Intervals);
        PeriodFacts[] intervals = [.. FiveMonths[..count].Select(facts => facts.Values.Aggregate(PeriodFacts.For(SettlementPeriod.Between(facts.Period.Start, facts.Period.End)), (all, given) => all.With(given.Key, given.Value)))];
        var (carried, reference) = (Carried(agreement, PlanChoice.Everything, intervals), agreement.Settle(intervals).Carried);
        Assert.Equal(reference.Memories.ToString(), carried.State.Memories.ToString());
    }

    [Fact]
    public void What_no_figure_of_the_plan_needs_is_left_out_and_told_to_whom_it_matters()
    {
        var carried = Carried(Amending, PlanChoice.Of("balance"), FiveMonths[..2]);
        Assert.False(carried.IsWhole);
        Assert.Equal(["profit before-1", "profit settled-to-date", "sales to-date", "sales before-1", "sales before-2"], carried.LeftOut);
        Assert.Equal(["sales to-date", "sales before-1", "sales before-2"], carried.LeftOutOf("ended"));
        Assert.Equal(["profit before-1", "sales before-1", "sales before-2"], carried.LeftOutOf("recent"));
        Assert.Equal(["profit settled-to-date"], carried.LeftOutOf("settled"));
        Assert.Empty(carried.LeftOutOf("balance"));
        Assert.EndsWith(", without profit before-1, profit settled-to-date, sales to-date, sales before-1, sales before-2", carried.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("term", () => carried.LeftOutOf("sales"));

        var reason = Assert.Single(Amending.Settle(FiveMonths[2], carried.State).Statements[0].Of(Ended).Reasons, reason => reason.Subject.EndsWith("to-date", StringComparison.Ordinal));
        Assert.Equal((ReasonKind.NoOpeningBalance, new ClauseReference("1"), "2002-02"), (reason.Kind, reason.Clause, reason.Period));
    }

    [Fact]
    public void What_a_term_was_left_with_is_left_out_of_all_that_builds_on_it()
    {
        var carried = Carried(Amending, PlanChoice.Of("late"), FiveMonths[..3]);
        Assert.Empty(carried.LeftOutOf("late"));
        Assert.Equal(["old left-with"], carried.LeftOutOf("old").Except(["old before-1"]));
        Assert.Contains("old left-with", carried.LeftOutOf("balance"));
        Assert.Contains("old left-with", carried.LeftOut);
    }

    [Fact]
    public void Why_something_is_not_given_is_told_at_the_clause_that_defined_it_last()
    {
        var moving = Amended(
            [Clause("1", Old.Means(Old.Prior() + Sales)), Clause("2", Profit.Means(Sales))],
            new Amendment("Letter", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Replace(Clause("1", Profit.Means(Sales))), Edit.Replace(Clause("2", Old.Means(Old.Prior() + Sales)))));
        Assert.Equal(new ClauseReference("2"), Carried(moving, PlanChoice.Everything, Month(1)).State.Of(Old.Declaration).Ago(1)!.Value.Reasons[0].Clause);
    }

    [Fact]
    public void Lots_are_left_out_where_there_are_any()
    {
        var agreement = Of(
            Clause("1", Profit.Means(Sales)), Clause("4", SampleLots.Debts.MovedBy(SampleLots.Debts.Adding(SampleLots.Fee).With(SampleLots.Due, ThePeriod.End), SampleLots.Debts.Applying(SampleLots.Paid))));
        var carried = Carried(agreement, PlanChoice.Of("profit"), FourMonths(agreement)[..2]);
        Assert.Contains("the open lots of debt", carried.LeftOut);
        Assert.Equal("the opening balance the open lots of debt was not given after 2002-02", Assert.Single(agreement.Settle(FourMonths(agreement)[2], carried.State).Statements[0].Find("debt-open")!.Outcome.Reasons).ToString());
    }

    [Fact]
    public void A_standing_fact_that_the_plan_does_not_need_is_left_out_as_well()
    {
        var carried = Carried(Amending, PlanChoice.Of("old"), FiveMonths[..2]);
        Assert.Contains("share standing", carried.LeftOut);
        Assert.Contains("share standing", carried.LeftOutOf("balance"));
        Assert.DoesNotContain("share standing", carried.LeftOutOf("ended"));
        Assert.Empty(carried.State.Standing);
    }

    [Fact]
    public void What_was_not_determined_is_not_given_in_the_state()
    {
        var carried = Carried(Amending, PlanChoice.Everything, FiveMonths[0], Month(2));
        Assert.True(carried.IsWhole);
        Assert.False(carried.State.Of(Sales.Declaration).Ago(1)!.Value.IsDetermined);
        Assert.Equal(new NumberValue(10), carried.State.Of(Sales.Declaration).Ago(2)!.Value.Value);
        Assert.Equal("the opening balance balance before-1 was not given after 2002-02", Assert.Single(carried.State.Of(Balance.Declaration).Ago(1)!.Value.Reasons).ToString());
    }

    [Fact]
    public void A_row_is_one_of_those_of_the_state_and_read_as_the_agreement_is()
    {
        var state = StateOf(Amending, PlanChoice.Everything, FiveMonths[..1]);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => CarriedRow.Of(state, row: 1));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => CarriedRow.Of(state, row: -1));
        var byRow = Plan.Of(Amending, PlanChoice.Everything.ReadByRow).Settle([FactColumns.Of(Amending, FiveMonths[0])], readAs: [Amending.Choices])!.State!;
        Assert.Throws<ArgumentException>("state", () => CarriedRow.Of(byRow, row: 0));
    }

    [Fact]
    public void A_power_was_exercised_on_its_day_and_the_agreement_ends_when_that_takes_effect()
    {
        // Notice on 10 February, two months: it ends on 10 April.
        var agreement = Of(Clause("1", Profit.Means(Sales)), Clause("3", Ending, PeriodOfTheEnd.CountsWhole));
        PeriodFacts[] months = [.. FourMonths(agreement, (2, new LocalDate(2002, 2, 10)))];
        var (march, april) = (Carried(agreement, PlanChoice.Everything, months[..3]), Carried(agreement, PlanChoice.Everything, months));
        var reference = agreement.Settle(months).Carried;

        Assert.Equal(reference.Exercised.Select(exercise => exercise with { From = exercise.On }), march.State.Exercised);
        Assert.Equal(["from which day on Buyer had the power to end it, exercised on 2002-02-10"], march.LeftOut);
        Assert.Null(march.State.End);
        Assert.Equal(reference.End, april.State.End);
        Assert.Equal("2002-04-10 (3: Buyer's power to end it)", april.State.End!.ToString());
    }

    [Fact]
    public void A_power_that_was_exercised_on_two_days_was_so_on_the_first_and_the_last()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales)), Clause("3", Ending, PeriodOfTheEnd.CountsWhole));
        PeriodFacts[] months = [.. FourMonths(agreement, (2, new LocalDate(2002, 2, 10)), (3, new LocalDate(2002, 3, 5)))];
        var carried = Carried(agreement, PlanChoice.Everything, months[..3]);
        Assert.Equal(
            agreement.Settle(months[..3]).Carried.Exercised.Select(exercise => exercise.On), carried.State.Exercised.Select(exercise => exercise.On));
    }

    [Fact]
    public void A_power_that_the_plan_does_not_need_is_left_out_with_whether_the_agreement_has_ended()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales)).Surviving(), Clause("3", Ending, PeriodOfTheEnd.CountsWhole));
        var carried = Carried(agreement, PlanChoice.Of("profit"), FourMonths(agreement, (2, new LocalDate(2002, 2, 10))));
        Assert.Equal(["whether Buyer exercised the power to end it", "whether the agreement has ended", "notice standing"], carried.LeftOut);
        Assert.Empty(carried.State.Exercised);
        Assert.Null(carried.State.End);
    }

    [Fact]
    public void An_agreement_that_cannot_end_leaves_nothing_out_of_its_end() =>
        Assert.DoesNotContain("whether the agreement has ended", Carried(Amending, PlanChoice.Of("old"), FiveMonths[..2]).LeftOut);

    [Fact]
    public void What_ended_by_itself_did_so_by_the_clause_that_says_so_where_there_is_one_alone()
    {
        var once = Of(Clause("1", Profit.Means(Sales)), Clause("3", Expiry.On(new LocalDate(2002, 2, 20)), PeriodOfTheEnd.CountsWhole));
        var carried = Carried(once, PlanChoice.Everything, FourMonths(once)[..2]);
        Assert.Equal("2002-02-20 (3: expiry)", carried.State.End!.ToString());
        Assert.True(carried.IsWhole);

        var twice = Of(
            Clause("1", Profit.Means(Sales)), Clause("3", Expiry.On(new LocalDate(2002, 2, 20)), PeriodOfTheEnd.CountsWhole), Clause("4", Expiry.On(new LocalDate(2002, 2, 25))));
        Assert.Equal(["by which clause the agreement ended on 2002-02-20"], Carried(twice, PlanChoice.Everything, FourMonths(twice)[..2]).LeftOut);
    }

    [Fact]
    public void Powers_were_exercised_in_the_order_of_their_days_and_of_two_that_take_effect_together_it_is_not_told_by_which_it_ended()
    {
        // Two months from 10 February, and thirty days from 11 March, both come to 10 April.
        var halt = Fact.Date("halt", "2", "Halt").Standing();
        var agreement = Of(
            Clause("1", Profit.Means(Sales)),
            Clause("2", Seller.May("halt it", PowerEffect.Terminate, ground: true, from: Dated, exercised: halt).UponNotice(days: 30)),
            Clause("3", Ending, PeriodOfTheEnd.CountsWhole));
        PeriodFacts[] months = [.. FourMonths(agreement, (2, new LocalDate(2002, 2, 10))).Select((facts, index) => index == 2 ? facts.With(halt, new LocalDate(2002, 3, 11)) : facts)];
        var carried = Carried(agreement, PlanChoice.Everything, months);
        Assert.Equal(["3", "2"], carried.State.Exercised.Select(exercise => $"{exercise.Clause}"));
        Assert.Equal("2002-04-10 (3: Buyer's power to end it)", carried.State.End!.ToString());
        Assert.Contains("by which clause the agreement ended on 2002-04-10", carried.LeftOut);
    }

    private static Agreement AmendedInMarch(Cadence cadence) => new(
        "small", "Small agreement", Dated, cadence, [Seller, Buyer],
        [
            Clause("1", Profit.Means(Sales + (Old.Prior() * 0.01m)), Old.Means(Old.Prior() + Sales), Gone.Means(Dropped * 3m), Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales.ToDate())),
            Clause("2", Balance.Means(Balance.Prior() + (Standing * Profit)), Settled.Means(Profit.SettledBefore()), Recent.Means(Sales.OverTrailing(2, lag: 1) + Profit.Prior())),
        ],
        amendments:
        [
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Replace(Clause(
                "1",
                Profit.Means(Sales + (Old.Prior() * 0.01m) + Late.OverTrailing(2, lag: 1) + Gone.ToDateBefore() + Dropped.OverTrailing(2, lag: 1) + Costs.OverTrailing(2)),
                Late.Means(Sales * 2m),
                Ended.Means(Sales.OverTrailing(3, lag: 1) > Sales.ToDate() + Late.ToDateBefore())))),
        ]);

    private static PeriodFacts[] FourMonths(Agreement agreement, params (int Month, LocalDate Notice)[] notices)
    {
        Assert.Contains(agreement.Facts, fact => fact.Key == Sales.Declaration.Key);
        return [.. Enumerable.Range(1, 4).Select(month => notices.Where(notice => notice.Month == month)
            .Aggregate(Month(month).With(Sales, Usd.Of(month)), (facts, notice) => facts.With(Notice, notice.Notice)))];
    }

    private static CarriedRow Carried(Agreement agreement, PlanChoice choice, params PeriodFacts[] months) => CarriedRow.Of(StateOf(agreement, choice, months), row: 0);

    private static PlanState StateOf(Agreement agreement, PlanChoice choice, PeriodFacts[] months)
    {
        var settled = Plan.Of(agreement, choice).Settle([.. months.Select(facts => FactColumns.Of(agreement, facts))])!;
        Assert.Empty(settled.Faults);
        return settled.State!;
    }
}
