using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

public sealed class KnowledgeTests
{
    private static readonly Fact<Money> Sold = Fact.Money("sold", Usd, "1", "What was sold");
    private static readonly Fact<Money> Fee = Fact.Money("fee", Usd, "1", "The fee").Standing();

    [Fact]
    public void The_latest_row_known_counts_cell_by_cell_in_whatever_order_the_rows_stand()
    {
        var knowledge = Knowledge.Of(
            Month(1).With(Sold, Usd.Of(30)).KnownOn(Day(4, 5)),
            Month(2).With(Sold, Usd.Of(7)).KnownOn(Day(3, 5)),
            Month(1).With(Sold, Usd.Of(10)).With(Fee, Usd.Of(1)).KnownOn(Day(2, 5)),
            Month(1).With(Sold, Usd.Of(20)).KnownOn(Day(3, 5)));

        Assert.Empty(knowledge.AsKnownOn(Day(2, 4)));
        Assert.Equal([Month(1).With(Sold, Usd.Of(10)).With(Fee, Usd.Of(1))], knowledge.AsKnownOn(Day(2, 5)));
        Assert.Equal([Month(1).With(Sold, Usd.Of(20)).With(Fee, Usd.Of(1)), Month(2).With(Sold, Usd.Of(7))], knowledge.AsKnownOn(Day(4, 4)));
        Assert.Equal([Month(1).With(Sold, Usd.Of(30)).With(Fee, Usd.Of(1)), Month(2).With(Sold, Usd.Of(7))], knowledge.AsLastKnown());
        Assert.Equal(Day(2, 5), knowledge.FirstKnownOf(Month(1).Period));
        Assert.Null(knowledge.FirstKnownOf(Month(3).Period));
    }

    [Fact]
    public void What_is_withdrawn_was_not_given_until_it_is_given_again()
    {
        var knowledge = Knowledge.Of(
            Month(1).With(Sold, Usd.Of(10)).KnownOn(Day(2, 5)),
            Month(1).Withdrawing(Sold).KnownOn(Day(3, 5)),
            Month(1).With(Sold, Usd.Of(12)).KnownOn(Day(4, 5)));

        Assert.Equal("2002-01: sold withdrawn", Assert.Single(knowledge.AsKnownOn(Day(3, 5))).ToString());
        Assert.Equal([Month(1).With(Sold, Usd.Of(12))], knowledge.AsKnownOn(Day(4, 5)));
    }

    [Fact]
    public void An_item_takes_the_place_of_that_of_its_key_and_one_withdrawn_is_none()
    {
        var knowledge = Knowledge.Of(
            Month(1).With(Calls, [Call(1, 10), Call(2, 20), Call(3, 30)]).KnownOn(Day(2, 5)),
            Month(1).With(Calls, [Item.Withdrawn("C-2"), Call(1, 15), Call(4, 40)]).KnownOn(Day(3, 5)));

        Assert.Equal([Month(1).With(Calls, [Call(1, 15), Call(3, 30), Call(4, 40)])], knowledge.AsLastKnown());
    }

    [Fact]
    public void More_knowledge_leaves_what_was_known_before_as_it_was()
    {
        var known = Knowledge.Of(Month(1).With(Sold, Usd.Of(10)).KnownOn(Day(2, 5)));
        var more = known.With(Month(1).With(Sold, Usd.Of(11)).KnownOn(Day(2, 6)));

        Assert.Equal(known, more.KnownOn(Day(2, 5)));
        Assert.Equal("known on 2002-02-05 of 2002-01: sold 10; known on 2002-02-06 of 2002-01: sold 11", more.ToString());
        Assert.Equal("nothing known", Knowledge.None.ToString());
    }

    private static LocalDate Day(int month, int day) => new(2002, month, day);
}
