using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage.Refuting;

/// <summary>A way past one condition to another, and which ways are left there: numbers, days and truths that can be anything.</summary>
internal static class Way
{
    public const string Holds = "holds";
    public const string Fails = "does not hold";
    public const string Either = "holds or does not";
    public const string Neither = "not looked at";

    public static Fact<Money> X { get; } = Fact.Money("x", Currency.Usd, "1", "A number").InRange(0);

    public static Fact<Money> Y { get; } = Fact.Money("y", Currency.Usd, "1", "Another number").InRange(0);

    /// <summary>A number that is nothing unless it is given.</summary>
    public static Fact<Money> Sure { get; } = Fact.Money("sure", Currency.Usd, "1", "A number that is always known").InRange(0).NothingUnlessGiven();

    public static Fact<LocalDate> A { get; } = Fact.Date("a", "1", "A day");

    public static Fact<LocalDate> B { get; } = Fact.Date("b", "1", "Another day");

    public static Fact<LocalDate> C { get; } = Fact.Date("c", "1", "A third day");

    public static Fact<bool> P { get; } = Fact.Truth("p", "1", "Whether this");

    public static Fact<bool> Q { get; } = Fact.Truth("q", "1", "Whether that");

    public static Fact<bool> R { get; } = Fact.Truth("r", "1", "Whether something else");

    public static Reading Basis { get; } = new("basis", "1", "Which?", "The text says the one.", new("one", "the one"), new("other", "the other"));

    private static Term<Money> Fee { get; } = Term.Money("way", "Fee", Currency.Usd);

    public static Rule<Money> Usd(int dollars) => Currency.Usd.Of(dollars);

    /// <summary>What is left of a condition that is asked where another holds.</summary>
    public static string Past(Rule<bool> passed, Rule<bool> asked, params EquatableArray<Provision> others) =>
        Left(asked, Usd(3).ProvidedThat(asked).ProvidedThat(passed), others);

    /// <summary>What is left of a condition that is asked where another fails.</summary>
    public static string Without(Rule<bool> passed, Rule<bool> asked, params EquatableArray<Provision> others) =>
        Left(asked, Usd(0).ProvidedThat(passed, otherwise: Usd(3).ProvidedThat(asked)), others);

    /// <summary>What is left of a condition that is asked after another, of which either is enough.</summary>
    public static string Or(Rule<bool> passed, Rule<bool> asked, params EquatableArray<Provision> others) =>
        Left(asked, Usd(3).ProvidedThat(passed | asked), others);

    /// <summary>What is left of a condition that is asked after another, of which both are needed.</summary>
    public static string And(Rule<bool> passed, Rule<bool> asked, params EquatableArray<Provision> others) =>
        Left(asked, Usd(3).ProvidedThat(passed & asked), others);

    /// <summary>What is left of a condition inside of a rule.</summary>
    public static string Left(Rule<bool> asked, Rule<Money> rule, params EquatableArray<Provision> others) =>
        Left(asked, Of(Clause("1", [Fee.Means(rule), .. others])));

    /// <summary>What is left of a condition inside of an agreement.</summary>
    public static string Left(Rule<bool> asked, Agreement agreement)
    {
        var ways = Reach.Of(agreement).NotReached.Where(branch => ReferenceEquals(branch.Branch.Rule, asked.Node)).ToList();
        Assert.Equal(2, ways.Count);
        var left = ways.Where(branch => !branch.IsDead).Select(branch => branch.Branch.Way).ToList();
        return left.Count switch { 2 => Either, 0 => Neither, _ => left[0] };
    }

    /// <summary>The same, by the ways to the condition alone: in a large agreement it takes long to look at all others.</summary>
    public static string LeftOnItsWays(Rule<bool> asked, Agreement agreement)
    {
        var ways = Route.In(agreement.Versions[0], agreement).Where(route => ReferenceEquals(route.Branch.Rule, asked.Node)).ToList();
        string[] left = [.. ways.Where(route => route.Contradicted is null).Select(route => route.Branch.Way).Distinct()];
        return left.Length switch { 2 => Either, 0 => Neither, _ => left[0] };
    }
}
