using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Accounts;

/// <summary>What is due, what receipts are applied to, what remains, and what is left as a credit.</summary>
public sealed class AccountTests
{
    [Fact]
    public void A_part_payment_leaves_the_rest_overdue_once_its_day_has_passed()
    {
        // Due 1 March (31 January + 30 days in the leap year 2024): 1,000 − 400 = 600, ten days overdue on 11 March.
        var account = Owed([Month(1, 1_000)], [Paid("R-1", On(2, 20), Usd(400))], On(3, 11));
        var debt = Assert.Single(account.Debts);
        Assert.Equal((On(3, 1), 10, (Rational)600, true), (debt.Due, debt.DaysSinceDue, debt.Remaining, debt.IsOverdue));
        Assert.Equal((1_000, 400, 600, 600, 0), (account.Due, account.Applied, account.Remaining, account.Overdue, account.Credit));
        Assert.Equal("1 of 2024-01, due 2024-03-01: 1,000.00 USD, remaining 600.00 USD, 10 days overdue", debt.ToString());
    }

    [Fact]
    public void On_its_due_day_a_payment_is_not_overdue_yet()
    {
        Assert.False(Owed([Month(1, 1_000)], [], On(3, 1)).Debts[0].IsOverdue);
        Assert.True(Owed([Month(1, 1_000)], [], On(3, 2)).Debts[0].IsOverdue);
    }

    [Fact]
    public void A_receipt_goes_to_the_payment_due_first_and_then_to_the_next()
    {
        // 1,200 = 1,000 for January + 200 of the 500 for February.
        var account = Owed([Month(1, 1_000), Month(2, 500)], [Paid("R-1", On(3, 15), Usd(1_200))], On(4, 30));
        Assert.Equal([0, 300], account.Debts.Select(debt => debt.Remaining));
        Assert.Equal([1_000, 200], Assert.Single(account.Receipts).Applications.Select(application => application.Amount));
    }

    [Fact]
    public void A_receipt_that_names_a_payment_goes_to_it_first_and_with_what_is_more_to_others()
    {
        // 700 for February: 500 pay it, 200 go to January, whatever came before in the file.
        var account = Owed([Month(1, 1_000), Month(2, 500)], [Paid("R-1", On(3, 15), Usd(700)).For("1", Of(2))], On(4, 30));
        Assert.Equal([800, 0], account.Debts.Select(debt => debt.Remaining));
        Assert.Equal(["2024-02", "2024-01"], account.Receipts[0].Applications.Select(application => application.Period.Label));
    }

    [Fact]
    public void A_receipt_before_its_payment_is_entered_is_a_credit_until_then()
    {
        var receipts = new[] { Paid("R-1", On(1, 10), Usd(300)) };
        var before = Owed([Month(1, 1_000)], receipts, On(1, 30));
        Assert.Equal((0, 300, -300), (before.Due, before.Credit, before.Balance));
        var after = Owed([Month(1, 1_000)], receipts, On(1, 31));
        Assert.Equal((700, 0, 700), (after.Remaining, after.Credit, after.Balance));
        Assert.Equal(On(1, 31), Assert.Single(after.Debts[0].Applied).On);
    }

    [Fact]
    public void A_receipt_for_a_payment_that_is_still_to_come_waits_for_it_and_pays_no_other()
    {
        // 600 for February, received on 10 February while January is open: on 29 February 500 pay February, and 100 go to January.
        var receipts = new[] { Paid("R-1", On(2, 10), Usd(600)).For("1", Of(2)) };
        var before = Owed([Month(1, 1_000), Month(2, 500)], receipts, On(2, 28));
        Assert.Equal((1_000, 600), (before.Remaining, before.Credit));
        var after = Owed([Month(1, 1_000), Month(2, 500)], receipts, On(2, 29));
        Assert.Equal([900, 0], after.Debts.Select(debt => debt.Remaining));
        Assert.Equal(0, after.Credit);
    }

    [Fact]
    public void What_is_more_than_is_owed_stays_as_a_credit_and_goes_to_the_next_payment()
    {
        var receipts = new[] { Paid("R-1", On(2, 10), Usd(1_250)) };
        var account = Owed([Month(1, 1_000), Month(2, 500)], receipts, On(2, 15));
        Assert.Equal((0, 250, -250), (account.Remaining, account.Credit, account.Balance));
        Assert.EndsWith("250.00 USD left as a credit", account.Receipts[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("Buyer owes Seller 0.00 USD, and has a credit of 250.00 USD", account.ToString());
        Assert.Equal((250, 0), (Owed([Month(1, 1_000), Month(2, 500)], receipts, On(3, 1)) is var next ? next.Remaining : default, next.Credit));
    }

    [Fact]
    public void Of_several_credits_the_earliest_goes_to_the_next_payment_first()
    {
        // 400 are due on 31 January: all 300 of the first receipt, and 100 of the second, of which 200 are left.
        var account = Owed([Month(1, 400)], [Paid("R-2", On(1, 6), Usd(300)), Paid("R-1", On(1, 5), Usd(300))], On(2, 1));
        Assert.Equal([("R-1", 0), ("R-2", 200)], account.Receipts.Select(receipt => (receipt.Receipt.Key, receipt.Credit)));
    }

    [Fact]
    public void Receipts_that_wait_for_one_payment_by_several_names_go_to_it_in_the_order_in_which_they_came()
    {
        // Of 500 for February the first takes 400, and 200 of the second are left.
        Receipt[] receipts = [Paid("R-1", On(2, 10), Usd(400)).For(period: Of(2)), Paid("R-2", On(2, 11), Usd(300)).For("1", Of(2))];
        var account = Owed([Month(1, 0), Month(2, 500)], receipts, On(2, 29));
        Assert.Equal([("R-1", 0), ("R-2", 200)], account.Receipts.Select(receipt => (receipt.Receipt.Key, receipt.Credit)));
    }

    [Fact]
    public void Of_receipts_of_one_day_those_that_name_a_payment_come_first_and_then_the_order_of_their_keys()
    {
        Receipt[] receipts = [Paid("R-1", On(3, 15), Usd(1)), Paid("R-4", On(3, 15), Usd(1)).For(period: Of(2)), Paid("R-3", On(3, 15), Usd(1)).For("1"), Paid("R-2", On(3, 15), Usd(1))];
        var account = Owed([Month(1, 1_000), Month(2, 500)], receipts, On(4, 30));
        Assert.Equal(["R-3", "R-4", "R-1", "R-2"], account.Receipts.Select(receipt => receipt.Receipt.Key));
    }

    [Fact]
    public void A_receipt_that_names_a_payment_which_is_paid_goes_to_others()
    {
        Receipt[] receipts = [Paid("R-1", On(3, 15), Usd(500)).For("1", Of(2)), Paid("R-2", On(3, 16), Usd(100)).For("1", Of(2))];
        var account = Owed([Month(1, 1_000), Month(2, 500)], receipts, On(4, 30));
        Assert.Equal([900, 0], account.Debts.Select(debt => debt.Remaining));
    }

    [Fact]
    public void What_is_due_before_its_period_ends_is_entered_on_its_due_day()
    {
        var inAdvance = new Agreement(
            "rent", "Rent", On(1, 1), Cadence.Months, [Buyer, Seller], [new Clause("1", "Rent", "Within ten days.", Buyer.Pays(Seller, Supply.Price, due: ThePeriod.Start.PlusDays(9)))]);
        Assert.Empty(Drawn(inAdvance, [Month(1, 1_000)], [], On(1, 9)).Accounts);
        Assert.Equal((1_000, 0), (Owed(inAdvance, [Month(1, 1_000)], [], On(1, 10)) is var first ? first.Remaining : default, first.Overdue));
        Assert.Equal(1_000, Owed(inAdvance, [Month(1, 1_000)], [], On(1, 11)).Overdue);
    }

    [Fact]
    public void Each_currency_and_unit_has_an_account_of_its_own()
    {
        var month = Month(1, 1_000).With(Fee, Eur.Of(80)).With(Barrels, Barrel.Of(7));
        var statement = Drawn(
            With(),
            [month],
            [Paid("R-1", On(2, 1), Eur.Of(100)), Receipt.Of("D-1", On(2, 5), Seller, Buyer, Barrel.Of(5))],
            On(2, 29));
        Assert.Equal(
            ["Buyer owes Seller 1,000.00 USD", "Buyer owes Seller 0.00 EUR, and has a credit of 20.00 EUR", "Seller owes Buyer 2 barrels, of which 2 barrels overdue"],
            statement.Accounts.Select(account => account.ToString()));
    }

    [Fact]
    public void What_goes_the_other_way_is_an_account_of_its_own_and_is_set_off_only_in_the_balance()
    {
        // 1,000 for January the one way, 300 for February back: all in all 700.
        var statement = Drawn(With(), [Month(1, 1_000), Month(2, -300)], [], On(4, 30));
        Assert.Equal([1_000, 300], statement.Accounts.Select(account => account.Remaining));
        Assert.Equal("all in all Buyer owes Seller 700.00 USD", Assert.Single(statement.Balances).ToString());
        // And where more goes back, 1,000 less 300, the seller owes it.
        Assert.Equal("all in all Seller owes Buyer 700.00 USD", Drawn(With(), [Month(1, 300), Month(2, -1_000)], [], On(4, 30)).Balances.Single().ToString());
        Assert.Equal("all in all Buyer and Seller owe each other nothing in USD", Drawn(With(), [Month(1, 300), Month(2, -300)], [], On(4, 30)).Balances.Single().ToString());
    }

    [Fact]
    public void The_balance_runs_from_line_to_line()
    {
        var account = Owed([Month(1, 1_000), Month(2, 500)], [Paid("R-1", On(2, 20), Usd(400)), Paid("R-2", On(3, 5), Usd(1_200))], On(3, 31));
        Assert.Equal(
            [
                "2024-01-31 payment 1 of 2024-01: 1,000.00 USD, balance 1,000.00 USD",
                "2024-02-20 receipt R-1: −400.00 USD, balance 600.00 USD",
                "2024-02-29 payment 1 of 2024-02: 500.00 USD, balance 1,100.00 USD",
                "2024-03-05 receipt R-2: −1,200.00 USD, balance −100.00 USD",
            ],
            account.Entries.Select(entry => entry.ToString()));
    }

    [Fact]
    public void A_payment_without_a_day_is_never_overdue()
    {
        var account = Owed([Month(1, 0).With(Deposit, Usd(50))], [], On(12, 31));
        var debt = Assert.Single(account.Debts);
        Assert.Equal((null, null, false), (debt.Due, debt.DaysSinceDue, debt.IsOverdue));
        Assert.Equal((50, 0), (account.Remaining, account.Overdue));
    }

    [Fact]
    public void Of_one_day_payments_are_paid_in_the_order_of_the_text()
    {
        // Both are of 31 January: the deposit, which has no day, and February's price is due later.
        var account = Owed([Month(1, 100).With(Deposit, Usd(50))], [Paid("R-1", On(3, 1), Usd(60))], On(3, 1));
        Assert.Equal([("4", 0), ("1", 90)], account.Debts.Select(debt => ($"{debt.Clause}", debt.Remaining)));
    }

    [Fact]
    public void What_comes_after_the_day_is_left_out_and_listed()
    {
        var statement = Drawn(With(), [Month(1, 1_000), Month(2, 500)], [Paid("R-1", On(3, 1), Usd(1))], On(2, 10));
        Assert.Equal(1_000, Assert.Single(statement.Accounts).Remaining);
        Assert.Equal("R-1", Assert.Single(statement.Later).Key);
    }

    [Fact]
    public void What_cannot_be_stated_yet_is_in_no_account_and_listed()
    {
        var statement = Drawn(With(), [PeriodFacts.For(Of(1))], [Paid("R-1", On(2, 1), Usd(10)).For("1", Of(1))], On(3, 1));
        Assert.Equal("2024-01: Buyer pays Seller USD (clause 1): price was not given for 2024-01", Assert.Single(statement.Open).ToString());
        Assert.Equal(10, Assert.Single(statement.Accounts).Credit);
    }

    [Fact]
    public void What_cannot_be_stated_of_a_delivery_is_listed_as_well()
    {
        var asked = Fact.Quantity("asked", Barrel, "1", "Barrels asked for");
        var delivering = new Agreement("supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller], [new Clause("1", "Barrels", "As asked.", Seller.Pays(Buyer, asked))]);
        Assert.Equal(
            "2024-01: Seller pays Buyer barrel (clause 1): asked was not given for 2024-01", Assert.Single(Drawn(delivering, [PeriodFacts.For(Of(1))], [], On(1, 31)).Open).ToString());
    }

    [Fact]
    public void What_cannot_be_stated_yet_is_listed_from_the_last_day_of_its_period_on()
    {
        Assert.Empty(Drawn(With(), [PeriodFacts.For(Of(1))], [], On(1, 30)).Open);
        Assert.Single(Drawn(With(), [PeriodFacts.For(Of(1))], [], On(1, 31)).Open);
    }

    [Fact]
    public void The_account_of_a_party_holds_what_it_owes_and_what_it_is_owed()
    {
        var statement = Drawn(With(), [Month(1, 1_000)], [], On(2, 1));
        Assert.Equal(statement, statement.Of(Buyer));
        Assert.Empty(statement.Of(new("Stranger", "Stranger Ltd")).Accounts);
    }

    [Fact]
    public void The_account_of_a_party_holds_what_is_open_and_what_came_later_of_its_own_alone()
    {
        var statement = Drawn(With(), [PeriodFacts.For(Of(1))], [Paid("R-1", On(3, 2), Usd(10))], On(3, 1));
        Assert.All([Buyer, Seller], party => Assert.Equal((1, 1), (statement.Of(party).Open.Count, statement.Of(party).Later.Count)));
        var another = statement.Of(new("Stranger", "Stranger Ltd"));
        Assert.Equal((0, 0), (another.Open.Count, another.Later.Count));
    }

    [Fact]
    public void A_period_that_ends_and_a_receipt_that_comes_on_the_day_of_the_account_count()
    {
        var statement = Drawn(With(), [Month(1, 1_000)], [Paid("R-1", On(1, 31), Usd(400))], On(1, 31));
        Assert.Equal(600, Assert.Single(statement.Accounts).Remaining);
        Assert.Empty(statement.Later);
    }

    [Fact]
    public void Debts_and_receipts_say_how_they_stand()
    {
        var account = Owed([Month(1, 1_000)], [Paid("R-1", On(2, 20), Usd(400)), Paid("R-2", On(2, 21), Usd(700))], On(3, 11));
        Assert.Equal("1 of 2024-01, due 2024-03-01: 1,000.00 USD, paid", $"{account.Debts[0]}");
        Assert.Equal(
            [
                "R-1 of 2024-02-20: Buyer to Seller 400.00 USD; R-1 on 2024-02-20: 400.00 USD to 1 of 2024-01",
                "R-2 of 2024-02-21: Buyer to Seller 700.00 USD; R-2 on 2024-02-21: 600.00 USD to 1 of 2024-01; 100.00 USD left as a credit",
            ],
            account.Receipts.Select(receipt => $"{receipt}"));
        Assert.EndsWith(" on 2024-02-01: Buyer owes Seller 1,000.00 USD", $"{Drawn(With(), [Month(1, 1_000)], [], On(2, 1))}", StringComparison.Ordinal);
        Assert.Equal(
            "R-1 of 2024-01-05: Buyer to Seller 1.00 USD; 1.00 USD left as a credit", Owed([Month(1, 1_000)], [Paid("R-1", On(1, 5), Usd(1))], On(1, 6)).Receipts[0].ToString());
        Assert.EndsWith(" on 2024-01-01: nothing is owed", $"{Drawn(With(), [Month(1, 1_000)], [], On(1, 1))}", StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_is_of_a_day_of_the_calendar() =>
        Assert.Throws<ArgumentOutOfRangeException>("on", () => With().Account(With().Settle([Month(1, 1)]).Statements, [], On(1, 1, 3000)));

    [Fact]
    public void Of_wrong_facts_there_is_no_account()
    {
        var agreement = With();
        var timeline = agreement.Settle([Month(1, 1), Month(3, 1)]);
        Assert.Throws<InvalidOperationException>(() => agreement.Account(timeline.Statements, [], On(3, 1)));
    }
}
