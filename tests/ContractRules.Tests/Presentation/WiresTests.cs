using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Presentation;

public sealed class WiresTests
{
    private static readonly LocalDate EndOfApril = new(2024, 4, 30);

    // 100 sold are 22.22 for the author, who owes 10 for copies on the same day: 12.22. The bonus has no day.
    [Fact]
    public void Payments_of_one_day_are_set_off_into_one_amount_and_each_is_named_by_its_term() => Assert.Equal(
        [
            "Publisher wires Author 5.00 USD: Bonus 5.00 USD (clause 4)",
            "Publisher wires Author 12.22 USD by 2024-04-30: Royalty 22.22 USD (clause 3); Copies −10.00 USD (clause 4)",
        ],
        Laid.Stated(Quiet, Month(3, sales: 100, copies: 10, bonus: 5))[^1].ToWire().Select(InWords));

    [Fact]
    public void What_is_owed_more_the_other_way_is_wired_the_other_way() => Assert.Equal(
        ["Author wires Publisher 7.78 USD by 2024-04-30: Royalty −22.22 USD (clause 3); Copies 30.00 USD (clause 4)"],
        Laid.Stated(Quiet, Month(3, sales: 100, copies: 30))[^1].ToWire().Select(InWords));

    [Fact]
    public void Payments_that_cancel_each_other_out_leave_nothing_to_wire_which_is_told() => Assert.Equal(
        ["Publisher wires Author 0.00 USD by 2024-04-30: Royalty 22.22 USD (clause 3); Copies −22.22 USD (clause 4)"],
        Laid.Stated(Quiet, Month(3, sales: 100, copies: 22.22m))[^1].ToWire().Select(InWords));

    [Fact]
    public void An_open_payment_is_told_and_is_not_in_the_amount()
    {
        var wire = Assert.Single(Laid.Stated(Quiet, PeriodFacts.For(SettlementPeriod.Month(2024, 3)).With(Copies, Currency.Usd.Of(10)))[^1].ToWire());

        Assert.True(wire.IsOpen);
        Assert.Equal((Author, 10), (wire.Payer, wire.Amount));
        Assert.Equal(["Royalty undetermined: sales was not given for 2024-03 (clause 3)", "Copies 10.00 USD (clause 4)"], wire.Payments.Select(part => $"{part}"));
    }

    // Of 12.22 that are to be wired, the author paid its 10.00 for copies, and the publisher 15.00: 5.00 were received, and 7.22 remain.
    [Fact]
    public void An_account_tells_what_was_received_and_what_remains()
    {
        var months = Laid.Settle([Month(1, 0), Month(2, 0), Month(3, sales: 100, copies: 10)]).Statements;
        var account = Laid.Account(
            months,
            [Receipt.Of("1", EndOfApril, Author, Publisher, Currency.Usd.Of(10)), Receipt.Of("2", EndOfApril, Publisher, Author, Currency.Usd.Of(15))],
            EndOfApril);

        var wire = Assert.Single(months[2].ToWire(account));
        Assert.Equal((5, new Rational(722, 100)), (wire.Received, wire.Remaining));
        Assert.Null(months[2].ToWire()[0].Received);
    }

    [Fact]
    public void A_wire_that_is_partly_open_says_so()
    {
        var wire = Assert.Single(Laid.Stated(Quiet, PeriodFacts.For(SettlementPeriod.Month(2024, 3)).With(Copies, Currency.Usd.Of(10)))[^1].ToWire());
        Assert.Equal("Author wires Publisher 10.00 USD by 2024-04-30, without what is open: Royalty undetermined: sales was not given for 2024-03 (clause 3)", wire.ToString());
    }

    [Fact]
    public void What_was_received_is_told_of_the_wire_of_its_period_and_day_alone()
    {
        var months = Laid.Settle([Month(1, 100), Month(2, 200), Month(3, 300)]).Statements;
        var account = Laid.Account(months, [Receipt.Of("1", new LocalDate(2024, 3, 1), Publisher, Author, Currency.Usd.Of(22.22m))], EndOfApril);

        // 22.22 of January were paid; 44.44 of February, and 66.67 of March, were not.
        Assert.Equal([new Rational(2222, 100), 0, 0], months.Select(month => month.ToWire(account)[0].Received!.Value));
        Assert.Equal([0, new Rational(4444, 100), new Rational(6667, 100)], months.Select(month => month.ToWire(account)[0].Remaining!.Value));
        Assert.Null(Laid.Account(months, [], new LocalDate(2024, 1, 1)) is var before ? months[0].ToWire(before)[0].Received : default);
    }

    // In March the royalty of 22.22 is due on 30 April and the bonus of 5.00 at once: what was received of the one is none of the other.
    [Fact]
    public void What_was_received_of_one_day_is_none_of_another_of_the_same_period()
    {
        var months = Laid.Settle([Month(1, 0), Month(2, 0), Month(3, sales: 100, bonus: 5)]).Statements;
        var account = Laid.Account(months, [Receipt.Of("1", new LocalDate(2024, 4, 1), Publisher, Author, Currency.Usd.Of(5))], EndOfApril);

        Assert.Equal(
            ["5.00 USD: received 5", "22.22 USD by 2024-04-30: received 0"],
            months[2].ToWire(account).Select(wire => $"{wire}: received {wire.Received}"["Publisher wires Author ".Length..]));
    }

    // The fee is paid in dollars and in rupees on the same day.
    [Fact]
    public void What_was_received_in_one_currency_is_none_of_another()
    {
        var rupees = new Currency("INR", 2);
        var agreement = new Agreement(
            "fees", "Fees", new LocalDate(2024, 1, 1), Cadence.Months, [Author, Publisher],
            [new Clause("1", "Fees", "Two fees.", Publisher.Pays(Author, (Rule<Money>)Currency.Usd.Of(10), due: ThePeriod.End), Publisher.Pays(Author, (Rule<Money>)rupees.Of(800), due: ThePeriod.End))]);
        var months = agreement.Settle(PeriodFacts.For(SettlementPeriod.Month(2024, 1))).Statements;
        var account = agreement.Account(months, [Receipt.Of("1", new LocalDate(2024, 1, 31), Publisher, Author, rupees.Of(300))], EndOfApril);

        Assert.Equal([0, 300], months[0].ToWire(account).Select(wire => wire.Received));
        Assert.Equal(["Fees 10.00 USD (clause 1)", "Fees 800.00 INR (clause 1)"], months[0].ToWire().SelectMany(wire => wire.Payments).Select(part => $"{part}"));
    }

    private static string InWords(AmountToWire wire) => $"{wire}: {string.Join("; ", wire.Payments)}";

    private static PeriodFacts Quiet => Month(2, 0);

    private static EquatableArray<Statement> SettledFrom(PeriodFacts[] months) => Laid.Stated(months);
}
