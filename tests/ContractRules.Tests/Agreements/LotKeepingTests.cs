using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Agreements.LotMovements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements;

/// <summary>What comes in, what is applied and what expires, in the order that a clause says.</summary>
public class LotKeepingTests
{
    private static readonly Lots<Money> Rent = Lots.Money("rent", Usd, "1", "Rent in arrears");

    [Fact]
    public void Rent_in_arrears_is_paid_off_oldest_first()
    {
        // Rent of 500 a month. Nothing is paid in January, 700 in February: January's 500 and 200 of February's; 300 stay open.
        // In March 900: February's 300, March's 500; 100 are left over, for nothing else is open.
        var statements = Settled(Clause("1", Rent.MovedBy(Rent.Adding(Fee), Rent.Applying(Paid))), Paying(500, 0), Paying(500, 700), Paying(500, 900));

        Assert.Equal([500, 300, 0], Each(statements, Rent.Totals.Open));
        Assert.Equal([0, 700, 800], Each(statements, Rent.Totals.Applied));
        Assert.Equal([0, 0, 100], Each(statements, Rent.Totals.LeftOver));
        Assert.Equal(
            ["2002-01: applied 500, came-in 0, expired 0, remaining 0", "2002-02: applied 200, came-in 500, expired 0, remaining 300"],
            LotsOf(statements[1], "rent"));
    }

    [Fact]
    public void The_latest_comes_first_where_the_clause_says_so()
    {
        // 500 and 500 owed; 700 paid: February's 500, 200 of January's.
        var statements = Settled(Clause("1", Rent.MovedBy(Rent.Adding(Fee), Rent.Applying(Paid).LatestFirst())), Paying(500, 0), Paying(500, 700));

        Assert.Equal(
            ["2002-01: applied 200, came-in 0, expired 0, remaining 300", "2002-02: applied 500, came-in 500, expired 0, remaining 0"],
            LotsOf(statements[1], "rent"));
    }

    [Fact]
    public void Quarterly_debts_bear_interest_from_their_due_days_and_part_payments_go_to_the_oldest()
    {
        var interest = Term.Money("interest", "Interest", Usd);
        var agreement = new Agreement("loan", "Loan", Dated, Cadence.Quarters, [Seller, Buyer],
        [
            Clause(
                "1",
                Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End.PlusMonths(1)), Debts.Applying(Paid)),
                interest.Means(Debts.InterestAt(Ratio.Percent(7.3m), after: Due, DayCountConvention.Actual365Fixed).Rounded(Rounding.ToTheCent))),
        ]);
        var statements = agreement.Settle([Quarter(1, 1_000, 0), Quarter(2, 2_000, 0), Quarter(3, 0, 1_500), Quarter(4, 0, 0)]).Statements;

        // 7.3 % a year is 0.02 % a day. The first debt, 1,000, is due on 30 April, the second, 2,000, on 30 July (30 June + 1 month).
        // Second quarter: 1,000 for the 61 days after 30 April (31 in May, 30 in June): 1,000 × 0.02 % × 61 = 12.20.
        // Third: 1,000 for 92 days, 18.40; 2,000 for the 62 days after 30 July (1 in July, 31 in August, 30 in September), 24.80; 43.20.
        // Of 1,500 paid then 1,000 go to the first and 500 to the second. Fourth: 1,500 for 92 days, 27.60.
        Assert.Equal([0, 12.20m, 43.20m, 27.60m], Each(statements, interest));
        Assert.Equal([1_000, 3_000, 1_500, 1_500], Each(statements, Debts.Totals.Open));

        static PeriodFacts Quarter(int number, decimal fee, decimal paid) =>
            PeriodFacts.For(SettlementPeriod.Quarter(2002, number)).With(Fee, Usd.Of(fee)).With(Paid, Usd.Of(paid));
    }

    [Fact]
    public void Credits_are_used_in_the_order_in_which_they_expire()
    {
        var clause = Clause("1", Credits.MovedBy(
            Credits.Adding(Fee).With(LastDay, Through),
            Credits.Applying(Paid).InOrderOf(LastDay),
            Credits.ExpiringAfter(LastDay)));

        // Granted: 100 to use through June, then 50 through February, then 30 through March. Used: nothing, 60, 10.
        // February's 60: the 50 that end then, and 10 of the 100. March's 10: of the 30 that end then; the other 20 expire.
        var statements = Settled(
            clause,
            Paying(100, 0, new LocalDate(2002, 6, 30)),
            Paying(50, 60, new LocalDate(2002, 2, 28)),
            Paying(30, 10, new LocalDate(2002, 3, 31)));

        Assert.Equal([0, 0, 20], Each(statements, Credits.Totals.Expired));
        Assert.Equal([100, 90, 90], Each(statements, Credits.Totals.Open));
        Assert.Equal(
            ["2002-01: applied 0, came-in 0, expired 0, last-day 2002-06-30, remaining 90", "2002-03: applied 10, came-in 30, expired 20, last-day 2002-03-31, remaining 0"],
            LotsOf(statements[2], "credit"));
    }

    [Fact]
    public void What_expires_before_a_use_cannot_be_used()
    {
        // 100 through January; 40 used in January. Where it expires first, nothing is used, and the 40 are left over.
        var month = Paying(100, 40, new LocalDate(2002, 1, 31));
        var entry = Credits.Adding(Fee).With(LastDay, Through);
        var used = Assert.Single(Settled(Clause("1", Credits.MovedBy(entry, Credits.Applying(Paid), Credits.ExpiringAfter(LastDay))), month));
        var expired = Assert.Single(Settled(Clause("1", Credits.MovedBy(entry, Credits.ExpiringAfter(LastDay), Credits.Applying(Paid))), month));

        Assert.Equal((40m, 60m, 0m), (Amount(used, Credits.Totals.Applied), Amount(used, Credits.Totals.Expired), Amount(used, Credits.Totals.LeftOver)));
        Assert.Equal((0m, 100m, 40m), (Amount(expired, Credits.Totals.Applied), Amount(expired, Credits.Totals.Expired), Amount(expired, Credits.Totals.LeftOver)));
    }

    [Fact]
    public void A_payment_goes_to_costs_then_to_interest_then_to_principal()
    {
        // Owed: 100 of principal (the fee), 20 of interest, 5 of costs. 60 paid: 5 + 20 + 35 of the principal; 65 stay.
        var statement = Assert.Single(Settled(
            Clause("1", Claims.MovedBy(
                Claims.Adding(Fee).With(Kind, "principal").Called("principal"),
                Claims.Adding(Usd.Of(20)).With(Kind, "interest").Called("interest"),
                Claims.Adding(Usd.Of(5)).With(Kind, "costs").Called("costs"),
                Claims.Applying(Paid).InOrderOf(Kind, "costs", "interest", "principal"))),
            Paying(100, 60)));

        Assert.Equal(
            [
                "2002-01/principal: applied 35, came-in 100, expired 0, remaining 65",
                "2002-01/interest: applied 20, came-in 20, expired 0, remaining 0",
                "2002-01/costs: applied 5, came-in 5, expired 0, remaining 0",
            ],
            LotsOf(statement, "claim"));
    }

    [Fact]
    public void A_payment_pro_rata_loses_nothing_to_rounding()
    {
        // 100 against 30, 30 and 60 … of 120: 25, 25 and 50. 0.50 against 0.30, 0.30 and 0.60: 0.125, 0.125 and 0.25, cut to 0.12, 0.12 and
        // 0.25; the cent left over goes to the first of the equal remainders.
        Assert.Equal([25, 25, 50], ProRata(100, 30, 30, 60));
        Assert.Equal([0.13m, 0.12m, 0.25m], ProRata(0.50m, 0.30m, 0.30m, 0.60m));
        Assert.Equal([33.34m, 33.33m, 33.33m], ProRata(100, 100, 100, 100));

        // More than is open: all of it, and the rest is left over.
        Assert.Equal([1, 2, 3], ProRata(10, 1, 2, 3));

        static decimal[] ProRata(decimal paid, params decimal[] owed)
        {
            var months = owed.Select((amount, index) => Paying(amount, index == owed.Length - 1 ? paid : 0)).ToArray();
            var last = Settled(Clause("1", Rent.MovedBy(Rent.Adding(Fee), Rent.Applying(Paid).ProRata())), months)[^1];
            return [.. last.LotsOfThePeriod.Single().Value.Select(lot => (decimal)((NumberValue)lot.Values.Single(value => value.Key == "applied").Value).Number)];
        }
    }

    [Fact]
    public void Only_lots_that_meet_a_condition_take_part()
    {
        // 30 of costs and 100 of principal; 50 may go to the principal alone.
        var statement = Assert.Single(Settled(
            Clause("1", Claims.MovedBy(
                Claims.Adding(Usd.Of(30)).With(Kind, "costs").Called("costs"),
                Claims.Adding(Fee).With(Kind, "principal"),
                Claims.Applying(Paid).ToThoseWhere(Kind.Is("principal")))),
            Paying(100, 50)));

        Assert.Equal(
            ["2002-01/costs: applied 0, came-in 30, expired 0, remaining 30", "2002-01: applied 50, came-in 100, expired 0, remaining 50"],
            LotsOf(statement, "claim"));
    }

    [Fact]
    public void A_return_is_credited_at_the_price_of_the_sale_that_it_returns()
    {
        var piece = new Unit("piece", "pieces");
        var (pieces, price) = (Field.Quantity("pieces", piece, "Pieces sold").InRange(0), Field.Price("price", Usd, piece, "Price of a piece"));
        var (back, sale) = (Field.Quantity("back", piece, "Pieces that come back").InRange(0), Field.Text("sale", "The sale that they come back from"));
        var sales = Items.Of("sale", "1", "Sales of the period", pieces, price).NoneUnlessGiven();
        var returns = Items.Of("return", "1", "Returns of the period", back, sale).NoneUnlessGiven();
        var stock = Lots.Quantity("sold", piece, "1", "Pieces sold that may come back", price);
        var credit = Term.Money("credit", "Credit for returns", Usd);
        var named = Timeline(stock.ApplyingEach(returns, back, toTheOneIn: sale));
        var oldestFirst = Timeline(stock.Applying(returns.Total<Quantity>(back)));

        // January: 10 at 3.00 and 5 at 4.00. February: 2 of the second sale and 4 of the first come back: 2 × 4 + 4 × 3 = 20.00.
        // March: 5 of the second sale, of which 3 are still out: 3 × 4 = 12.00, and 2 pieces are returns of nothing.
        Assert.Equal([0, 20, 12], Each(named, credit));
        Assert.Equal([0, 0, 2], named.Select(statement => (int)statement.Of(stock.Totals.LeftOver).Value.Amount.Numerator));

        // Oldest first all 6 of February are of the first sale: 18.00; March's 5 are 4 of the first and 1 of the second: 12 + 4 = 16.00.
        Assert.Equal([0, 18, 16], Each(oldestFirst, credit));

        IReadOnlyList<Statement> Timeline(LotApplication returned) => SmallAgreement
            .Of(Clause("1", stock.MovedBy(stock.AddingEach(sales, pieces), returned), credit.Means(stock.OfThePeriod.Total(stock.Applied * price).Rounded(Rounding.ToTheCent))))
            .Settle(
            [
                Month(1).With(sales, [Sale("S-1", 10, 3), Sale("S-2", 5, 4)]),
                Month(2).With(returns, [Return("R-1", 2, "2002-01/sale/S-2"), Return("R-2", 4, "2002-01/sale/S-1")]),
                Month(3).With(returns, [Return("R-1", 5, "2002-01/sale/S-2")]),
            ]).Statements;

        Item Sale(string key, int count, decimal at) => Item.Of(key).With(pieces, piece.Of(count)).With(price, Usd.Of(at, per: piece));
        Item Return(string key, int count, string of) => Item.Of(key).With(back, piece.Of(count)).With(sale, of);
    }

    [Fact]
    public void What_is_not_known_leaves_the_lots_unknown_until_it_is_given_and_names_it()
    {
        var owed = Fact.Money("owed", Usd, "1", "What is owed").InRange(0);
        var agreement = SmallAgreement.Of(Clause("1", Rent.MovedBy(Rent.Adding(owed), Rent.Applying(Paid))));
        var timeline = agreement.Settle([Month(1), Month(2).With(owed, Usd.Of(5))]);
        var resumed = agreement.Settle(Month(2).With(owed, Usd.Of(5)), Reread(agreement.Settle(Month(1)).Carried));

        Assert.Equal("owed was not given for 2002-01", Assert.Single(timeline.Statements[1].Of(Rent.Totals.Open).Reasons).ToString());
        Assert.Equal(Usd.Of(5), timeline.Statements[1].Of(Rent.Totals.CameIn).Value);
        Assert.Equal("not known: owed was not given for 2002-01", timeline.Carried.Lots.Single().Value.ToString());
        Assert.Equal(timeline.Statements[1].Terms, resumed.Statements[0].Terms);
    }

    [Fact]
    public void What_an_item_leaves_unknown_of_its_lot_names_the_item()
    {
        var (amount, claim) = (Field.Money("amount", Usd, "Amount").InRange(0), Field.Text("claim", "Which claim it pays"));
        var claims = Items.Of("invoice", "1", "Invoices", amount, Kind);
        var payments = Items.Of("payment", "1", "Payments", amount, claim);
        var agreement = SmallAgreement.Of(Clause("1", Claims.MovedBy(Claims.AddingEach(claims, amount), Claims.ApplyingEach(payments, amount, toTheOneIn: claim))));
        var statement = agreement.Settle(Month(1)
            .With(claims, [Item.Of("I-1").With(amount, Usd.Of(5)), Item.Of("I-2").With(amount, Usd.Of(5)).With(Kind, "costs"), Item.Of("I-3").With(amount, Usd.Of(5))])
            .With(payments, [Item.Of("P-1").With(amount, Usd.Of(5))])).Statements[0];

        Assert.Equal(
            ["invoice.kind was not given for 2002-01 (invoice I-1 and 1 more)", "payment.claim was not given for 2002-01 (payment P-1)"],
            statement.Of(Claims.Totals.Open).Reasons.Select(reason => reason.ToString()));
    }

    [Fact]
    public void What_lots_come_to_is_paid_whole_in_a_period_that_ends_by_days()
    {
        // 100 owed, 130 paid, and the agreement ends on 16 January: 30 are paid back, not 16/31 of them.
        var agreement = SmallAgreement.Of(
            Clause("1", Rent.MovedBy(Rent.Adding(Fee), Rent.Applying(Paid)), Seller.Pays(Buyer, Rent.Totals.LeftOver)),
            Clause("2", Expiry.On(new LocalDate(2002, 1, 16)), PeriodOfTheEnd.CountsByDays));
        var january = agreement.Settle(Paying(100, 130).In(1)).Statements[0];

        Assert.Equal((Usd.Of(30), new LocalDate(2002, 1, 16)), (Assert.Single(january.Payments).Amount, january.CountsTo));
    }

    [Fact]
    public void Lots_stay_where_an_amendment_takes_their_clause_away_and_that_is_told()
    {
        var rent = Clause("1", Rent.MovedBy(Rent.Adding(Fee), Rent.Applying(Paid)));
        var agreement = Amended(
            [rent, Clause("2", Expectation.That("nothing", Paid >= Usd.Of(0)))],
            new Amendment("Moratorium", Dated.PlusMonths(1), Dated, Edit.Delete("1")),
            new Amendment("Back again", Dated.PlusMonths(2), Dated, Edit.Insert(rent, after: "2")));
        var statements = agreement.Settle([Paying(500, 200).In(1), Month(2), Paying(500, 400).In(3)]).Statements;

        // 300 of January stay through February; in March 400 are paid: 300 of January's and 100 of March's.
        var warning = Assert.Single(statements[1].Warnings);
        Assert.Equal("300.00 USD of rent is open, in 1 lot, but no clause in force keeps it, so it stays as it is", warning.Words);
        Assert.Equal(WarningKind.LotsAtRest, warning.Kind);
        Assert.Equal((300m, 400m), (Amount(statements[2], Rent.Totals.BroughtForward), Amount(statements[2], Rent.Totals.Open)));
    }

    private static CarriedState Reread(CarriedState carried)
    {
        Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out var state, out var faults), string.Join(", ", faults));
        return state;
    }

    private static IReadOnlyList<Statement> Settled(Clause clause, params IEnumerable<Given> months)
    {
        var timeline = SmallAgreement.Of(clause).Settle([.. months.Select((month, index) => month.In(index + 1))]);
        Assert.Empty(timeline.Faults);
        return timeline.Statements;
    }

    private static Given Paying(decimal fee, decimal paid, LocalDate? through = null) => new(fee, paid, through);

    private static decimal[] Each(IEnumerable<Statement> statements, Term<Money> term) => [.. statements.Select(statement => Amount(statement, term))];

    private static decimal Amount(Statement statement, Term<Money> term) => (decimal)statement.Of(term).Value.Amount;

    private static string[] LotsOf(Statement statement, string key) => statement.LotsOfThePeriod.TryGet(key, out var lots)
        ? [.. lots.Select(lot => $"{lot.Key}: {string.Join(", ", lot.Values.Select(value => $"{value.Key} {value.Value}"))}")]
        : [];

    private sealed record Given(decimal Fee, decimal Paid, LocalDate? Through)
    {
        public PeriodFacts In(int month)
        {
            var facts = Month(month).With(SampleLots.Fee, Usd.Of(Fee)).With(SampleLots.Paid, Usd.Of(Paid));
            return Through is { } day ? facts.With(SampleLots.Through, day) : facts;
        }
    }
}
