using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Explanation;

/// <summary>Of a list of more than twelve the first is told in full and the others in brief, with the names that they follow from.</summary>
public sealed class LongListsTests
{
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);

    // Each part is so many times 100 less 20; twelve are 100 × (1 + … + 12) − 12 × 20.
    [Fact]
    public void Twelve_are_told_in_full()
    {
        var lines = Lines(12, place => (Sales * (place + 2)) - Costs);

        Assert.All(lines.Below, part => Assert.Equal((Mention.Here, 2), (part.Mention, part.Below.Count)));
        Assert.Equal("Part 12 (part-12) = 1,280.00 USD  [1]", lines.Below[^1].Words);
    }

    [Fact]
    public void Of_thirteen_the_first_is_told_and_the_others_by_the_names_below_them_each_with_its_value_once()
    {
        var lines = Lines(13, place => (Sales * (place + 2)) - Costs + (place % 2 == 0 ? Tax : Sales));

        Assert.Equal((Mention.Here, 3), (lines.Below[0].Mention, lines.Below[0].Below.Count));
        Assert.All(lines.Below.Skip(1), part => Assert.Equal((Mention.Brief, 0, 0), (part.Mention, part.Below.Count, part.Definitions.Count)));
        Assert.Equal(
            [
                "Part 1 (part-1) = 190.00 USD  [1]",
                "Part 2 (part-2) = 380.00 USD  [1], from Costs = 20.00 USD, Sales = 100.00 USD",
                "Part 3 (part-3) = 390.00 USD  [1], from Costs, Tax = 10.00 USD, Sales",
                "Part 4 (part-4) = 580.00 USD  [1], from Costs, Sales",
            ],
            lines.Below.Take(4).Select(line => line.Words));
    }

    [Fact]
    public void Up_to_three_names_are_told_and_that_there_are_others()
    {
        Fact<Money>[] facts = [.. Enumerable.Range(1, 5).Select(number => Fact.Money($"fact-{number}", Usd, "1", $"Fact {number}"))];
        var lines = Lines(
            13,
            place => facts.Take((place % 5) + 1).Skip(1).Aggregate((Rule<Money>)facts[0], (sum, fact) => sum + fact),
            facts.Aggregate(January, (month, fact) => month.With(fact, Usd.Of(1))));

        Assert.Equal(
            [
                "Part 1 (part-1) = 1.00 USD  [1]",
                "Part 2 (part-2) = 2.00 USD  [1], from Fact 1 = 1.00 USD, Fact 2 = 1.00 USD",
                "Part 3 (part-3) = 3.00 USD  [1], from Fact 1, Fact 2, Fact 3 = 1.00 USD",
                "Part 4 (part-4) = 4.00 USD  [1], from Fact 1, Fact 2, Fact 3, and others",
                "Part 5 (part-5) = 5.00 USD  [1], from Fact 1, Fact 2, Fact 3, and others",
                "Part 6 (part-6) = 1.00 USD  [1]",
                "Part 7 (part-7) = 2.00 USD  [1], from Fact 1, Fact 2",
            ],
            lines.Below.Take(7).Select(line => line.Words));
        Assert.Equal(["Fact 1"], lines.Below[5].Definitions);
    }

    [Fact]
    public void What_follows_from_no_name_is_told_by_itself() => Assert.Equal(
        "Part 2 (part-2) = 1.00 USD  [1]", Lines(13, place => ((Rule<Money>)Usd.Of(place)).Unless(Costs > Sales, then: Sales)).Below[1].Words);

    // The total of what each shop sold, in two terms.
    [Theory]
    [InlineData(12, Mention.Here)]
    [InlineData(13, Mention.Above)]
    public void A_long_list_is_told_once_and_one_of_twelve_in_each_term(int count, Mention again)
    {
        var shops = new Members("shop", [.. Enumerable.Range(1, count).Select(number => $"shop-{number}")]);
        var sold = Fact.Money("sold", Usd, "1", "Sold").ForEach(shops);
        var agreement = Of(Clause("1", Total.Means((sold.Total() * Percent(50)) + Tax), Tax.Means(sold.Total() * Percent(10))));
        var month = shops.Keys.Aggregate(Month(1), (facts, shop) => facts.With(sold[shop], Usd.Of(10)));
        var totals = All(agreement.Settle(month).Statements[0].Explain(Total).ToLines()[0]).Where(line => line.Words.StartsWith("the total of Sold", StringComparison.Ordinal));

        Assert.Equal([Mention.Here, again], totals.Select(line => line.Mention));
    }

    // The branch that was not taken names costs; what was taken names sales alone.
    [Fact]
    public void What_ruled_a_branch_out_is_none_of_the_names() => Assert.Equal(
        "Part 2 (part-2) = 300.00 USD  [1], from Sales = 100.00 USD",
        Lines(13, place => (Sales * (place + 2)).Unless(Costs > Sales, then: Costs)).Below[1].Words);

    [Fact]
    public void Of_a_member_the_first_name_of_the_same_member_is_told_and_no_other()
    {
        var shops = new Members("shop", [.. Enumerable.Range(1, 13).Select(number => $"shop-{number}")]);
        var (sold, earned) = (Fact.Money("sold", Usd, "1", "Sold").ForEach(shops), Term.Money("earned", "Earned", Usd).ForEach(shops));
        var agreement = Of(Clause("1", [Total.Means(earned.Total()), .. earned.EachMeans(sold.Each(one => Costs + one))]));
        var month = shops.Keys.Aggregate(Month(1).With(Costs, Usd.Of(3)), (facts, shop) => facts.With(sold[shop], Usd.Of(10)));
        var lines = agreement.Settle(month).Statements[0].Explain(Total).ToLines()[0].Below;

        Assert.Equal(["Costs (costs) = 3.00 USD, given for 2002-01", "Sold (sold[shop-1]) = 10.00 USD, given for 2002-01"], lines[0].Below.Select(line => line.Words));
        Assert.Equal(["Earned [shop-2] = 13.00 USD  [1], from Sold [shop-2] = 10.00 USD", "Earned [shop-3] = 13.00 USD  [1], from Sold [shop-3] = 10.00 USD"], lines.Skip(1).Take(2).Select(line => line.Words));
    }

    private static readonly PeriodFacts January = Month(1).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20));

    private static IEnumerable<ToldLine> All(ToldLine line) => line.Below.SelectMany(All).Prepend(line);

    private static ToldLine Lines(int parts, Func<int, Rule<Money>> means, PeriodFacts? month = null)
    {
        Term<Money>[] terms = [.. Enumerable.Range(1, parts).Select(number => Term.Money($"part-{number}", $"Part {number}", Usd))];
        var agreement = Of(Clause(
            "1",
            [Total.Means(terms.Skip(1).Aggregate((Rule<Money>)terms[0], (sum, term) => sum + term)), .. terms.Select((term, place) => term.Means(means(place))), Tax.Means(Sales * Percent(10))]));
        return Assert.Single(agreement.Settle(AskedFor(agreement, month ?? January)).Statements[0].Explain(Total).ToLines());
    }
}
