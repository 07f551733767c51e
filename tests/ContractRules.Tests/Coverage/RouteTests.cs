using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>What has to hold on the way to a branch, and how the text has to be read.</summary>
public sealed class RouteTests
{
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);

    // Of equal ones the first counts: a later one has to be beyond it.
    [Fact]
    public void The_least_and_the_greatest_come_before_those_that_stand_before_them()
    {
        Assert.Equal(
            ["1 fee: the least of x, y and sure: the least is x: 1: x ≤ y: holds, 1: x ≤ sure: holds",
             "1 fee: the least of x, y and sure: the least is y: 1: y < x: holds, 1: y ≤ sure: holds",
             "1 fee: the least of x, y and sure: the least is sure: 1: sure < x: holds, 1: sure < y: holds"],
            Told(Rule<Money>.Of(new Least([X.Node, Y.Node, Sure.Node]))));
        Assert.Equal(
            ["1 fee: the greater of x and y: the greatest is x: 1: x ≥ y: holds", "1 fee: the greater of x and y: the greatest is y: 1: y > x: holds"],
            Told(Rule<Money>.Of(new Greatest([X.Node, Y.Node]))));
    }

    [Fact]
    public void What_leads_there_has_to_hold_or_to_fail_from_the_outside_in() => Assert.Equal(
        ["1 fee: p: holds: 1: p: holds", "1 fee: p: does not hold: 1: p: does not hold", "1 fee: q: holds: 1: p: does not hold, 1: q: holds", "1 fee: q: does not hold: 1: p: does not hold, 1: q: does not hold"],
        Told(Usd(1).ProvidedThat(P, otherwise: Usd(2).ProvidedThat(Q))).Order(StringComparer.Ordinal).OrderBy(told => told.Contains(" q: ", StringComparison.Ordinal)).ThenBy(told => !told.Contains("p: holds", StringComparison.Ordinal) && !told.Contains("q: holds", StringComparison.Ordinal)));

    [Fact]
    public void A_way_tells_how_the_text_has_to_be_read()
    {
        var ways = Told(Basis.Decides<Money>(("one", Usd(1).ProvidedThat(P)), ("other", Usd(2)))).ToList();

        Assert.Contains("1 fee: p: holds, where basis=one: 1: p: holds", ways);
        Assert.Contains(ways, way => way.EndsWith(": read as other, where basis=other: ", StringComparison.Ordinal));
    }

    // Read as the one twice over, and then as the one of another question.
    [Fact]
    public void Each_reading_is_told_once_in_the_order_in_which_it_is_come_upon()
    {
        var second = new Reading("second", "1", "And then?", "So.", new ReadingOption("first", "first"), new ReadingOption("last", "last"));
        var inner = second.Decides<Money>(("first", Usd(1).ProvidedThat(P)), ("last", Usd(2)));
        var ways = Told(Basis.Decides<Money>(("one", Basis.Decides<Money>(("one", inner), ("other", Usd(3)))), ("other", Usd(4)))).ToList();

        Assert.Contains("1 fee: p: holds, where basis=one and second=first: 1: p: holds", ways);
        Assert.Contains("1 fee: p: does not hold, where basis=one and second=first: 1: p: does not hold", ways);
        Assert.DoesNotContain(ways, way => way.Contains("basis=other and", StringComparison.Ordinal) || way.Contains("basis=one and basis", StringComparison.Ordinal));
    }

    [Fact]
    public void A_way_that_contradicts_itself_says_by_what()
    {
        var agreement = Of(Clause("1", Fee.Means(Usd(1).ProvidedThat(X > Usd(5)).ProvidedThat(X > Usd(5)))));
        var contradicted = Assert.Single(Route.In(agreement.Versions[0], agreement), route => route.Contradicted is not null);

        Assert.Equal(("does not hold", "x > 5.00 USD"), (contradicted.Branch.Way, $"{contradicted.Contradicted}"));
    }

    private static IEnumerable<string> Told(Rule<Money> rule)
    {
        var agreement = Of(Clause("1", Fee.Means(rule)));
        return Route.In(agreement.Versions[0], agreement).Select(route => $"{route}: {string.Join(", ", route.Requirements)}");
    }
}
