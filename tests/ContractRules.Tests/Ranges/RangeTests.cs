using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Ranges;

/// <summary>What rules can come to, as narrow as a reader of the clause would say.</summary>
public sealed class RangeTests
{
    private static readonly Fact<Money> Receipts = Fact.Money("receipts", Usd, "1", "What came in").InRange(0);
    private static readonly Fact<Money> Rent = Fact.Money("rent", Usd, "1", "The rent").InRange(100, 500);
    private static readonly Fact<Ratio> Part = Fact.Ratio("part", "1", "A share").InRange(0, 1);
    private static readonly Fact<Quantity> Sold = Fact.Quantity("sold", Minute, "1", "Minutes").InRange(1, 10);
    private static readonly Fact<Money> Owed = Fact.Money("owed", Usd, "1", "What is owed").InRange(-500, 0);
    private static readonly Fact<Money> Swing = Fact.Money("swing", Usd, "1", "What comes or goes").InRange(-500, 500);
    private static readonly Fact<Ratio> Factor = Fact.Ratio("factor", "1", "Any factor");
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);
    private static readonly Term<Money> Recovered = Term.Money("recovered", "Recovered", Usd);
    private static readonly Term<Money> CutOff = Term.Money("cut-off", "Cut off", Usd);

    private static readonly Tiers<Money, Ratio> Royalties = Tiers.Of(
        Boundary.InLowerTier, Tier.Between(Usd.Of(0), Usd.Of(10_000), Percent(5)), Tier.Above(Usd.Of(10_000), Percent(8)));

    [Fact]
    public void Arithmetic_of_amounts()
    {
        AssertRange("any number", Sales + Receipts);
        AssertRange("from 100 to 500", Rent);
        AssertRange("from 200 to 1000", Rent + Rent);
        AssertRange("from -500 to -100", -Rent);
        AssertRange("at most 500", Rent - Receipts);
        AssertRange("from 0 to 500", Rent * Part);
        AssertRange("from 10 to 500", Rent / Sold);
        AssertRange("any number", Rent / Sales);
        AssertRange("at least 0", Receipts / Rent);
        AssertRange("from 33.33 to 166.67", (Rent / 3).Rounded(Rounding.ToTheCent));
        AssertRange("always 0", Rent - Rent);
    }

    [Fact]
    public void Caps_floors_and_what_they_leave()
    {
        AssertRange("at most 500", Sales.NotExceeding(Rent));
        AssertRange("from 0 to 500", Sales.UpTo(Rent));
        AssertRange("at least 100", Receipts.AtLeast(Rent));
        AssertRange("at least 0", Receipts - Receipts.NotExceeding(Rent));
        AssertRange("at least 0", Receipts - Receipts.UpTo(Rent));
        AssertRange("at least 0", Receipts - (Receipts * Part));
        AssertRange("from 0 to 1", Receipts.ShareOf(Receipts + Rent));
        AssertRange("from 0 to 400", Rent.ExcessOver(Usd.Of(100)));
        AssertRange("at least 0", Receipts.BySlices(Royalties));
        AssertRange("at least 0", Receipts - Receipts.BySlices(Royalties).NotExceeding(Receipts));
    }

    [Fact]
    public void Conditions_that_compare_what_applies()
    {
        AssertRange("at least 0", (Sales - Costs).ProvidedThat(Sales >= Costs));
        AssertRange("at least 0", (Sales - Costs).Unless(Sales < Costs));
        AssertRange("at most 500", Sales.ProvidedThat(Sales <= Rent & Closed));
        AssertRange("at least 100", Sales.ProvidedThat(Sales >= Rent, otherwise: Rent));
        AssertRange("always 7", ((Rule<Money>)Usd.Of(7)).Unless(Rent < Usd.Of(100), then: Usd.Of(-1)));
        AssertRange("always false", Rent < Usd.Of(100));
        AssertRange("always true", Rent >= Usd.Of(100) | Closed);
        AssertRange("true or false", Rent > Usd.Of(100));
        AssertRange("always 0", Rent.ProvidedThat(Rent >= Usd.Of(300) & Rent <= Usd.Of(200)));
        AssertRange("from 100 to 200", Rule<Money>.Of(new Confined((Rent <= Usd.Of(200)).Node, Rent.Node)));
        Assert.Null(RangeOf(Rule<Money>.Of(new Confined((Rent < Usd.Of(100)).Node, Rent.Node))));
    }

    [Fact]
    public void The_past()
    {
        AssertRange("at least 0", Receipts.ToDateBefore());
        AssertRange("at least 0", Rent.ToDateBefore());
        AssertRange("at most 0", Owed.ToDateBefore());
        AssertRange("any number", Sales.ToDateBefore());
        AssertRange("at least 100", Rent.ToDate());
        AssertRange("from 0 to 1500", Rent.OverTrailing(3, lag: 1));
        AssertRange("from 100 to 1500", Rent.OverTrailing(3));
        AssertRange("from 0 to 500", Rent.Prior());
        AssertRange("at least 0", Receipts.BySlicesOfTotal(Royalties));
        AssertRange("from 100 to 500", Rent.ToDate() - Rent.ToDateBefore());
    }

    [Fact]
    public void A_balance_from_which_no_more_goes_out_than_is_there()
    {
        var advance = Of(Clause(
            "1",
            Recovered.Means(Balance.RecoupedFrom(Receipts, adding: Rent, opening: Usd.Of(5_000))),
            Balance.Means(Balance.CarriedForward(adding: Rent, less: Recovered, opening: Usd.Of(5_000))),
            CutOff.Means(Receipts - Recovered)));

        Assert.Equal(["at least 0", "at least 0", "at least 0"], new[] { Recovered, Balance, CutOff }.Select(term => $"{advance.RangeOf(term)}"));
        Assert.Equal("at most 500", $"{Of(Clause("1", Balance.Means(Balance.CarriedForward(less: Receipts) + Rent))).RangeOf(Balance - Balance.Prior())}");
    }

    [Fact]
    public void What_was_carried_over_and_caps_in_total()
    {
        var cap = Of(Clause(
            "1",
            Recovered.Means(Receipts.PlusCarriedOver(CutOff).UpTo(Usd.Of(100))),
            CutOff.Means(Receipts.PlusCarriedOver(CutOff).ExcessOver(Usd.Of(100)))));

        Assert.Equal(["from 0 to 100", "at least 0"], new[] { Recovered, CutOff }.Select(term => $"{cap.RangeOf(term)}"));
    }

    [Fact]
    public void The_past_is_that_of_every_version_and_the_present_of_the_one_in_force()
    {
        var agreement = Amended(
            [Clause("1", Balance.Means(Rent), Recovered.Means(Balance.Prior()))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), (Rule<LocalDate>)new LocalDate(2002, 2, 1), Edit.Revise("1", "less", Balance.Means(-Rent))));

        Assert.Equal(
            ["from 100 to 500", "from -500 to -100", "from -500 to 500", ""],
            new LocalDate?[] { new(2002, 1, 1), new(2002, 3, 1), null, new(2001, 1, 1) }.Select(date => $"{agreement.RangeOf(Balance, date)}"));
        Assert.Equal("from -500 to 500", $"{agreement.RangeOf(Recovered, new LocalDate(2002, 1, 1))}");
    }

    [Fact]
    public void Dates_and_days()
    {
        AssertRange("from 1900-01-01 to 2999-12-31", Opening);
        AssertRange("from 1900-01-11 to 3000-01-10", Opening.PlusDays(10));
        AssertRange("from 2002-01-01 to 2002-07-01", Opening.Later(new LocalDate(2002, 1, 1)).Earlier(new LocalDate(2002, 7, 1)));
        AssertRange("from 1900 to 2999", Opening.Year());
        AssertRange("from 1 to 12", Opening.Month());
        AssertRange("at least 1", ThePeriod.Days);
        AssertRange("at least 0", Proration.DaysInThePeriod(Opening, ThePeriod.End));
        AssertRange("at least 1", ThePeriod.Number);
        AssertRange("at least 0", ThePeriod.Start.DaysUntil(ThePeriod.End));
        AssertRange("at least 0", ThePeriod.Start.PlusDays(0).DaysUntil(ThePeriod.End.PlusDays(0)));
        AssertRange("at least 0", ThePeriod.Start.PlusDays(-3).DaysUntil(ThePeriod.End.PlusDays(2)));
        AssertRange("any number", ThePeriod.Start.PlusDays(1).DaysUntil(ThePeriod.End));
        AssertRange("any number", ThePeriod.Start.DaysUntil(ThePeriod.End.PlusDays(-1)));
        AssertRange("any number", ThePeriod.End.DaysUntil(ThePeriod.Start));
    }

    [Fact]
    public void Powers_places_and_whether_something_is_determined()
    {
        AssertRange("at least 0", Part.ToThe(new Ratio(3)));
        AssertRange("any number", Factor.ToThe(new Ratio(3)));
        AssertRange("from 0 to 2", Rule<Ratio>.Of(new Rank([Sales.Node, Costs.Node, Rent.Node], 0)));
        AssertRange("true or false", Sales.IsDetermined());
        AssertRange("always false", (Sales / (Rent - Rent)).IsDetermined());
        Assert.Null(RangeOf(Rule<Ratio>.Of(new Rank([Sales.Node, (Rent / ((Rent / Rent) - (Rent / Rent))).Node], 0))));
    }

    [Fact]
    public void What_is_never_determined_settles_nothing_and_leaves_nothing_to_be_settled_the_other_way()
    {
        var never = Sales / (Rent - Rent) > (Rule<Ratio>)new Ratio(1);

        AssertRange("always false", never & Closed);
        AssertRange("always true", never | Closed);
        Assert.Null(RangeOf(never & Rent >= Usd.Of(100)));
        Assert.Null(RangeOf(never | Rent < Usd.Of(100)));
    }

    [Fact]
    public void What_is_said_of_each_item()
    {
        AssertRange("any number", SampleItems.Calls.Total(SampleItems.Charge));
        AssertRange("at least 0", SampleItems.Calls.Total(SampleItems.Seconds));
        AssertRange("at most 0", SampleItems.Calls.Total(-SampleItems.Seconds));
        AssertRange("at least 0", SampleItems.Calls.Greatest(SampleItems.Seconds));
        AssertRange("at least 0", SampleItems.Calls.Total((Rule<Money>)Rent));
        AssertRange("from 100 to 500", SampleItems.Calls.Greatest((Rule<Money>)Rent));
        Assert.Null(RangeOf(SampleItems.Calls.Where(Rent < Usd.Of(100)).Greatest(SampleItems.Seconds)));
        AssertRange("always 0", SampleItems.Calls.Where(Rent < Usd.Of(100)).Total(SampleItems.Seconds));
    }

    // Each period builds on the one before, so that an end which goes on moving is given up, or goes to zero where it cannot pass it.
    [Theory]
    [InlineData("at least 100", 100, 1)] // grows from 100 by 0 to 500
    [InlineData("at most -100", -100, -1)]
    [InlineData("any number", 0, 0)] // by −500 to 500
    public void A_balance_that_goes_on_moving_is_bounded_where_it_began(string range, int opening, int direction)
    {
        Rule<Money> movement = direction == 0 ? Swing : Rent * Part * direction;

        Assert.Equal(range, $"{Of(Clause("1", Balance.Means(Balance.Prior(initial: Usd.Of(opening)) + movement))).RangeOf(Balance)}");
    }

    [Theory]
    [InlineData("from 0 to 500", 1_000)]
    [InlineData("from -500 to 0", -1_000)]
    public void What_halves_each_period_goes_to_nothing_and_not_beyond(string range, int opening) =>
        Assert.Equal(range, $"{Of(Clause("1", Balance.Means(Balance.Prior(initial: Usd.Of(opening)) / 2))).RangeOf(Balance)}");

    [Theory]
    [InlineData("from 2002-01-02", 1)]
    [InlineData("up to 2001-12-31", -1)]
    [InlineData("from 2002-01-01 to 2002-01-01", 0)]
    public void A_date_that_moves_each_period_is_bounded_where_it_began(string range, int days)
    {
        var due = Term.Date("due", "Due");

        Assert.Equal(range, $"{Of(Clause("1", due.Means(due.Prior(initial: new LocalDate(2002, 1, 1)).PlusDays(days)))).RangeOf(due)}");
    }

    [Fact]
    public void A_rule_that_is_never_determined_has_no_range() => Assert.Null(RangeOf(Rent / Rent * (Rent / (Rent - Rent))));

    [Fact]
    public void Any_reading_counts()
    {
        AssertRange("from -500 to 500", Basis.Decides(Rent, -Rent));
        AssertRange("true or false", Basis.Decides(Rent >= Usd.Of(100), Rent < Usd.Of(100)));
        AssertRange("always true", Basis.Decides(Rent >= Usd.Of(100), Rent <= Usd.Of(500)));
    }

    private static void AssertRange<T>(string words, Rule<T> rule)
        where T : struct => Assert.Equal(words, $"{RangeOf(rule)}");

    private static ValueRange? RangeOf<T>(Rule<T> rule)
        where T : struct => Of(Clause("1", Balance.Means(Rent))).RangeOf(rule);
}
