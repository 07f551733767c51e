using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Accounts;

/// <summary>Interest on late payments, step by step between receipts. The price of January 2024 is due on 1 March.</summary>
public sealed class LateInterestTests
{
    [Fact]
    public void Simple_interest_runs_from_the_day_after_the_due_day()
    {
        // 1,000 × 10 % × 73 ÷ 365 = 20, from 1 March to 13 May.
        var account = Owed(With(TenPercent), [Month(1, 1_000)], [], On(5, 13));
        var step = Assert.Single(account.Debts[0].Interest);
        Assert.Equal("2024-03-01 to 2024-05-13, actual/365 (fixed): 1,000.00 USD × 10 % × 73 ÷ 365 = 20.00 USD", step.ToString());
        Assert.Equal((20, 20, 1_020, 1_020), (account.Interest, account.InterestRunning, account.Remaining, account.Overdue));
    }

    [Fact]
    public void A_receipt_makes_good_the_interest_first_and_the_rest_bears_on()
    {
        // 73 days on 1,000 are 20; 520 pay these 20 and 500; 73 days on 500 are 10.
        var account = Owed(With(TenPercent), [Month(1, 1_000)], [Paid("R-1", On(5, 13), Usd(520))], On(7, 25));
        Assert.Equal([20, 10], account.Debts[0].Interest.Select(step => step.Amount.Amount));
        Assert.Equal((20, 500), (account.Receipts[0].Applications[0].Interest, account.Receipts[0].Applications[0].Principal));
        Assert.Equal((500, 10, 510), (account.Debts[0].RemainingPrincipal, account.Debts[0].RemainingInterest, account.Remaining));
        Assert.Equal(
            [
                "2024-01-31 payment 1 of 2024-01: 1,000.00 USD, balance 1,000.00 USD",
                "2024-05-13 interest on 1 of 2024-01: 20.00 USD, balance 1,020.00 USD",
                "2024-05-13 receipt R-1: −520.00 USD, balance 500.00 USD",
            ],
            account.Entries.Select(entry => entry.ToString()));
        // 1 March to 25 July: 30 + 30 + 31 + 30 + 25 = 146 days.
        Assert.Equal("1 of 2024-01, due 2024-03-01: 1,000.00 USD, interest 30.00 USD, remaining 510.00 USD, 146 days overdue", $"{account.Debts[0]}");
        Assert.Equal("R-1 on 2024-05-13: 520.00 USD to 1 of 2024-01, of which 20.00 USD interest", $"{account.Receipts[0].Applications[0]}");
    }

    [Fact]
    public void A_receipt_makes_good_the_payment_first_where_the_clause_says_so()
    {
        // 520 pay 520 of 1,000, and 73 days on 480 are 9.60; the interest of 20 + 9.60 is still open.
        var account = Owed(With(TenPercent.PaidLast()), [Month(1, 1_000)], [Paid("R-1", On(5, 13), Usd(520))], On(7, 25));
        Assert.Equal((480, 29.6m), (account.Debts[0].RemainingPrincipal, account.Debts[0].RemainingInterest));
    }

    [Fact]
    public void A_receipt_before_the_due_day_leaves_no_interest()
    {
        var account = Owed(With(TenPercent), [Month(1, 1_000)], [Paid("R-1", On(2, 15), Usd(1_000))], On(12, 31));
        Assert.Equal((0, 0), (account.Interest, account.Remaining));
        Assert.Empty(account.Debts[0].Interest);
    }

    [Fact]
    public void Days_of_grace_that_are_free_bear_none()
    {
        // Due 1 March, free to 11 March: on the 11th nothing, on 24 March 13 days: 1,000 × 10 % × 13 ÷ 365 = 3.56…
        var agreement = With(TenPercent.FreeFor(days: 10));
        Assert.Equal(0, Owed(agreement, [Month(1, 1_000)], [], On(3, 11)).Interest);
        Assert.Equal(3.56m, Owed(agreement, [Month(1, 1_000)], [], On(3, 24)).Interest);
    }

    [Fact]
    public void Once_later_than_its_grace_what_remains_bears_interest_from_the_due_day()
    {
        // 400 are paid within the ten days and bear none; 600 × 10 % × 73 ÷ 365 = 12.
        var agreement = With(TenPercent.OnceLaterThan(days: 10));
        var receipts = new[] { Paid("R-1", On(3, 11), Usd(400)) };
        Assert.Equal(0, Owed(agreement, [Month(1, 1_000)], receipts, On(3, 11)).Interest);
        Assert.Equal(12, Owed(agreement, [Month(1, 1_000)], receipts, On(5, 13)).Interest);
        Assert.Equal(0, Owed(agreement, [Month(1, 1_000)], [Paid("R-1", On(3, 11), Usd(1_000))], On(5, 13)).Interest);
    }

    [Fact]
    public void Interest_that_compounds_bears_interest_from_each_month_on()
    {
        // 12 %, 30E/360, from 1 March: 1,000 × 1 % = 10; 1,010 × 1 % = 10.10; half of April's, 1,020.10 × 12 % × 15 ÷ 360 = 5.10.
        var agreement = With(LateInterest.At(Ratio.Percent(12), DayCountConvention.ThirtyE360, Rounding.ToTheCent, "1").CompoundingEvery(months: 1));
        var account = Owed(agreement, [Month(1, 1_000)], [], On(5, 16));
        Assert.Equal([10, 10.1m, 5.1m], account.Debts[0].Interest.Select(step => step.Amount.Amount));
        Assert.Equal([On(4, 1), On(5, 1), null], account.Debts[0].Interest.Select(step => step.ChargedOn));
        Assert.Equal((5.1m, 1_025.2m), (account.InterestRunning, account.Remaining));
    }

    [Fact]
    public void What_was_added_to_the_principal_is_made_good_with_the_interest_and_bears_no_more()
    {
        // After two months 20.10 are added to 1,000; a receipt of 20.10 on 1 May takes it off: the third month bears 10 again.
        var agreement = With(LateInterest.At(Ratio.Percent(12), DayCountConvention.ThirtyE360, Rounding.ToTheCent, "1").CompoundingEvery(months: 1));
        var account = Owed(agreement, [Month(1, 1_000)], [Paid("R-1", On(5, 1), Usd(20.1m))], On(6, 1));
        Assert.Equal([10, 10.1m, 10], account.Debts[0].Interest.Select(step => step.Amount.Amount));
    }

    [Fact]
    public void What_is_not_made_good_of_what_was_added_bears_on()
    {
        // On 1 May 10.10 are added to 1,010; of these 20.10 a receipt makes good 15, and 1,005.10 × 1 % = 10.05.
        var agreement = With(LateInterest.At(Ratio.Percent(12), DayCountConvention.ThirtyE360, Rounding.ToTheCent, "1").CompoundingEvery(months: 1));
        var account = Owed(agreement, [Month(1, 1_000)], [Paid("R-1", On(5, 1), Usd(15))], On(6, 1));
        Assert.Equal([10, 10.1m, 10.05m], account.Debts[0].Interest.Select(step => step.Amount.Amount));
    }

    [Fact]
    public void Nothing_is_added_within_the_days_of_grace()
    {
        // From 1 March to 1 April are 31 days: with as many of grace the two months of 1 % come together, with one less each for itself.
        var late = LateInterest.At(Ratio.Percent(12), DayCountConvention.ThirtyE360, Rounding.ToTheCent, "1").CompoundingEvery(months: 1);
        Assert.Equal([20], Amounts(late.OnceLaterThan(days: 31)));
        Assert.Equal([10, 10.1m], Amounts(late.OnceLaterThan(days: 30)));

        static IEnumerable<Rational> Amounts(LateInterest late) =>
            Owed(With(late), [Month(1, 1_000)], [], On(5, 1)).Debts[0].Interest.Select(step => step.Amount.Amount);
    }

    [Fact]
    public void A_payment_and_its_interest_of_one_amount_are_both_still_to_be_paid()
    {
        // On 13 May 980 of 1,000 are paid, and 20 of interest are as much as the 20 left of it: 40, which a second receipt pays.
        var receipts = new[] { Paid("R-1", On(5, 13), Usd(980)), Paid("R-2", On(5, 13), Usd(40)) };
        var account = Owed(With(TenPercent.PaidLast()), [Month(1, 1_000)], receipts, On(5, 13));
        Assert.Equal((0, 0), (account.Remaining, account.Credit));
    }

    [Fact]
    public void A_rate_of_nothing_makes_no_step()
    {
        var agreement = With(LateInterest.At(BaseRate, DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1"));
        var account = Owed(agreement, [Month(1, 1_000).With(BaseRate, Ratio.Percent(0))], [], On(5, 13));
        Assert.Empty(account.Debts[0].Interest);
        Assert.False(account.IsInterestOpen);
    }

    [Fact]
    public void A_rate_that_held_to_the_due_day_or_before_it_counts_for_nothing()
    {
        // The fee of January is due on its last day: 80 × 7 % × 28 ÷ 365 = 0.43 by 28 February, at the rate of that month.
        var agreement = With(LateInterest.At(BaseRate, DayCountConvention.Actual365Fixed, Rounding.ToTheCent));
        PeriodFacts[] months = [Month(1, 1_000).With(Fee, Eur.Of(80)).With(BaseRate, Ratio.Percent(5)), Month(2, 0).With(BaseRate, Ratio.Percent(7))];
        var fee = Drawn(agreement, months, [], On(2, 28)).Accounts.Single(account => account.Unit == Eur).Debts[0];
        Assert.Equal("2024-01-31 to 2024-02-28, actual/365 (fixed): 80.00 EUR × 7 % × 28 ÷ 365 = 0.43 EUR", Assert.Single(fee.Interest).ToString());
        // The price is due on 1 March: 1,000 × 7 % × 73 ÷ 365 = 14.
        Assert.Equal(14, Owed(agreement, months, [], On(5, 13)).Interest);
    }

    [Fact]
    public void The_grace_is_that_of_the_due_day()
    {
        // Due on 31 January, when nothing was free: 80 × 10 % × 10 ÷ 365 = 0.22, though ten days are from February on.
        var everything = LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, Rounding.ToTheCent);
        var agreement = Amended(
            With(everything), new Amendment("Letter", effective: On(2, 1), signed: On(2, 1), Edit.Replace(new Clause("9", "Late payments", "Later.", everything.FreeFor(days: 10)))));
        var account = Drawn(agreement, [Month(1, 0).With(Fee, Eur.Of(80)), Month(2, 0)], [], On(2, 10)).Accounts.Single(one => one.Unit == Eur);
        Assert.Equal(0.22m, account.Interest);
    }

    [Fact]
    public void Days_on_which_no_clause_gives_interest_bear_none()
    {
        // 30 days of March are 8.22, and 31 of May 8.49; in April, and from June on, there is no clause 9.
        var late = With(TenPercent).Clauses[^1];
        var agreement = Amended(
            With(TenPercent),
            new Amendment("First", effective: On(4, 1), signed: On(4, 1), Edit.Delete("9")),
            new Amendment("Second", effective: On(5, 1), signed: On(5, 1), Edit.Insert(late, after: "4")),
            new Amendment("Third", effective: On(6, 1), signed: On(6, 1), Edit.Delete("9")));
        var account = Owed(agreement, [Month(1, 1_000), .. Enumerable.Range(2, 5).Select(month => Month(month, 0))], [], On(12, 31));
        Assert.Equal(
            [(On(3, 1), On(3, 31), 8.22m), (On(4, 30), On(5, 31), 8.49m)],
            account.Debts[0].Interest.Select(step => (step.From, step.To, (decimal)step.Amount.Amount)));
    }

    [Fact]
    public void The_rate_is_that_of_the_period_in_which_the_days_lie_and_then_of_the_last_one()
    {
        // Base + 2 %: 7 % in March (30 days), 9 % from April on (30 days of April and 13 of May, which nobody settled yet).
        var agreement = With(LateInterest.At(BaseRate + (Rule<Ratio>)Ratio.Percent(2), DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1"));
        var account = Owed(
            agreement,
            [Month(1, 1_000).With(BaseRate, Ratio.Percent(5)), Month(2, 0), Month(3, 0), Month(4, 0).With(BaseRate, Ratio.Percent(7))],
            [],
            On(5, 13));
        Assert.Equal(
            [
                "2024-03-01 to 2024-03-31, actual/365 (fixed): 1,000.00 USD × 7 % × 30 ÷ 365 = 5.75 USD",
                "2024-03-31 to 2024-05-13, actual/365 (fixed): 1,000.00 USD × 9 % × 43 ÷ 365 = 10.60 USD",
            ],
            account.Debts[0].Interest.Select(step => step.ToString()));
    }

    [Fact]
    public void An_amendment_of_the_rate_counts_from_its_day()
    {
        var agreement = new Agreement(
            "supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller], With(TenPercent).Clauses,
            amendments: [new Amendment("Letter", effective: On(4, 1), signed: On(4, 1), Edit.Substitute<Ratio>(Ratio.Percent(10), Ratio.Percent(20), "9"))]);
        // 30 days of March at 10 %, 8.22, and 43 days at 20 %, 23.56.
        var account = Owed(agreement, [Month(1, 1_000), Month(2, 0), Month(3, 0), Month(4, 0)], [], On(5, 13));
        Assert.Equal([8.22m, 23.56m], account.Debts[0].Interest.Select(step => step.Amount.Amount));
    }

    [Fact]
    public void Interest_runs_on_when_the_agreement_has_ended()
    {
        // The agreement ends with February; the price of January, due on 1 March, bears interest all the same: 73 days are 20.
        var agreement = new Agreement(
            "supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller],
            [.. With(TenPercent).Clauses, new Clause("10", "Term", "It ends with February.", Expiry.On(On(2, 29)), PeriodOfTheEnd.CountsWhole)]);
        var account = Owed(agreement, [Month(1, 1_000), Month(2, 0), Month(3, 500), Month(4, 500)], [], On(5, 13));
        Assert.Equal((1_000, 20), (account.Due, account.Interest));
    }

    [Fact]
    public void Interest_counts_leap_years_by_the_convention()
    {
        // 1,000 × 10 % from 1 December 2023 to 1 March 2024: 31 days ÷ 365 + 60 days ÷ 366 = 8.493… + 16.393… = 24.89; 30E/360: 90 ÷ 360 = 25.
        Assert.Equal(24.89m, InterestOverNewYear(DayCountConvention.ActualActualIsda));
        Assert.Equal(25, InterestOverNewYear(DayCountConvention.ThirtyE360));

        static Rational InterestOverNewYear(DayCountConvention convention)
        {
            // Due 30 days after 31 October is 30 November; a day free, and it runs from 1 December.
            var agreement = new Agreement(
                "supply", "Supply", On(1, 1, 2023), Cadence.Months, [Buyer, Seller],
                With(LateInterest.At(Ratio.Percent(10), convention, Rounding.ToTheCent, on: "1").FreeFor(days: 1)).Clauses);
            return Owed(agreement, [PeriodFacts.For(SettlementPeriod.Month(2023, 10)).With(Supply.Price, Usd(1_000))], [], On(3, 1)).Interest;
        }
    }

    [Fact]
    public void A_rate_that_is_not_known_leaves_the_interest_open_and_nothing_else()
    {
        var agreement = With(LateInterest.At(BaseRate, DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1"));
        var account = Owed(agreement, [Month(1, 1_000), Month(2, 0)], [Paid("R-1", On(4, 1), Usd(600))], On(5, 13));
        Assert.True(account.IsInterestOpen);
        Assert.Equal((400, 0), (account.Remaining, account.Interest));
        Assert.Equal("base-rate was not given for 2024-02", Assert.Single(account.Debts[0].OpenInterest).ToString());
    }

    [Fact]
    public void Each_period_whose_rate_is_not_known_is_told_and_one_open_payment_of_several_is_enough()
    {
        var agreement = With(LateInterest.At(BaseRate, DayCountConvention.Actual365Fixed, Rounding.ToTheCent, "1"));
        var account = Owed(agreement, [Month(1, 1_000), Month(2, 500), Month(3, 0), Month(4, 0)], [Paid("R-1", On(3, 30), Usd(500)).For("1", Of(2))], On(5, 13));
        Assert.Equal("base-rate was not given for 2024-03 to 2024-04 (2 periods)", Assert.Single(account.Debts[0].OpenInterest).ToString());
        Assert.Empty(account.Debts[1].OpenInterest);
        Assert.True(account.IsInterestOpen);
    }

    [Fact]
    public void Payments_of_other_clauses_in_other_units_and_without_a_day_bear_none()
    {
        var month = Month(1, 0).With(Fee, Eur.Of(80)).With(Barrels, Barrel.Of(7)).With(Deposit, Usd(50));
        var everything = LateInterest.At(Ratio.Percent(10), DayCountConvention.Actual365Fixed, Rounding.ToTheCent);
        Assert.All(Drawn(With(TenPercent), [month], [], On(12, 31)).Accounts, account => Assert.Equal(0, account.Interest));
        // 80 × 10 % × 335 ÷ 365 = 7.34, from 31 January to 31 December.
        Assert.Equal([7.34m, 0, 0], Drawn(With(everything), [month], [], On(12, 31)).Accounts.Select(account => account.Interest));
    }

    [Fact]
    public void Days_up_to_the_end_of_the_calendar_are_counted()
    {
        var forever = With(TenPercent.FreeFor(int.MaxValue).CompoundingEvery(int.MaxValue));
        Assert.Equal(0, Owed(forever, [Month(1, 1_000)], [], On(12, 31, 2999)).Interest);
        // Added on 1 March of 2124, 2224 and so on to 2924, nine times; what runs from there is the tenth.
        var seldom = With(TenPercent.CompoundingEvery(months: 1_200));
        Assert.Equal(10, Owed(seldom, [Month(1, 1_000)], [], On(12, 31, 2999)).Debts[0].Interest.Count);
    }

    [Fact]
    public void What_is_never_added_within_the_calendar_is_simple_interest() =>
        Assert.Equal(20, Owed(With(TenPercent.CompoundingEvery(int.MaxValue)), [Month(1, 1_000)], [], On(5, 13)).Interest);

    private static Agreement Amended(Agreement signed, params EquatableArray<Amendment> amendments) =>
        new("supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller], signed.Clauses, amendments: amendments);
}
