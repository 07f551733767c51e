using ContractRules.Agreements.Edits;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Agreements.Layouts;
using ContractRules.Explanation;
using ContractRules.Issuing;
using ContractRules.Presentation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The code of the README is code of these files, so it compiles; and what the README says of it is so.</summary>
public sealed class ReadmeTests
{
    private static readonly Page Readme = Page.At("README.md");

    [Fact]
    public void Settling_a_month_gives_what_the_README_says()
    {
        var october = PeriodFacts.For(SettlementPeriod.Month(2002, 10))
            .With(GrossRevenue, Currency.Usd.Of(610_000))
            .With(MinutesSold, Unit.Minute.Of(2_200_000))
            .With(TerminatedMinutes, Unit.Minute.Of(2_150_000))
            .With(EquipmentCosts, Currency.Usd.Of(96_000));

        var statement = InternationalVoipAgreement.Agreement.Settle(october).Statements[0];
        var profit = statement.Of(NetProfit).Value;
        foreach (var payment in statement.Payments) Console.WriteLine(payment);
        Console.WriteLine(statement.Explain(ThilProfitShare));

        // 610,000 − 2,150,000 × (0.19 + 0.015 + 0.0066) − 96,000 ÷ 12 = 610,000 − 454,940 − 8,000
        Assert.Equal(Currency.Usd.Of(147_060), profit);
        Assert.Contains(Wording(profit), Readme.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Settling_one_by_one_gives_what_settling_at_once_gives()
    {
        var agreement = BookRoyalty.Agreement;
        PeriodFacts[] facts =
        [
            PeriodFacts.For(SettlementPeriod.Quarter(2024, 1)).With(BookRoyalty.NetSales, Currency.Usd.Of(30_000)),
            PeriodFacts.For(SettlementPeriod.Quarter(2024, 2)).With(BookRoyalty.NetSales, Currency.Usd.Of(40_000)),
        ];

        var first = agreement.Settle(facts[0]);
        var second = agreement.Settle(facts[1], first.Carried);
        var both = agreement.Settle(facts);

        Assert.Equal(both.Statements, [first.Statements[0], second.Statements[0]]);
    }

    [Fact]
    public void The_book_royalty_pays_what_the_README_says()
    {
        PeriodFacts Quarter(int quarter, int sales) =>
            PeriodFacts.For(SettlementPeriod.Quarter(2024, quarter)).With(BookRoyalty.NetSales, Currency.Usd.Of(sales));

        var quarters = BookRoyalty.Agreement.Settle([Quarter(1, 30_000), Quarter(2, 40_000)]).Statements;
        Console.WriteLine(quarters[1].Payments[0]);

        Assert.Empty(quarters[0].Payments);
        Assert.Contains($"prints `{quarters[1].Payments[0]}`", Readme.Text, StringComparison.Ordinal);
        var payment = Assert.Single(quarters[1].Payments);
        Assert.Equal((Currency.Usd.Of(2_000), new LocalDate(2024, 8, 14)), (payment.Amount, payment.Due));
    }

    [Fact]
    public void The_book_royalty_is_laid_out_as_the_README_says()
    {
        var layout = new StatementLayout(
            Lay.Section("Royalty of the quarter", Lay.Sum(BookRoyalty.Royalty)),
            Lay.Section("Advance", Lay.RollForward(BookRoyalty.Unrecouped)));

        var agreement = BookRoyalty.Agreement;
        var laid = new Agreement(agreement.Key, agreement.Title, agreement.Dated, agreement.Cadence, agreement.Parties, agreement.Clauses, layout: layout);
        var statement = laid.Settle(
        [
            PeriodFacts.For(SettlementPeriod.Quarter(2024, 1)).With(BookRoyalty.NetSales, Currency.Usd.Of(30_000)),
            PeriodFacts.For(SettlementPeriod.Quarter(2024, 2)).With(BookRoyalty.NetSales, Currency.Usd.Of(40_000)),
        ]).Statements[1];

        // Of 4,000 that are earned, the 2,000 left of the advance are made good.
        Assert.Equal(
            [
                "Royalty earned: 4,000.00 USD", "less Advance recouped: −2,000.00 USD", "Royalty payable: 2,000.00 USD",
                "brought forward: 2,000.00 USD", "less Advance recouped: −2,000.00 USD", "Advance not yet recouped: 0.00 USD",
            ],
            statement.LaidOut().Lines.Select(line => $"{line}"));
    }

    [Fact]
    public void The_book_royalty_as_issued_adjusts_what_the_README_says()
    {
        PeriodFacts Quarter(int quarter, int sales) =>
            PeriodFacts.For(SettlementPeriod.Quarter(2024, quarter)).With(BookRoyalty.NetSales, Currency.Usd.Of(sales));

        var knowledge = Knowledge.Of(
            Quarter(1, 60_000).KnownOn(new LocalDate(2024, 4, 10)),
            Quarter(2, 40_000).KnownOn(new LocalDate(2024, 7, 10)),
            Quarter(1, 70_000).KnownOn(new LocalDate(2024, 7, 10)));
        var second = BookRoyalty.Agreement.Issue(knowledge).Statements[1];
        Console.WriteLine(second.Adjustments[0].Payments[0].ToPay);

        // 6,000 less the advance of 5,000 was stated; 7,000 less 5,000 is due. The second quarter is paid in full: 4,000.
        Assert.Contains($"prints `{second.Adjustments[0].Payments[0].ToPay}`", Readme.Text, StringComparison.Ordinal);
        Assert.Equal(Currency.Usd.Of(1_000), second.Adjustments[0].Payments[0].ToPay?.Amount);
        Assert.Equal(Currency.Usd.Of(4_000), second.Statement.Payments[0].Amount);
    }

    [Fact]
    public void Returns_beyond_sales_come_off_later_sales_of_the_book_royalty()
    {
        int[] sales = [30_000, -20_000, 60_000];
        var quarters = BookRoyalty.Agreement.Settle([.. sales.Select((sold, index) =>
            PeriodFacts.For(SettlementPeriod.Quarter(2024, index + 1)).With(BookRoyalty.NetSales, Currency.Usd.Of(sold)))]).Statements;

        // 10 % of 30,000, of nothing, and of 60,000 − 20,000; less the advance of 5,000.
        Assert.Equal([3_000, 0, 4_000], quarters.Select(quarter => quarter.Of(BookRoyalty.Earned).Value.Amount));
        Assert.Equal([0, 0, 2_000], quarters.Select(quarter => quarter.Of(BookRoyalty.Royalty).Value.Amount));
    }

    [Theory]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/ReadmeTests.cs", "var october = PeriodFacts.For")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/ReadmeTests.cs", "var first = agreement.Settle")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/BookRoyalty.cs", "public static class BookRoyalty")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/ReadmeTests.cs", "var quarters = BookRoyalty")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/ReadmeTests.cs", "var knowledge = Knowledge.Of")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/SharePurchase.cs", "public static class SharePurchase")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/ReadmeTests.cs", "var letter = new Amendment")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/Lease.cs", "new Clause(\"9\", \"Notice\"")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/ReadmeTests.cs", "var books = new Members")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/Calls.cs", "Items Made = Items.Of")]
    [InlineData("tests/ContractRules.Agreements.Tests/Readme/Arrears.cs", "new Clause(\"2\", \"Arrears\"")]
    [InlineData("src/ContractRules.Agreements/InternationalVoip/Clause4.cs", "new Clause(\n    \"4(5)(b)(vi)\"")]
    public void Code_in_the_README_is_code_that_compiles(string file, string start)
    {
        var block = Readme.Blocks("csharp").Single(block => block.Contains(start, StringComparison.Ordinal));
        var source = Normalized(File.ReadAllText(Repository.PathOf(file)));

        // A clause is declared as a property, whose type the compiler knows: "= new(" in the source, "new Clause(" on the page.
        var lines = block.Split('\n').Where(line => line.Trim() is not ("" or "new Clause(") && !line.StartsWith("using ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(Normalized(line).TrimEnd(')', ';'), source, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_device_in_the_table_is_a_line_that_compiles_and_whose_units_fit()
    {
        var compiled = Normalized(File.ReadAllText(Repository.PathOf("tests/ContractRules.Agreements.Tests/Readme/Devices.cs")));
        var lines = Page.OfPackage("ContractRules").Text.Split('\n')
            .SkipWhile(line => line != "| the contract says | one line of code |").Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(row => row.Split(" | `")[1].TrimEnd('|', ' ', '`'))
            .ToList();

        Assert.Equal(Devices.All.Count, lines.Count);
        Assert.All(lines, line => Assert.Contains($" {line},", compiled, StringComparison.Ordinal));
        Assert.All(Devices.All.SelectMany(line => line), rule => Assert.NotNull(Measuring.Of(rule)));
    }

    [Fact]
    public void The_share_purchase_pays_at_closing_and_then_the_difference()
    {
        var agreed = SharePurchase.Agreement;
        var putOff = new Agreement(agreed.Key, agreed.Title, agreed.Dated, agreed.Cadence, agreed.Parties, agreed.Clauses, [new Amendment(
            "Second closing date", effective: SharePurchase.Closing, signed: new LocalDate(2011, 2, 1),
            Edit.Substitute<LocalDate>(SharePurchase.Closing, new LocalDate(2011, 3, 1), "1"))]);

        Assert.Equal(
            ["", "800000 by 2011-02-03", "12500 by 2011-06-14"], // ten business days after Tuesday, 31 May
            Paid(agreed, ("2011-01-10/2011-02-02", null), ("2011-02-03", null), ("2011-02-04/2011-05-31", 812_500)));
        Assert.Equal(
            ["", "", "", "800000 by 2011-03-01", "12500 by 2011-06-14", "-2500 by 2011-07-14"], // restated as 810,000
            Paid(
                putOff,
                ("2011-01-10/2011-02-02", null),
                ("2011-02-03", null),
                ("2011-02-04/2011-02-28", null),
                ("2011-03-01", null),
                ("2011-03-02/2011-05-31", 812_500),
                ("2011-06", 810_000)));
    }

    [Fact]
    public void The_share_purchase_transfers_the_shares_at_closing()
    {
        Assert.True(SettlementPeriod.TryParse("2011-02-03", out var closing));
        var delivery = Assert.Single(SharePurchase.Agreement.Settle(PeriodFacts.For(closing)).Statements[0].Deliveries);
        Assert.Equal((SharePurchase.Share.Of(1_000), SharePurchase.Closing), (delivery.Amount, delivery.Due));
    }

    [Fact]
    public void A_lease_ends_six_months_after_the_notice_and_gives_the_deposit_back_then()
    {
        var months = Enumerable.Range(1, 12).Select(month => PeriodFacts.For(SettlementPeriod.Month(2024, month))).ToArray();
        months[2] = months[2].With(Lease.EarnedTooLittle, true).With(Lease.Notice, new LocalDate(2024, 3, 15));
        var statements = Lease.Agreement.Settle(months).Statements;

        // The last day is 15 September: 3,000 × 15 ÷ 30.
        Assert.Equal(
            [.. Enumerable.Repeat("3000", 8), "1500 500", "", "", ""],
            statements.Select(statement => string.Join(' ', statement.Payments.Select(payment => $"{payment.Amount.Amount}"))));
    }

    [Fact]
    public void Calls_are_billed_each_and_capped_by_customer()
    {
        var january = Calls.Agreement.Settle(Calls.January).Statements[0];

        // 95 s → 96 s × 0.0029 = 0.2784 → 0.28; 20,000 s → 20,004 s × 0.0029 = 58.0116 → 58.01, of which bell pays 50: 0.28 + 50.
        Assert.Equal("0.28", $"{january.Find("abroad")!.Outcome}");
        Assert.Equal("50.28", $"{january.Find("invoiced")!.Outcome}");
        Assert.Contains("`abroad` is 0.28 and `invoiced` 50.28", Readme.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rent_in_arrears_is_paid_oldest_first_and_bears_interest_from_its_due_day()
    {
        int[] payments = [0, 700, 900];
        var months = payments.Select((paid, index) => PeriodFacts.For(SettlementPeriod.Month(2024, index + 1)).With(Arrears.Paid, Currency.Usd.Of(paid))).ToList();
        var statements = Arrears.Agreement.Settle(months).Statements;

        // 500; 500 + 500 − 700; 300 + 500 − 900, of which 100 find nothing open. January's 500, due on 10 February, bear 0.02 % a day for
        // the 19 days to the 29th: 1.90; February's 300, due on 10 March, for 21 days: 1.26.
        Assert.Equal([500, 300, 0], statements.Select(statement => statement.Of(Arrears.Rents.Totals.Open).Value.Amount));
        Assert.Equal([0, 0, 100], statements.Select(statement => statement.Of(Arrears.Rents.Totals.LeftOver).Value.Amount));
        Assert.Equal([0, 1.90m, 1.26m], statements.Select(statement => statement.Of(Arrears.Interest).Value.Amount));
        var page = Readme.Text;
        Assert.Contains("500, then 300, then nothing is open", page, StringComparison.Ordinal);
        Assert.Contains("interest is 1.90 in February and 1.26 in March", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amendment_by_days_counts_the_days_that_the_README_says()
    {
        var letter = new Amendment(
            "Letter of 1 August 2024", effective: new LocalDate(2024, 8, 15), signed: new LocalDate(2024, 8, 1),
            Edit.Substitute(Percent(10), Percent(12), "1"))
            .SettlingThePeriodOfChange(PeriodOfChange.ByDays);
        var royalty = BookRoyalty.Agreement;
        var amended = new Agreement(royalty.Key, royalty.Title, royalty.Dated, royalty.Cadence, royalty.Parties, royalty.Clauses, [letter]);
        var quarter = PeriodFacts.For(SettlementPeriod.Quarter(2024, 3)).With(BookRoyalty.NetSales, Currency.Usd.Of(92_000));

        // 1,000 a day: 10 % of 45,000 and 12 % of 47,000.
        Assert.Equal(Currency.Usd.Of(10_140), amended.Settle(quarter).Statements[0].Of(BookRoyalty.Earned).Value);
    }

    [Fact]
    public void Many_of_a_kind_are_written_once()
    {
        var books = new Members("book", "novel", "atlas");
        var sales = BookRoyalty.NetSales.ForEach(books);
        var deficits = BookRoyalty.Deficit.ForEach(books);
        var ofBook = Term.Money("of-book", "Royalty of a book", Currency.Usd).ForEach(books);
        var clause = new Clause("1", "Royalty", "The author earns ten per cent of the net sales of each book.",
            [
                .. ofBook.EachMeans(sales.Each(deficits, (sold, deficit) => (Percent(10) * sold.AfterDeficit(deficit)).Rounded(Rounding.ToTheCent))),
                .. deficits.EachMeans(deficits.Each(sales, (deficit, sold) => deficit.DeficitAfter(sold))),
                BookRoyalty.Earned.Means(ofBook.Total()),
            ]);

        Assert.Equal(["of-book[novel]", "of-book[atlas]", "deficit[novel]", "deficit[atlas]", "earned"], clause.Definitions.Select(definition => definition.Term.Key));
    }

    [Fact]
    public void The_first_shell_block_is_the_main_job_and_the_tests()
    {
        var block = Readme.Blocks("sh").First().Split('\n');

        Assert.Equal(2, block.Length);
        Assert.StartsWith("dotnet run --project src/ContractRules.Cli -- settle international-voip --facts ", block[0], StringComparison.Ordinal);
        Assert.Equal("dotnet test", block[1]);
    }

    private static IEnumerable<string> Paid(Agreement agreement, params (string Period, int? FinalPrice)[] given)
    {
        var timeline = agreement.Settle([.. given.Select(one =>
        {
            Assert.True(SettlementPeriod.TryParse(one.Period, out var period));
            return one.FinalPrice is { } price ? PeriodFacts.For(period).With(SharePurchase.FinalPrice, Currency.Usd.Of(price)) : PeriodFacts.For(period);
        })]);
        Assert.Empty(timeline.Faults);
        return timeline.Statements.Select(statement => string.Join(' ', statement.Payments.Select(payment =>
            $"{(payment.Payer == SharePurchase.Buyer ? payment.Amount.Amount : -payment.Amount.Amount)} by {new DateValue(payment.Due!.Value)}")));
    }

    private static string Wording(Money money) => Rules.Wording.Of(new NumberValue(money.Amount), money.Measure);

    private static string Normalized(string text) => string.Join(' ', text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
