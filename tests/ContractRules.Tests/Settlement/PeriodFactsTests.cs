using ContractRules.Rules;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Facts given for a period.</summary>
public sealed class PeriodFactsTests
{
    private static readonly Members Shops = new("shop", "north", "south");

    private static readonly Stream<Fact<Money>> Sales = Fact.Money("sales", Currency.Usd, "1", "Sales").ForEach(Shops);

    [Law]
    public bool Facts_given_together_are_those_given_one_by_one(GivenNumber[] given) =>
        Month(1).With(given.Select(Entry)) == given.Select(Entry).Aggregate(Month(1), (facts, one) => facts.With(one.Key, one.Value));

    [Fact]
    public void The_members_of_a_stream_are_given_together()
    {
        var facts = Month(1).With(Shops.Keys.Select(shop => (Sales[shop], Currency.Usd.Of(shop.Length))));

        Assert.Equal(Month(1).With(Sales["north"], Currency.Usd.Of(5)).With(Sales["south"], Currency.Usd.Of(5)), facts);
    }

    [Fact]
    public void A_value_in_another_unit_is_a_wrong_program_also_among_many() =>
        Assert.Throws<ArgumentException>(() => Month(1).With([(Sales["north"], Currency.Usd.Of(5)), (Sales["south"], Currency.Eur.Of(5))]));

    [Fact]
    public void What_is_withdrawn_stands_in_the_order_of_its_names_each_once()
    {
        var facts = Month(1).Withdrawing("rent", "fee").Withdrawing("costs", "rent");

        Assert.Equal(["costs", "fee", "rent"], facts.Withdrawn);
        Assert.Equal(facts, Month(1).Withdrawing("fee", "rent", "costs"));
        Assert.Equal("2002-01: costs withdrawn, fee withdrawn, rent withdrawn", $"{facts}");
        Assert.Equal(Month(1), Month(1).Withdrawing());
    }

    [Fact]
    public void What_is_given_anew_leaves_the_rest_withdrawn() => Assert.Equal(
        ["rent"], Month(1).Withdrawing("rent", "fee").With("fee", new NumberValue(5)).With("costs", new NumberValue(1)).Withdrawn);

    private static KeyValuePair<string, Value> Entry(GivenNumber given) => KeyValuePair.Create<string, Value>($"fact-{given.Key}", new NumberValue(given.Number));

    /// <summary>A number for one of a few facts, so that some are given twice.</summary>
    public sealed record GivenNumber(int Key, Rational Number) : IDrawn<GivenNumber>
    {
        public static Gen<GivenNumber> Drawn => Gen.Choose(0, 9).Zip(Numbers.Any).Select(given => new GivenNumber(given.Item1, given.Item2));
    }
}
