using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Issuing;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Comparison.Agency;

namespace ContractRules.Tests.Comparison;

public sealed class AdjustingTests
{
    // As signed, without the letter.
    private static readonly Agreement Signed = Agency.Agreement.AsKnownOn(BeforeTheLetter);

    [Fact]
    public void A_retroactive_amendment_adds_what_its_running_totals_would_have_paid()
    {
        // Sales to date 1,000, 1,500, 1,700. Known before the letter, 10 %: 100, 150, 170, paid 100, 50, 20.
        // Known since: 10 % in January, then 12 %: 100, 180, 204, paid 100, 80, 24. Added: 0, 30, 4.
        var adjustment = Agency.Agreement.Adjust([Month(1, 1_000m), Month(2, 500m), Month(3, 200m)], BeforeTheLetter, LetterSigned);

        Assert.Empty(adjustment.Faults);
        Assert.Equal(
            [("2024-02", Usd(50), Usd(80)), ("2024-03", Usd(20), Usd(24))],
            adjustment.Periods.SelectMany(period => period.ChangedPayments, (period, paid) => (period.Period.Label, paid.AsSettled!.Value, paid.SettledAgain!.Value)));
        Assert.Equal([new NetPayment<Money>(Principal, Agent, Usd(34))], adjustment.Net);
        Assert.True(adjustment.Periods[0].IsNothing);
        Assert.Equal(["earned: 150, settled again 180"], adjustment.Periods[1].Terms.Select(term => term.ToString()));
    }

    [Fact]
    public void A_fact_that_only_a_later_amendment_asks_for_counts_once_that_is_known()
    {
        // Samples of 70: nobody pays for them before the letter is known; then the principal does.
        var adjustment = Agency.Agreement.Adjust([Month(2, 0m).With(Samples, Usd(70))], BeforeTheLetter, LetterSigned);

        var paid = Assert.Single(adjustment.Periods[0].ChangedPayments);
        Assert.Equal(new PaymentDue<Money>("4", Principal, Agent, Usd(70), Due: null), paid.ToPay);
        Assert.Equal((Usd(0), Usd(70)), (paid.AsSettled, paid.SettledAgain));
    }

    [Fact]
    public void A_smaller_payment_is_made_up_the_other_way()
    {
        // Sales of 500 mended to −200: 50 paid by the principal become 20 paid by the agent, so the agent pays 70.
        var adjustment = Adjust([Month(1, 500m)], [Month(1, -200m)]);

        var paid = Assert.Single(adjustment.Periods[0].Payments);
        Assert.Equal((Principal, Usd(50), Usd(-20), Usd(-70)), (paid.Payer, paid.AsSettled, paid.SettledAgain, paid.Difference));
        Assert.Equal(new PaymentDue<Money>("1", Agent, Principal, Usd(70), Due: null), paid.ToPay);
    }

    [Fact]
    public void Totals_hold_what_stays_the_same_and_the_net_sets_off_what_goes_both_ways()
    {
        // January stays: 100. February: commission 50 → 60, principal pays 10 more; desk 0 → 25, agent pays 25. Net: agent pays 15.
        var adjustment = Adjust(
            [Month(1, 1_000m), Month(2, 500m)],
            [Month(1, 1_000m), Month(2, 600m).With(Desk, Usd(25))]);

        Assert.Equal(
            [
                new PaymentTotal<Money>("1", Principal, Agent, Usd(150), Usd(160), []),
                new PaymentTotal<Money>("3", Agent, Principal, Usd(0), Usd(25), []),
            ],
            adjustment.Totals);
        Assert.Equal([new NetPayment<Money>(Agent, Principal, Usd(15))], adjustment.Net);
        Assert.Equal(["sales: 500, settled again 600", "desk: 0, settled again 25"], adjustment.Periods[1].Facts.Select(fact => fact.ToString()));
    }

    [Fact]
    public void What_was_open_has_not_been_paid_so_all_of_it_is_due_once_it_is_known()
    {
        // Sales of 20,000: commission 2,000 was paid, the bonus waited to be agreed. Agreed as 700, it is due in full.
        var adjustment = Adjust([Month(1, 20_000m)], [Month(1, 20_000m).With(AgreedBonus, Usd(700))]);

        var bonus = adjustment.Periods[0].ChangedPayments.Single();
        Assert.Equal((null, Usd(0), Usd(700), Usd(700)), (bonus.AsSettled, bonus.Paid, bonus.SettledAgain, bonus.Difference));
        Assert.Empty(bonus.Reasons);
        Assert.Equal(new PaymentTotal<Money>("2", Principal, Agent, Usd(0), Usd(700), []), adjustment.Totals.Single(total => total.Clause == "2"));
        Assert.Equal([new NetPayment<Money>(Principal, Agent, Usd(700))], adjustment.Net);
        Assert.False(adjustment.IsOpen);
    }

    [Fact]
    public void Of_a_clause_that_pays_twice_only_what_was_stated_has_been_paid()
    {
        // The clause pays the desk, 25, and the bonus, open: 25 was paid. With a bonus of 700 the clause comes to 725.
        var rent = Fact.Money("rent", Currency.Usd, "1", "Rent of the agent's desk");
        var bonus = Fact.Money("bonus", Currency.Usd, "1", "Bonus agreed").ToBeAgreed();
        var clause = new Clause("1", "Both", "Desk and bonus.", Principal.Pays(Agent, rent), Principal.Pays(Agent, bonus));
        var agreement = new Agreement("both", "Both", new LocalDate(2024, 1, 1), Cadence.Months, [Agent, Principal], [clause]);
        var month = PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(rent, Usd(25));

        var paid = agreement.Settle(month).AdjustTo(agreement.Settle(month.With(bonus, Usd(700)))).Periods[0].Payments.Single();

        Assert.Equal((null, Usd(25), Usd(725), Usd(700)), (paid.AsSettled, paid.Paid, paid.SettledAgain, paid.Difference));
    }

    [Fact]
    public void What_is_undetermined_as_settled_again_is_open_with_its_reasons_and_left_out_of_the_totals()
    {
        // Above 10,000 a bonus has to be agreed. As settled there was none to agree.
        var adjustment = Adjust([Month(1, 5_000m)], [Month(1, 20_000m)]);

        var bonus = adjustment.Periods[0].Payments.Single(paid => paid.Clause == "2");
        Assert.Equal((true, true, Usd(0), null, null), (bonus.IsOpen, bonus.IsChange, bonus.AsSettled, bonus.SettledAgain, bonus.ToPay));
        Assert.Equal([new Reason(ReasonKind.NotAgreed, "2", "agreed-bonus", "2024-01")], bonus.Reasons);
        Assert.True(adjustment.IsOpen);
        Assert.Equal([SettlementPeriod.Month(2024, 1)], adjustment.Totals.Single(total => total.Clause == "2").LeftOut);
        // Commission 500 → 2,000.
        Assert.Equal([new NetPayment<Money>(Principal, Agent, Usd(1_500))], adjustment.Net);
    }

    [Fact]
    public void What_is_unknown_on_both_sides_makes_no_difference_until_something_else_does()
    {
        // January is the same on both sides, its bonus too, whatever it will be. In March both bonuses wait to be
        // agreed, but February was mended: March follows from other figures, and nobody knows what will be agreed.
        var adjustment = Adjust(
            [Month(1, 20_000m), Month(2, 100m), Month(3, 30_000m)],
            [Month(1, 20_000m), Month(2, 200m), Month(3, 30_000m)]);

        Assert.True(adjustment.Periods[0].IsNothing);
        Assert.Equal((null, Usd(0)), (BonusIn(0).AsSettled, BonusIn(0).Difference));
        Assert.True(BonusIn(2).IsOpen);

        PaymentChange<Money> BonusIn(int month) => adjustment.Periods[month].Payments.Single(paid => paid.Clause == "2");
    }

    [Fact]
    public void What_is_unknown_makes_no_difference_again_once_all_is_settled_from_the_same()
    {
        // January's desk is mended; nothing of it passes on. February starts from the same sales to date, its bonus unknown.
        var adjustment = Adjust([Month(1, 100m), Month(2, 20_000m)], [Month(1, 100m).With(Desk, Usd(5)), Month(2, 20_000m)]);

        Assert.False(adjustment.Periods[0].IsNothing);
        Assert.True(adjustment.Periods[1].IsNothing);
    }

    [Fact]
    public void Equal_reasons_in_the_state_can_hide_different_figures()
    {
        // February's sales are not given: from then on the sales to date are unknown for that same reason on both sides, though
        // January was mended. March starts from a state that looks the same and is not.
        var unknown = PeriodFacts.For(SettlementPeriod.Month(2024, 2));
        var adjustment = Adjust([Month(1, 100m), unknown, Month(3, 1m)], [Month(1, 200m), unknown, Month(3, 1m)]);

        Assert.True(adjustment.Periods[2].Payments.Single(paid => paid.Clause == "1").IsOpen);
    }

    // 5 more for the bonus, 5 more for the desk.
    [Fact]
    public void What_goes_both_ways_alike_leaves_nothing_to_pay()
    {
        var adjustment = Adjust([Month(1, 20_000m).With(AgreedBonus, Usd(0))], [Month(1, 20_000m).With(AgreedBonus, Usd(5)).With(Desk, Usd(5))]);

        Assert.Equal(["2, Principal pays Agent: 0 USD, settled again 5 USD", "3, Agent pays Principal: 0 USD, settled again 5 USD"], adjustment.Periods[0].ChangedPayments.Select(paid => $"{paid}"));
        Assert.Empty(adjustment.Net);
    }

    [Fact]
    public void An_adjustment_is_something_or_open_where_any_of_its_periods_is()
    {
        var adjustment = Adjust([Month(1, 1m), Month(2, 1m)], [Month(1, 1m), PeriodFacts.For(SettlementPeriod.Month(2024, 2))]);

        Assert.Equal((true, false), (adjustment.Periods[0].IsNothing, adjustment.Periods[1].IsNothing));
        Assert.Equal((false, true), (adjustment.IsNothing, adjustment.IsOpen));
        Assert.Equal("1, Principal pays Agent: 0.1 USD, settled again undetermined", $"{adjustment.Periods[1].Payments[0]}");
        Assert.Equal("2024-01; 2024-02", $"{adjustment}");
        Assert.Equal("2024-02", $"{adjustment.After(SettlementPeriod.Month(2024, 1))}");
        Assert.Equal("2024-02", $"{adjustment.After(SettlementPeriod.Between(new(2024, 1, 1), new(2024, 1, 31)))}");
        Assert.Equal("", $"{adjustment.After(SettlementPeriod.Between(new(2024, 1, 1), new(2024, 2, 1)))}");
        Assert.StartsWith("nothing compared: 2024-03", $"{Adjust([Month(1, 1m), Month(3, 1m)], [Month(1, 1m), Month(2, 1m)])}", StringComparison.Ordinal);
    }

    [Fact]
    public void Items_that_come_and_go_are_told()
    {
        var month = CallCentre.Month(1, 0);
        var adjustment = CallCentre.Agreement.Settle(month.With(CallCentre.Sales, [CallCentre.Sale("A", 20), CallCentre.Sale("B", 900)]))
            .AdjustTo(CallCentre.Agreement.Settle(month.With(CallCentre.Sales, [CallCentre.Sale("B", 900), CallCentre.Sale("C", 300)])));

        Assert.Equal(["sale A: price 20, settled again not given", "sale C: not given, settled again price 300"], adjustment.Periods[0].Items.Select(item => $"{item}"));
    }

    [Fact]
    public void Faults_in_either_settlement_are_listed_and_nothing_is_compared()
    {
        var adjustment = Adjust([Month(1, 1m), Month(3, 1m)], [Month(1, 1m).With(Desk, Usd(-5)), Month(2, 1m)]);

        Assert.Empty(adjustment.Periods);
        Assert.Equal(["2024-03", "2024-01"], adjustment.Faults.Select(fault => fault.Period));
        Assert.False(adjustment.IsNothing);
    }

    [Fact]
    public void A_term_that_only_one_settlement_has_is_told_as_not_defined_in_the_other()
    {
        var rent = Fact.Money("rent", Currency.Usd, "1", "Rent of the agent's desk");
        var (kept, gone) = (Term.Money("kept", "Kept", Currency.Usd), Term.Money("gone", "Gone", Currency.Usd));
        Agreement Of(params Provision[] provisions) => new("kept", "Kept", new LocalDate(2024, 1, 1), Cadence.Months, [Agent, Principal], [new Clause("1", "Kept", "Kept.", [.. provisions])]);
        var (both, one) = (Of(kept.Means(rent), gone.Means(rent)), Of(kept.Means(rent)));
        var month = PeriodFacts.For(SettlementPeriod.Month(2024, 1)).With(rent, Usd(25));

        Assert.Equal(["gone: 25, settled again not defined"], both.Settle(month).AdjustTo(one.Settle(month)).Periods[0].Terms.Select(term => $"{term}"));
        Assert.Equal(["gone: not defined, settled again 25"], one.Settle(month).AdjustTo(both.Settle(month)).Periods[0].Terms.Select(term => $"{term}"));
        Assert.Null(both.Settle(month).AdjustTo(one.Settle(month)).Periods[0].Terms[0].Difference);
        Assert.Equal(5, one.Settle(month).AdjustTo(one.Settle(month.With(rent, Usd(30)))).Periods[0].Terms[0].Difference);
    }

    [Fact]
    public void Only_the_same_periods_can_be_compared() =>
        Assert.Throws<ArgumentException>(() => Adjust([Month(1, 1m)], [Month(1, 1m), Month(2, 1m)]));

    private static Adjustment Adjust(PeriodFacts[] asSettled, PeriodFacts[] settledAgain) =>
        Signed.Settle(asSettled).AdjustTo(Signed.Settle(settledAgain));
}
