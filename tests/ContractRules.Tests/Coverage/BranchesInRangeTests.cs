using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Coverage.Refuting.Way;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>Which branches the ranges of the facts, the readings and what stands before exclude, and on which ways a rule in several places is come to.</summary>
public sealed class BranchesInRangeTests
{
    private const string OutOfRange = "the ranges of the facts exclude it";
    private const string ReadOtherwise = "its rule stands where the text is read otherwise";
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Fact<Money> Low = Fact.Money("low", Currency.Usd, "1", "Up to ten").InRange(0, 10);
    private static readonly Fact<Money> High = Fact.Money("high", Currency.Usd, "1", "From ten to thirty").InRange(10, 30);
    private static readonly Field<bool> IsLate = Field.Truth("late", "Whether it came late");
    private static readonly Field<Money> Price = Field.Money("price", Currency.Usd, "Price");
    private static readonly Items Deliveries = Items.Of("delivery", "1", "Deliveries", Price, IsLate);

    [Fact]
    public void A_condition_by_the_ranges_of_its_facts() => Assert.Equal(
        [$"low < 0.00 USD: holds: {OutOfRange}", $"high >= 10.00 USD: does not hold: {OutOfRange}"],
        Dead(Usd(1).ProvidedThat(Low < Usd(0), otherwise: Usd(2).ProvidedThat(High >= Usd(10)))).Select(told => told.Replace("≥", ">=", StringComparison.Ordinal)));

    // Of equal ones the first counts: 10 of the high is no less than 10 of the low.
    [Fact]
    public void What_is_never_the_least_or_the_greatest()
    {
        Assert.Equal([$"the least is high: {OutOfRange}"], Ways(new Least([Low.Node, High.Node])));
        Assert.Equal([$"the greatest is low: {OutOfRange}"], Ways(new Greatest([High.Node, Low.Node])));
        Assert.Empty(Ways(new Least([High.Node, Low.Node])));
        Assert.Empty(Ways(new Greatest([Low.Node, High.Node])));
        Assert.Equal([$"the least is high: {OutOfRange}"], Ways(new Least([Usd(10).Node, Low.Node, High.Node])));
        Assert.Equal([$"the least is high: {OutOfRange}"], Ways(new Least([Usd(10).Node, X.Node, High.Node])));
    }

    // From four to nine is never the least beside what is three at most, wherever it stands; nor is three or more after three at most.
    [Fact]
    public void What_is_never_less_than_another_at_most()
    {
        var (low, middle) = (Within(0, 3), Within(4, 9));

        Assert.Equal([$"the least is four: {OutOfRange}"], Ways(new Least([middle, low])));
        Assert.Equal([$"the greatest is zero: {OutOfRange}"], Ways(new Greatest([middle, low])));
        Assert.Equal([$"the least is three: {OutOfRange}"], Ways(new Least([low, Within(0, 9), Within(3, 20)])));
        Assert.Empty(Ways(new Least([Within(0, 9), Within(3, 20)])));
    }

    [Fact]
    public void Of_days_each_can_be_the_earliest() =>
        Assert.DoesNotContain(NotReached(Usd(1).ProvidedThat(A.Earlier(B) <= C)), branch => branch.IsDead);

    [Fact]
    public void What_stands_before_already()
    {
        Assert.Equal(["the least is x, number 3: the same stands before it"], Ways(new Least([X.Node, Y.Node, X.Node])));
        Assert.Equal(["the greatest is x, number 2: the same stands before it"], Ways(new Greatest([X.Node, X.Node])));

        var others = Enumerable.Range(0, 14).Select(number => Fact.Money($"x{(char)('a' + number)}", Currency.Usd, "1", "A number").Node);
        Assert.Equal(["the least is x, number 16: the same stands before it"], Ways(new Least([X.Node, .. others, X.Node])));
    }

    [Fact]
    public void What_is_read_otherwise_on_the_way()
    {
        var inner = Basis.Decides<Money>(("one", X), ("other", X.NotExceeding(Usd(9))));
        var dead = NotReached(Basis.Decides<Money>(("one", inner), ("other", Y))).Where(branch => branch.IsDead).ToList();

        Assert.Equal(
            [$"read as other: {ReadOtherwise}", "the least is 9.00 USD: nothing leads to its rule", "the least is x: nothing leads to its rule"],
            dead.Select(branch => $"{branch.Branch.Way}: {branch.Because}").Order(StringComparer.Ordinal).OrderBy(told => !told.StartsWith("read", StringComparison.Ordinal)));
        Assert.Equal(["one"], dead.Single(branch => branch.Because == ReadOtherwise).Readings.Select(needed => needed.Option.Name));
    }

    [Fact]
    public void A_case_that_never_is()
    {
        var capped = X.NotExceeding(Usd(9));
        Assert.Equal(["the least is x", "the least is 9.00 USD", "holds", "does not hold"], NotReached(Rule<Money>.Of(new Confined(P.Node, capped.Node))).Where(branch => !branch.IsDead).Select(branch => branch.Branch.Way).OrderByDescending(way => way.StartsWith("the least", StringComparison.Ordinal)));
        Assert.Equal(
            [$"holds: {OutOfRange}", "the least is 9.00 USD: nothing leads to its rule", "the least is x: nothing leads to its rule"],
            NotReached(Rule<Money>.Of(new Confined((Low < Usd(0)).Node, capped.Node))).Where(branch => branch.IsDead).Select(branch => $"{branch.Branch.Way}: {branch.Because}").Order(StringComparer.Ordinal));
        Assert.Equal(Holds, Left(Second(out var second), Rule<Money>.Of(new Confined((X > Usd(5)).Node, Usd(1).ProvidedThat(second).Node))));

        static Rule<bool> Second(out Rule<bool> second) => second = X > Usd(5);
    }

    // Once where x is above five, and once where it is not.
    [Fact]
    public void A_rule_in_two_places_is_dead_where_neither_leads_to_it()
    {
        var asked = X > Usd(5);
        var shared = Usd(3).ProvidedThat(asked);

        Assert.Equal(Either, Left(asked, shared.ProvidedThat(X > Usd(5), otherwise: shared + Usd(1))));
        Assert.Equal(Holds, Left(asked, shared.ProvidedThat(X > Usd(5)) + (shared + Usd(1)).ProvidedThat(X > Usd(7))));
        Assert.Equal(Either, Left(asked, shared.ProvidedThat(X > Usd(5)) + (shared + Usd(1)).ProvidedThat(P)));
        Assert.Equal(Either, Left(asked, (shared + Usd(1)).ProvidedThat(P) + shared.ProvidedThat(X > Usd(5))));
    }

    [Fact]
    public void A_rule_in_four_places_is_dead_where_none_leads_to_it()
    {
        var asked = X > Usd(5);
        var shared = Usd(3).ProvidedThat(asked);
        var places = Enumerable.Range(6, 4).Select(least => (shared + Usd(least)).ProvidedThat(X > Usd(least)));

        Assert.Equal(Holds, Left(asked, places.Aggregate((sum, place) => sum + place)));
        Assert.Equal(Either, Left(asked, places.Append((shared + Usd(1)).ProvidedThat(P)).Aggregate((sum, place) => sum + place)));
    }

    // What one item is says nothing of it in another place of the rule.
    [Fact]
    public void What_is_asked_of_items_excludes_nothing()
    {
        Rule<bool> first = IsLate, asked = Rule<bool>.Of(new All([IsLate.Node, P.Node]));
        Assert.Equal(Either, Left(asked, Deliveries.Total(Price.ProvidedThat(asked).ProvidedThat(!first))));
    }

    private static Node Within(int least, int most) => Fact
        .Money(least switch { 0 when most == 3 => "zero", 0 => "any", 3 => "three", _ => "four" }, Currency.Usd, "1", "A number").InRange(least, most).Node;

    private static IEnumerable<string> Ways(Node rule) => NotReached(Rule<Money>.Of(rule)).Where(branch => branch.IsDead).Select(branch => $"{branch.Branch.Way}: {branch.Because}");

    private static IEnumerable<string> Dead(Rule<Money> rule) =>
        NotReached(rule).Where(branch => branch.IsDead).Select(branch => $"{branch.Branch.Rule}: {branch.Branch.Way}: {branch.Because}");

    private static EquatableArray<BranchNotReached> NotReached(Rule<Money> rule) => Reach.Of(Of(Clause("1", Fee.Means(rule)))).NotReached;
}
