using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Values;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Accounts;

/// <summary>Wrong receipts are told, all faults together, and then there is no account.</summary>
public sealed class ReceiptsCheckTests
{
    [Fact]
    public void A_key_stands_once() =>
        Tells("receipt R-1: R-1 stands twice; expected each receipt once, under a key of its own", Paid("R-1", On(2, 1), Usd(1)), Paid("R-1", On(2, 2), Usd(1)));

    [Fact]
    public void Nothing_is_received_before_the_agreement() =>
        Tells("receipt R-1: 2023-12-31 lies before the agreement; expected 2024-01-01 or later", Paid("R-1", On(12, 31, 2023), Usd(1)));

    [Fact]
    public void On_the_first_day_of_the_agreement_something_can_be_received() =>
        Assert.Empty(Drawn(With(), [Month(1, 1_000)], [Paid("R-1", On(1, 1), Usd(1))], On(4, 1)).Faults);

    [Fact]
    public void Nothing_at_all_is_not_received() =>
        Tells("receipt R-1: 0 was received; expected an amount above zero; what was paid back is a receipt the other way", Paid("R-1", On(2, 1), Usd(0)));

    [Fact]
    public void What_is_received_is_above_zero() =>
        Tells("receipt R-1: -5 was received; expected an amount above zero; what was paid back is a receipt the other way", Paid("R-1", On(2, 1), Usd(-5)));

    [Fact]
    public void What_is_received_can_be_paid()
    {
        Tells("receipt R-1: 0.125 is finer than can be paid; expected a multiple of 0.01 USD", Paid("R-1", On(2, 1), Usd(0.125m)));
        Tells("receipt R-1: 1/3 is finer than can be paid; expected a multiple of 0.01 USD", Paid("R-1", On(2, 1), Currency.Usd.Of(new Rational(1, 3))));
    }

    [Fact]
    public void Only_parties_pay_and_are_paid()
    {
        var stranger = new Party("Stranger", "Stranger Ltd");
        Tells("receipt R-1: Stranger is no party to the agreement; expected one of Buyer, Seller", Receipt.Of("R-1", On(2, 1), stranger, Seller, Usd(1)));
        Tells("receipt R-1: Stranger is no party to the agreement; expected one of Buyer, Seller", Receipt.Of("R-1", On(2, 1), Buyer, stranger, Usd(1)));
        Tells("receipt R-1: Buyer pays itself; expected another party", Receipt.Of("R-1", On(2, 1), Buyer, Buyer, Usd(1)));
    }

    [Fact]
    public void Two_strangers_are_told_each_and_nothing_more_of_them()
    {
        var faults = Drawn(With(), [Month(1, 1_000)], [Receipt.Of("R-1", On(2, 1), new("A", "A Ltd"), new("B", "B Ltd"), Currency.Of("INR").Of(1))], On(4, 1)).Faults;
        Assert.Equal([(ReceiptPart.Payer, "A is no party to the agreement"), (ReceiptPart.Payee, "B is no party to the agreement")], faults.Select(fault => (fault.Part, fault.Found)));
    }

    [Fact]
    public void Parties_that_never_pay_each_other_receive_nothing_of_each_other()
    {
        var agent = new Party("Agent", "Agent Ltd");
        var withAgent = new Agreement("supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller, agent], With().Clauses);
        Assert.Equal(
            "receipt R-1: nothing is paid in USD between Buyer and Agent; expected parties that pay each other by the agreement",
            Assert.Single(Drawn(withAgent, [Month(1, 1_000)], [Receipt.Of("R-1", On(2, 1), Buyer, agent, Usd(1))], On(4, 1)).Faults).ToString());
    }

    [Fact]
    public void What_is_received_is_in_a_unit_that_the_parties_pay_each_other() => Tells(
        "receipt R-1: nothing is paid in INR between Buyer and Seller; expected one of USD, EUR, barrel", Paid("R-1", On(2, 1), Currency.Of("INR").Of(1)));

    [Fact]
    public void What_a_receipt_names_is_there_to_be_paid_by_the_payer_in_this_unit()
    {
        Tells("receipt R-1: there is nothing under 7 for Buyer to pay Seller in USD; expected 1", Paid("R-1", On(2, 1), Usd(1)).For("7"));
        Tells(
            "receipt R-1: there is nothing under 1 for 2024-03 for Buyer to pay Seller in USD; expected a period with such a payment, from 2024-01 to 2024-02",
            Paid("R-1", On(2, 1), Usd(1)).For("1", Of(3)));
        Tells(
            "receipt R-1: there is nothing for 2024-03 for Buyer to pay Seller in USD; expected a period with such a payment, from 2024-01 to 2024-02",
            Paid("R-1", On(2, 1), Usd(1)).For(period: Of(3)));
        Tells(
            "receipt R-1: there is nothing under 1 for Seller to pay Buyer in USD; expected a blank, so that it stays as a credit",
            Receipt.Of("R-1", On(2, 1), Seller, Buyer, Usd(1)).For("1"));
        Tells("receipt R-1: there is nothing under 1 for Buyer to pay Seller in EUR; expected a blank, so that it stays as a credit", Paid("R-1", On(2, 1), Eur.Of(1)).For("1"));
    }

    [Fact]
    public void All_faults_are_told_together_with_their_receipts_and_there_is_no_account()
    {
        var statement = Drawn(With(), [Month(1, 1)], [Paid("R-1", On(2, 1), Usd(1)), Paid("R-1", On(12, 31, 2023), Usd(-5)).For("7")], On(3, 1));
        Assert.Equal(
            [(On(12, 31, 2023), ReceiptPart.Key), (On(12, 31, 2023), ReceiptPart.Date), (On(12, 31, 2023), ReceiptPart.Amount), (On(12, 31, 2023), ReceiptPart.Clause)],
            statement.Faults.Select(fault => (fault.Receipt.On, fault.Part)));
        Assert.Empty(statement.Accounts);
        Assert.Contains("no account: receipt R-1: R-1 stands twice", statement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_without_a_key_is_a_wrong_program() => Assert.Throws<ArgumentException>(() => Paid(" ", On(2, 1), Usd(1)));

    [Fact]
    public void A_currency_that_is_paid_but_not_due_leaves_a_credit() =>
        Assert.Equal(5, Drawn(With(), [Month(1, 1)], [Paid("R-1", On(2, 1), Eur.Of(5))], On(3, 1)).Accounts[1].Credit);

    [Fact]
    public void What_names_nothing_there_is_is_told_at_the_part_that_names_it()
    {
        Assert.Equal(ReceiptPart.Period, Part(Paid("R-1", On(2, 1), Eur.Of(1)).For(period: Of(1))));
        Assert.Equal(ReceiptPart.Clause, Part(Paid("R-1", On(2, 1), Eur.Of(1)).For("1", Of(1))));
        Assert.Equal(ReceiptPart.Period, Part(Paid("R-1", On(2, 1), Usd(1)).For("1", Of(3))));

        static ReceiptPart Part(Receipt receipt) => Assert.Single(Drawn(With(), [Month(1, 1_000)], [receipt], On(4, 1)).Faults).Part;
    }

    private static void Tells(string fault, params IEnumerable<Receipt> receipts) =>
        Assert.Equal(fault, Assert.Single(Drawn(With(), [Month(1, 1_000), Month(2, 500)], receipts, On(4, 1)).Faults).ToString());
}
