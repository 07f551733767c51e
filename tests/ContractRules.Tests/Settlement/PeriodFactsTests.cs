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

    [Fact]
    public void Facts_given_together_are_those_given_one_by_one() => Prop.ForAll(
        Gen.Choose(0, 9).Zip(Numbers.Any).ArrayOf().ToArbitrary(),
        given => Month(1).With(given.Select(Entry)) == given.Select(Entry).Aggregate(Month(1), (facts, one) => facts.With(one.Key, one.Value)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void The_members_of_a_stream_are_given_together()
    {
        var facts = Month(1).With(Shops.Keys.Select(shop => (Sales[shop], Currency.Usd.Of(shop.Length))));

        Assert.Equal(Month(1).With(Sales["north"], Currency.Usd.Of(5)).With(Sales["south"], Currency.Usd.Of(5)), facts);
    }

    [Fact]
    public void A_value_in_another_unit_is_a_wrong_program_also_among_many() =>
        Assert.Throws<ArgumentException>(() => Month(1).With([(Sales["north"], Currency.Usd.Of(5)), (Sales["south"], Currency.Eur.Of(5))]));

    private static KeyValuePair<string, Value> Entry((int Key, Rational Number) given) => KeyValuePair.Create<string, Value>($"fact-{given.Key}", new NumberValue(given.Number));
}
