using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Tests.Issuing;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Comparison.Agency;

namespace ContractRules.Tests.Comparison;

public sealed class TruingUpTests
{
    private static readonly Agreement Signed = Agency.Agreement.AsKnownOn(BeforeTheLetter);

    // A fiscal year of two months, February and March 2024.
    private static readonly SettlementPeriod Year = SettlementPeriod.Between(new LocalDate(2024, 2, 1), new LocalDate(2024, 3, 31));

    [Fact]
    public void An_audited_fact_takes_the_place_of_the_one_given_and_all_else_stays()
    {
        // March: sales 200 → 260, so the agent earns 6 more; its desk of 25 stays, since the audit says nothing of it.
        var trueUp = Signed.TrueUp(
            [Month(1, 1_000m), Month(2, 500m), Month(3, 200m).With(Desk, Usd(25)), Month(4, 50m)], [Month(3, 260m)], Year);

        Assert.Empty(trueUp.Faults);
        Assert.Equal(["2024-02", "2024-03"], trueUp.OfYear.Periods.Select(period => period.Period.Label));
        Assert.Equal(["2024-04"], trueUp.Later.Periods.Select(period => period.Period.Label));
        Assert.Equal([new NetPayment<Money>(Principal, Agent, Usd(6))], trueUp.OfYear.Net);
        Assert.Equal(new PaymentTotal<Money>("3", Agent, Principal, Usd(25), Usd(25), []), trueUp.OfYear.Totals.Single(total => total.Clause == "3"));
    }

    [Fact]
    public void An_audited_item_takes_the_place_of_that_of_its_key_and_is_told()
    {
        // 1 % within 0.50 and 5 of 20 and 900: 0.50 + 5. The sale of 20 was one of 300: 3 + 5.
        var month = CallCentre.Month(1, 0);
        var year = SettlementPeriod.Month(2002, 1);
        var trueUp = CallCentre.Agreement.TrueUp(
            [month.With(CallCentre.Sales, [CallCentre.Sale("A", 20), CallCentre.Sale("B", 900)])],
            [PeriodFacts.For(year).With(CallCentre.Sales, [CallCentre.Sale("A", 300)])],
            year);

        Assert.Equal(Usd(2.50m), trueUp.OfYear.Net.Single().Amount);
        Assert.Equal(["sale A: price 20, settled again price 300"], trueUp.OfYear.Periods[0].Items.Select(item => item.ToString()));
    }

    [Fact]
    public void What_later_periods_owe_to_the_state_that_the_year_leaves_is_no_part_of_the_true_up()
    {
        // Earned to date 10.004 → paid 10.00; then 20.008 → 20.01, paid 10.01. With 10.005 audited: 10.01, then 20.009 → 20.01,
        // paid 10.00. The cent that March gains, April loses.
        var trueUp = Signed.TrueUp([Month(3, 100.04m), Month(4, 100.04m)], [Month(3, 100.05m)], Year);

        Assert.Equal([new NetPayment<Money>(Principal, Agent, Usd(0.01m))], trueUp.OfYear.Net);
        Assert.Equal([new NetPayment<Money>(Agent, Principal, Usd(0.01m))], trueUp.Later.Net);
    }

    [Fact]
    public void Truing_up_may_go_on_from_what_earlier_periods_passed_on()
    {
        var january = Signed.Settle(Month(1, 0.04m));
        var atOnce = Signed.TrueUp([Month(1, 0.04m), Month(2, 1m)], [Month(2, 1.06m)], Year);
        var goingOn = Signed.TrueUp([Month(2, 1m)], [Month(2, 1.06m)], Year, january.Carried);

        // 10 % of 1.04 is 0.104, of 1.10 is 0.11: a cent more.
        Assert.Equal([new NetPayment<Money>(Principal, Agent, Usd(0.01m))], atOnce.OfYear.Net);
        Assert.Equal(atOnce, goingOn);
    }

    [Fact]
    public void What_does_not_fit_the_year_or_the_facts_is_a_fault()
    {
        var trueUp = Signed.TrueUp(
            [Month(1, 1m), Month(2, 1m)], [Month(1, 2m), Month(2, 2m), Month(2, 3m), Month(3, 2m)], Year);

        Assert.Equal(
            [
                "2024-02: the period is audited more than once; expected each period once",
                "2024-01: the period does not lie in 2024-02-01/2024-03-31, the year to true up; expected a period of 2024-02-01/2024-03-31",
                "2024-03: the period is audited, but was not settled; expected a period of the facts as settled",
            ],
            trueUp.Faults.Select(fault => fault.ToString()));
        Assert.Empty(trueUp.OfYear.Periods);
    }

    [Fact]
    public void A_year_without_periods_or_with_parts_of_them_is_a_fault()
    {
        Assert.Equal(
            ["2025: no period settled lies in 2025; expected a year between 2024-01 and 2024-02"],
            Signed.TrueUp([Month(1, 1m), Month(2, 1m)], [], SettlementPeriod.Year(2025)).Faults.Select(fault => fault.ToString()));
        Assert.Equal(
            ["2024-01: the period lies only partly in 2024-01-15/2024-02-29; expected a year of whole periods"],
            Signed.TrueUp([Month(1, 1m), Month(2, 1m)], [], SettlementPeriod.Between(new(2024, 1, 15), new(2024, 2, 29)))
                .Faults.Select(fault => fault.ToString()));
    }

    // The first day of the one year is the last of January, the last day of the other its first.
    [Fact]
    public void A_period_of_which_one_day_lies_in_the_year_lies_only_partly_in_it()
    {
        Assert.Equal(
            ["2024-01: the period lies only partly in 2024-01-31/2024-02-29; expected a year of whole periods"],
            Signed.TrueUp([Month(1, 1m), Month(2, 1m), Month(3, 1m)], [], SettlementPeriod.Between(new(2024, 1, 31), new(2024, 2, 29))).Faults.Select(fault => $"{fault}"));
        Assert.Equal(
            ["2024-03: the period lies only partly in 2024-02-01/2024-03-01; expected a year of whole periods"],
            Signed.TrueUp([Month(1, 1m), Month(2, 1m), Month(3, 1m)], [], SettlementPeriod.Between(new(2024, 2, 1), new(2024, 3, 1))).Faults.Select(fault => $"{fault}"));
        Assert.Equal(
            ["2025: no period settled lies in 2025; expected facts of at least one period of the year"],
            Signed.TrueUp([], [], SettlementPeriod.Year(2025)).Faults.Select(fault => $"{fault}"));
    }

    [Fact]
    public void An_audited_value_that_the_agreement_does_not_accept_is_a_fault() =>
        Assert.Equal(
            [("2024-02", "desk")],
            Signed.TrueUp([Month(2, 1m)], [PeriodFacts.For(SettlementPeriod.Month(2024, 2)).With(Desk, Usd(-1))], Year)
                .Faults.Select(fault => (fault.Period, fault.Fact!)));

    [Fact]
    public void Faults_of_the_year_are_told_before_those_of_the_facts() =>
        Assert.Equal(
            [("2025", null), ("2024-02", "desk")],
            Signed.TrueUp([Month(1, 1m), Month(2, 1m).With(Desk, Usd(-1))], [], SettlementPeriod.Year(2025)).Faults.Select(fault => (fault.Period, fault.Fact)));
}
