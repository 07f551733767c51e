using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Comparison;

/// <summary>The ways to read a small agreement that are the worst and the best for each party.</summary>
public sealed class PricingCombinationsTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Sales");
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs").NothingUnlessGiven();
    private static readonly Reading Base = Asking("base", "gross", "net");
    private static readonly Reading Rate = Asking("rate", "ten", "five", "twenty");
    private static readonly Reading Desk = Asking("desk", "free", "paid");
    private static readonly Reading Words = Asking("words", "one", "other");

    // A rate of sales, or of sales less costs; and a desk that has nothing to do with either.
    private static readonly Agreement Agency = Of(
        Clause("1", Seller.Pays(Buyer, (Rate.Decides<Ratio>(Percent(10), Percent(5), Percent(20)) * Base.Decides<Money>(Sales, Sales - Costs)).Rounded(Rounding.ToTheCent))),
        Clause("2", Buyer.Pays(Seller, Desk.Decides<Money>(Usd.Of(0), Usd.Of(7)))),
        Clause("3", Term.Ratio("idle", "Used by nothing").Means(Words.Decides<Ratio>(Percent(1), Percent(2)))));

    [Fact]
    public void The_worst_and_the_best_are_read_from_all_that_interact_together_and_from_others_apart()
    {
        // Of 1,000 with costs of 400: 10 % of 1,000 = 100 as read. Best 20 % of 1,000 = 200; worst 5 % of 600 = 30, and 7 for the desk.
        var priced = Agency.PriceCombinations([MonthOf(1, 1_000, 400)]);

        Assert.Equal(
            ["Buyer: worst -77 USD by rate=five base=net desk=paid, best +100 USD by rate=twenty", "Seller: worst -100 USD by rate=twenty, best +77 USD by rate=five base=net desk=paid"],
            priced.Money.Select(party => $"{party}").Order());
        Assert.Equal(["base, rate: all 6 ways", "desk: all 2 ways"], priced.Groups.Select(group => string.Join(", ", group.Readings.Select(reading => reading.Key).Order()) + $": all {(Rational)group.Settled} ways").Order());
        Assert.Equal(5, priced.Alone.Prices.Count);
    }

    [Fact]
    public void The_combination_can_be_more_than_what_its_parts_move_alone()
    {
        // 10 % of 100 = 10 as read; net of 200: −10; 20 %: 20; both: −20.
        var worst = Agency.PriceCombinations([MonthOf(1, 100, 200)]).Money.Single(party => party.Party == Buyer).Worst;

        Assert.Equal(Usd.Of(-37), worst.More);
        Assert.True(worst.IsProved);
    }

    [Fact]
    public void A_reading_that_reaches_no_payment_is_combined_with_none() =>
        Assert.DoesNotContain(Agency.PriceCombinations([MonthOf(1, 100, 200)]).Groups, group => group.Readings.Contains(Words));

    [Fact]
    public void Wrong_facts_are_told_and_combine_nothing()
    {
        var priced = Agency.PriceCombinations([MonthOf(1, 1, 0), MonthOf(3, 1, 0)]);

        Assert.Single(priced.Faults);
        Assert.Equal((0, 0), (priced.Groups.Count, priced.Money.Count));
    }

    // Seven questions of two options make 128 ways. Eight make 256, of which 18 are settled: as read, each alone, all together, and from there each alone again. The desk is apart.
    [Theory]
    [InlineData(7, true, 128)]
    [InlineData(8, false, 18)]
    public void Up_to_128_ways_are_all_settled_and_what_is_added_to_more_is_not_proved(int questions, bool isProved, int settled)
    {
        var asked = Enumerable.Range(1, questions).Select(number => Asking($"question-{(Rational)number}", "nothing", "something")).ToList();
        var agreement = Of(
            Clause("1", Seller.Pays(Buyer, asked.Select((reading, index) => reading.Decides<Money>(Usd.Of(0), Usd.Of(index + 1))).Aggregate((one, other) => one + other))),
            Clause("2", Buyer.Pays(Seller, Desk.Decides<Money>(Usd.Of(0), Usd.Of(7)))),
            Clause("3", Seller.Pays(Buyer, Barrel.Of(1))));
        var priced = agreement.PriceCombinations([Month(1)]);
        var buyer = priced.Money.Single(party => party.Party == Buyer);

        Assert.Equal((isProved, isProved), (buyer.Worst.IsProved, buyer.Best.IsProved));
        Assert.Equal(Usd.Of(questions * (questions + 1) / 2), buyer.Best.More);
        Assert.Equal(
            [$"{string.Join(", ", asked)}: {(isProved ? "all" : "searched,")} {(Rational)settled} ways", "desk: all 2 ways"], priced.Groups.Select(group => $"{group}"));
        Assert.Equal($"-7 USD by desk=paid{(isProved ? "" : ", as far as was found")}", $"{buyer.Worst}");
    }

    // Six questions each add 1 or nothing, beside a tenth of sales of 1,000, or of what is left of them after costs, which may be missing: 128 ways in all.
    [Theory]
    [InlineData("net", 300, 0, 6 + 30)]
    [InlineData("net", null, 0, 6)]
    [InlineData("gross", 300, -30, 6)]
    [InlineData("gross", null, 0, 6)]
    public void What_is_open_either_way_makes_no_difference_however_many_ways_are_settled(string asRead, int? costs, int worst, int best)
    {
        var asked = Enumerable.Range(1, 6).Select(number => Asking($"question-{(Rational)number}", "nothing", "something"));
        var missing = Fact.Money("known-costs", Usd, "1", "Costs that may be missing");
        var agreement = Of(
            Clause("1", Seller.Pays(Buyer, (Percent(10) * Base.Decides<Money>(Sales, Sales - missing)).Rounded(Rounding.ToTheCent))),
            Clause("2", Seller.Pays(Buyer, asked.Select(reading => reading.Decides<Money>(Usd.Of(0), Usd.Of(1))).Aggregate(Base.Decides<Money>(Usd.Of(0), Usd.Of(0)), (one, other) => one + other))));
        var month = Month(1).With(Sales, Usd.Of(1_000));
        var priced = agreement.Under(Base, asRead).PriceCombinations([costs is { } known ? month.With(missing, Usd.Of(known)) : month]);
        var buyer = priced.Money.Single(party => party.Party == Buyer);

        Assert.Equal((128, true), (Assert.Single(priced.Groups).Settled, buyer.Best.IsProved));
        Assert.Equal((Usd.Of(worst), Usd.Of(best)), (buyer.Worst.More, buyer.Best.More));
    }

    [Fact]
    public void Of_no_months_every_way_comes_to_nothing()
    {
        var asked = Enumerable.Range(1, 5).Select(number => Asking($"question-{(Rational)number}", "nothing", "something"));
        var priced = Of(Clause("1", Seller.Pays(Buyer, asked.Select(reading => reading.Decides<Money>(Usd.Of(0), Usd.Of(1))).Aggregate((one, other) => one + other)))).PriceCombinations([]);

        Assert.Equal(32, Assert.Single(priced.Groups).Settled);
        Assert.All(priced.Money, party => Assert.Equal("worst as read, best as read", $"{party}"[$"{party.Party}: ".Length..]));
    }

    // The one option has 5 barrels delivered, the other 10 USD paid.
    [Fact]
    public void Money_and_deliveries_each_have_their_worst_and_best()
    {
        var either = Asking("either", "barrels", "money");
        var agreement = Of(Clause("1", Seller.Pays(Buyer, either.Decides<Money>(Usd.Of(0), Usd.Of(10))), Seller.Pays(Buyer, either.Decides<Quantity>(Barrel.Of(5), Barrel.Of(0)))));
        var priced = agreement.PriceCombinations([Month(1)]);

        Assert.Equal(["Seller: worst -10 USD by either=money, best as read", "Buyer: worst as read, best +10 USD by either=money"], priced.Money.Select(party => $"{party}"));
        Assert.Equal(["Seller: worst as read, best +5 barrel by either=money", "Buyer: worst -5 barrel by either=money, best as read"], priced.Deliveries.Select(party => $"{party}"));
        Assert.Equal(string.Join("; ", [.. priced.Money.Select(party => $"{party}"), .. priced.Deliveries.Select(party => $"{party}")]), $"{priced}");
    }

    [Fact]
    public void Where_nothing_is_combined_each_option_is_told_alone() => Assert.Equal(
        "words = other: changes no payment",
        $"{Of(Clause("1", Seller.Pays(Buyer, Sales), Term.Ratio("idle", "Used by nothing").Means(Words.Decides<Ratio>(Percent(1), Percent(2))))).PriceCombinations([Month(1)])}");

    [Fact]
    public void Where_too_many_interact_the_best_is_sought_and_never_called_proved()
    {
        // Twenty questions, each of which adds its number or not: all together 210.
        var asked = Enumerable.Range(1, 20).Select(number => Asking($"question-{number}", "nothing", "something")).ToList();
        var many = Of(Clause("1", Seller.Pays(Buyer, asked.Select((reading, index) => reading.Decides<Money>(Usd.Of(0), Usd.Of(index + 1))).Aggregate((one, other) => one + other)), Term.Money("noted", "Noted", Usd).Means(Sales)));
        var priced = many.PriceCombinations([PeriodFacts.For(Month(1).Period).With(Sales, Usd.Of(1))]);

        var best = priced.Money.Single(party => party.Party == Buyer).Best;
        Assert.Equal((Usd.Of(210), 20, false), (best.More, best.Otherwise.Count, best.IsProved));
        Assert.False(Assert.Single(priced.Groups).IsEnumerated);
        Assert.Equal("as read", $"{priced.Money.Single(party => party.Party == Buyer).Worst}");
    }

    [Law]
    public void Where_all_are_settled_no_way_to_read_is_better_or_worse(ThreeMonths drawn)
    {
        var months = drawn.Months;
        var asRead = Received(Agency.Settle(months));
        var all = from @base in Base.Options
                  from rate in Rate.Options
                  from desk in Desk.Options
                  select Received(Agency.Under(Base, @base.Name).Under(Rate, rate.Name).Under(Desk, desk.Name).Settle(months)) - asRead;
        var buyer = Agency.PriceCombinations(months).Money.Single(party => party.Party == Buyer);

        Assert.Equal((all.Min(), all.Max()), (buyer.Worst.More.Amount, buyer.Best.More.Amount));
    }

    [Law]
    public void Reading_the_text_so_gives_what_was_said(ThreeMonths drawn)
    {
        var months = drawn.Months;
        foreach (var party in Agency.PriceCombinations(months).Money.Where(party => party.Party == Buyer))
        {
            foreach (var found in new[] { party.Worst, party.Best })
            {
                var read = found.Otherwise.Aggregate(Agency, (agreement, chosen) => agreement.Under(chosen.Reading, chosen.Option.Name));
                Assert.Equal(found.More.Amount, Received(read.Settle(months)) - Received(Agency.Settle(months)));
            }
        }
    }

    /// <summary>The worst and the best of a month.</summary>
    internal static PricedCombinations Priced() => Agency.PriceCombinations([MonthOf(1, 1_000, 400)]);

    private static PeriodFacts MonthOf(int number, decimal sales, decimal costs) => Month(number).With(Sales, Usd.Of(sales)).With(Costs, Usd.Of(costs));

    private static Rational Received(Timeline timeline) => timeline.Statements.SelectMany(statement => statement.Payments)
        .Aggregate(Rational.Zero, (sum, payment) => payment.Payee == Buyer ? sum + payment.Amount.Amount : sum - payment.Amount.Amount);

    private static Reading Asking(string key, params string[] options) =>
        new(key, "1", $"Which {key}?", "The first is the plainest.", [.. options.Select(option => new ReadingOption(option, $"{key} {option}"))]);

    /// <summary>Sales, also below zero, and costs.</summary>
    public sealed record ThreeMonths(EquatableArray<PeriodFacts> Months) : IDrawn<ThreeMonths>
    {
        public static Gen<ThreeMonths> Drawn =>
            from sales in Gen.Choose(-100_000, 100_000).ArrayOf(3)
            from costs in Gen.Choose(0, 200_000).ArrayOf(3)
            select new ThreeMonths([.. Enumerable.Range(0, 3).Select(month => MonthOf(month + 1, sales[month] / 100m, costs[month] / 100m))]);
    }
}
