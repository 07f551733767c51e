using ContractRules.Accounts;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Accounts.Supply;

namespace ContractRules.Tests.Accounts;

/// <summary>What receipts come to in a period are the facts of what was paid in it. The price of January 2024 is due on 1 March.</summary>
public sealed class ReceiptFactsTests
{
    private static readonly Fact<Money> PaidForThePrice = Fact.Money("paid-for-the-price", Currency.Usd, "5", "What the buyer paid for the price");
    private static readonly Fact<Money> PaidInAll = Fact.Money("paid-in-all", Currency.Usd, "5", "What the buyer paid");
    private static readonly Fact<Money> PaidBack = Fact.Money("paid-back", Currency.Usd, "5", "What the seller paid");
    private static readonly Term<Money> Record = Term.Money("record", "What was paid", Currency.Usd);

    private static readonly Agreement Kept = new(
        "supply", "Supply", On(1, 1), Cadence.Months, [Buyer, Seller],
        [.. With(TenPercent).Clauses, new Clause("5", "Record", "What is paid is recorded.", Record.Means(PaidForThePrice + PaidInAll - PaidBack))]);

    private static readonly ReceiptFacts Facts = new(
        Kept, new ReceiptFact(PaidForThePrice, Buyer, Seller, "1"), new ReceiptFact(PaidInAll, Buyer, Seller), new ReceiptFact(PaidBack, Seller, Buyer));

    private static readonly PeriodFacts[] UntilMay = [Month(1, 1_000), .. Enumerable.Range(2, 4).Select(month => Month(month, 0))];

    [Fact]
    public void Interest_is_paid_but_not_for_the_clause_that_bears_it()
    {
        // 1,000 × 10 % × 73 ÷ 365 = 20 of interest by 13 May: of 520 the price takes 500.
        var periods = Added(UntilMay, On(5, 31), Paid("R-1", On(5, 13), Usd(520))).Periods;
        Assert.Equal([0, 0, 0, 0, 500], Given(periods, PaidForThePrice));
        Assert.Equal([0, 0, 0, 0, 520], Given(periods, PaidInAll));
    }

    [Fact]
    public void What_was_applied_to_another_clause_does_not_count_and_a_credit_does()
    {
        // The deposit of 50 stands first: of 60 the price takes 10, and of 2,000 the 990 left of it and 1,010 as a credit.
        PeriodFacts[] months = [Month(1, 1_000).With(Deposit, Usd(50)), Month(2, 0), Month(3, 0)];
        var periods = Added(months, On(3, 31), Paid("R-1", On(2, 5), Usd(60)), Paid("R-2", On(3, 1), Usd(2_000))).Periods;
        Assert.Equal([0, 10, 2_000], Given(periods, PaidForThePrice));
    }

    [Fact]
    public void What_is_paid_in_another_currency_or_the_other_way_is_another_fact()
    {
        var periods = Added(UntilMay, On(5, 31), Paid("R-1", On(2, 5), Eur.Of(7)), Receipt.Of("R-2", On(2, 6), Seller, Buyer, Usd(3))).Periods;
        Assert.Equal([0, 0, 0, 0, 0], Given(periods, PaidInAll));
        Assert.Equal([0, 3, 0, 0, 0], Given(periods, PaidBack));
    }

    [Fact]
    public void A_period_that_has_not_ended_by_the_day_of_the_account_is_left_blank()
    {
        Assert.Equal([0, 5, null, null, null], Given(Added(UntilMay, On(2, 29), Paid("R-1", On(2, 29), Usd(5))).Periods, PaidInAll));
        Assert.Equal([0, null, null, null, null], Given(Added(UntilMay, On(2, 28), Paid("R-1", On(2, 28), Usd(5))).Periods, PaidInAll));
    }

    [Fact]
    public void A_figure_given_already_stands_where_receipts_add_up_to_it()
    {
        PeriodFacts[] given = [Month(1, 1_000).With(PaidInAll, Usd(5))];
        var receipts = new[] { Paid("R-1", On(1, 10), Usd(5)) };
        Assert.Equal([5], Given(Added(given, On(1, 31), receipts).Periods, PaidInAll));

        var otherwise = Facts.AddTo(Drawn(Kept, given, [Paid("R-1", On(1, 10), Usd(6))], On(1, 31)), given);
        Assert.Equal("2024-01, paid-in-all: paid-in-all is given otherwise for 2024-01; expected a blank or 6, to which receipts add up", Assert.Single(otherwise.FactFaults).ToString());
        Assert.Equal(given, otherwise.Periods);
        Assert.StartsWith("nothing added: 2024-01, paid-in-all: ", otherwise.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_received_in_no_period_is_told_once_whatever_facts_it_is_about()
    {
        var account = Drawn(Kept, UntilMay, [Paid("R-1", On(6, 1), Usd(5))], On(6, 30));
        var outside = Facts.AddTo(account, UntilMay);
        Assert.Equal("receipt R-1: 2024-06-01 falls in no period of the facts; expected a date from 2024-01-01 to 2024-05-31", Assert.Single(outside.ReceiptFaults).ToString());
        Assert.Equal(UntilMay, outside.Periods);
        Assert.Equal("nothing added: receipt R-1: 2024-06-01 falls in no period of the facts; expected a date from 2024-01-01 to 2024-05-31", outside.ToString());
        Assert.EndsWith("expected facts of at least one period", Assert.Single(Facts.AddTo(account, []).ReceiptFaults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_receipts_is_handed_on()
    {
        var account = Drawn(Kept, UntilMay, [Paid("R-1", On(2, 1), Usd(-5))], On(5, 31));
        var added = Facts.AddTo(account, UntilMay);
        Assert.Equal(account.Faults, added.ReceiptFaults);
        Assert.Equal(UntilMay, added.Periods);
    }

    [Fact]
    public void Facts_with_receipts_read_as_their_periods()
    {
        var added = Added(UntilMay, On(5, 31));
        Assert.Equal(string.Join("; ", added.Periods), added.ToString());
        Assert.Equal(
            "facts of Supply of 2024-01-01 that receipts give: paid-for-the-price: what Buyer paid Seller under 1; paid-in-all: what Buyer paid Seller; paid-back: what Seller paid Buyer",
            Facts.ToString());
    }

    [Fact]
    public void What_fits_no_agreement_is_refused_with_all_that_is_wrong_and_nothing_else()
    {
        var stranger = new Party("Stranger", "Stranger Ltd");
        Refuses("the agreement doesn't ask for unheard-of", new ReceiptFact(Fact.Money("unheard-of", Currency.Usd, "5", "Never asked for"), Buyer, Seller));
        Refuses("the agreement doesn't ask for paid-back", new ReceiptFact(PaidBack.InRange(1), Buyer, Seller));
        Refuses("Stranger is no party to the agreement", new ReceiptFact(PaidBack, stranger, stranger));
        Refuses("no clause is 7", new ReceiptFact(PaidBack, Seller, Buyer, "1", "7"), new ReceiptFact(PaidInAll, Seller, Buyer, "7"));
        Refuses("paid-back stands in it twice", new ReceiptFact(PaidBack, Seller, Buyer), new ReceiptFact(PaidBack, Seller, Buyer, "1"), new ReceiptFact(PaidInAll, Buyer, Seller));
        Refuses("no clause is 7; paid-back stands in it twice", new ReceiptFact(PaidBack, Seller, Buyer, "7"), new ReceiptFact(PaidBack, Seller, Buyer));
    }

    private static void Refuses(string faults, params EquatableArray<ReceiptFact> facts) => Assert.StartsWith(
        $"The facts that receipts give are written wrongly: {faults}.", Assert.Throws<ArgumentException>(() => new ReceiptFacts(Kept, facts)).Message, StringComparison.Ordinal);

    private static FactsWithReceipts Added(PeriodFacts[] months, LocalDate on, params IEnumerable<Receipt> receipts)
    {
        var added = Facts.AddTo(Drawn(Kept, months, receipts, on), months);
        Assert.Empty(added.ReceiptFaults);
        Assert.Empty(added.FactFaults);
        return added;
    }

    private static IEnumerable<Rational?> Given(EquatableArray<PeriodFacts> periods, Fact<Money> fact) =>
        periods.Select(facts => facts.Values.TryGet(fact.Declaration.Key, out var value) ? ((NumberValue)value).Number : (Rational?)null);
}
