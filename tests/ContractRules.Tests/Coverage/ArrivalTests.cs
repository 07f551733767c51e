using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>How a rule in several places, under readings or over items is come to.</summary>
public sealed class ArrivalTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Reading Second = new("second", "1", "And then?", "So.", new ReadingOption("first", "first"), new ReadingOption("last", "last"));
    private static readonly Field<Money> Price = Field.Money("price", Currency.Usd, "Price");
    private static readonly Items Deliveries = Items.Of("delivery", "1", "Deliveries", Price);

    // In four places X is more than five already; in the fifth, wherever that stands, nothing is known of it. What also is asked in one of the four is still asked in all.
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_rule_in_very_many_places_is_not_dead_where_one_leads_to_it(int place)
    {
        var asked = X > Usd(5);
        var shared = Usd(3).ProvidedThat(asked);
        List<Rule<Money>> places = [.. Enumerable.Range(6, 4).Select(least => (shared + Usd(2).ProvidedThat(asked)).ProvidedThat(X > Usd(least)))];
        places.Insert(place, (shared + Usd(1)).ProvidedThat(P));

        Assert.Equal(Either, Left(asked, Rule<Money>.Of(new Sum([.. places.Select(one => one.Node)]))));
    }

    [Fact]
    public void What_is_not_reached_says_each_reading_that_it_needs_from_the_outside_in()
    {
        var rule = Basis.Decides<Money>(("one", Usd(1)), ("other", Second.Decides<Money>(("first", Usd(2)), ("last", Usd(3).ProvidedThat(P)))));

        Assert.Equal(
            [
                "does not hold, which needs basis=other and second=last", "holds, which needs basis=other and second=last",
                "read as first, which needs basis=other", "read as last, which needs basis=other and second=last", "read as one", "read as other, which needs basis=other",
            ],
            Reach.Of(Of(Clause("1", Fee.Means(rule)))).NotReached.Select(branch => $"{branch}".Split(": ")[^1]).Order(StringComparer.Ordinal));
    }

    // The same stands under both options; inside of it P is asked under the one alone.
    [Fact]
    public void Of_the_places_of_a_rule_those_that_are_read_otherwise_lead_no_further()
    {
        var shared = Basis.Decides<Money>(("one", Usd(1).ProvidedThat(P)), ("other", Usd(2)));
        var ways = Ways(Basis.Decides<Money>(("one", shared), ("other", shared + Usd(1))));

        Assert.Equal(["1 fee: p: does not hold, where basis=one", "1 fee: p: holds, where basis=one"], ways.Where(way => way.Contains(" p: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_way_leads_to_what_is_excluded()
    {
        Assert.Equal(["1 fee: sure < 0.00 USD: does not hold"], Ways(Usd(1).ProvidedThat(P).ProvidedThat(Sure < Usd(0))));
        Assert.DoesNotContain(Ways(X.NotBelowZero()), way => way.EndsWith("0.00 USD", StringComparison.Ordinal));
    }

    [Fact]
    public void A_way_into_items_tells_what_leads_to_them_and_nothing_of_the_items()
    {
        Rule<bool> isDear = Price > Usd(5);
        var agreement = Of(Clause("1", Fee.Means(Deliveries.Total(Price.ProvidedThat(isDear)).ProvidedThat(P))));
        var ways = Route.In(agreement.Versions[0], agreement).Where(route => ReferenceEquals(route.Branch.Rule, isDear.Node)).ToList();

        Assert.Equal([Holds, Fails], ways.Select(route => route.Branch.Way));
        Assert.All(ways, route => Assert.Equal(["1: p: holds"], route.Requirements.Select(requirement => $"{requirement}")));
    }

    private static IEnumerable<string> Ways(Rule<Money> rule)
    {
        var agreement = Of(Clause("1", Fee.Means(rule)));
        return Route.In(agreement.Versions[0], agreement).Select(route => $"{route}");
    }
}
