using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>Twice as much text takes twice as much: what is allocated, which is the same in every run, grows with what there is.</summary>
public sealed class GrowthTests
{
    private static readonly Term<Money> Total = Term.Money("total", "Total", Usd);
    private static readonly Term<Ratio> Index = Term.Ratio("index", "Index");
    private static readonly Rule<Ratio> Before = Index.Prior(initial: new Ratio(1.1m));

    private static readonly Dictionary<string, (int Count, Func<int, object> Make)> _work = new()
    {
        // As many rounds as there are definitions would be the square of them.
        ["an agreement of many members is built"] = (200, count => Of(Clause("1", [.. OfMembers(count), Seller.Pays(Buyer, Total.Rounded(Rounding.ToTheCent))]))),

        // How fine it is doubles with every round: given up by size, it would not be.
        ["a term that multiplies its own past is built beside many"] = (20, count => Of(Clause("1", [Index.Means(Before * Before), .. Plain(count), Seller.Pays(Buyer, Sales)]))),

        // The condition of each choice is the choice before: looked at twice, it would be two to the power of them.
        ["choices nested as conditions are undetermined"] = (100, count => Settled(Ended.Means(Repeated<bool>(Closed, count, rule => Rule<bool>.Of(new Choice(rule.Node, Closed.Node, (!Closed).Node)))))),
        ["a rule that stands twice in each that it is in is settled"] = (100, count => Settled(Profit.Means(Doubled(count)))),
        ["… and explained"] = (200, count => Settled(Profit.Means(Doubled(count))).Explain(Profit)),
        ["devices are nested"] = (200, count => Repeated<Money>(Sales, count, rule => rule.Unless(Closed).NotBelowZero())),
        ["many periods lack a fact"] = (200, count => Of(Clause("1", Profit.Means(Sales.ToDate()))).Settle([.. Enumerable.Range(1, count).Select(Month)])),
    };

    public static TheoryData<string> Work => [.. _work.Keys];

    [Theory]
    [MemberData(nameof(Work))]
    public void Twice_as_much_takes_twice_as_much(string work)
    {
        var (count, make) = _work[work];
        make(count);
        var taken = new[] { count, 2 * count, 4 * count }.Select(size => Taken(() => make(size))).ToList();

        Assert.InRange(taken[1], 0, taken[0] * 5 / 2);
        Assert.InRange(taken[2], 0, taken[1] * 5 / 2);
    }

    private static long Taken(Func<object> make)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(make());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static EquatableArray<Provision> OfMembers(int count)
    {
        var members = new Members("member", [.. Enumerable.Range(1, count).Select(number => $"member-{number}")]);
        var parts = Term.Money("part", "Part", Usd).ForEach(members);
        return [.. parts.EachMeans(Sales.ForEach(members).Each(sold => sold * 2)), Total.Means(parts.Total())];
    }

    private static IEnumerable<Provision> Plain(int count) =>
        Enumerable.Range(1, count).Select(number => Term.Money($"plain-{number}", $"Plain {number}", Usd).Means(Sales * number));

    private static Rule<Money> Doubled(int count) => Repeated<Money>(Sales, count, rule => rule.ProvidedThat(rule > Usd.Of(0)));

    private static Rule<T> Repeated<T>(Rule<T> rule, int count, Func<Rule<T>, Rule<T>> form)
        where T : struct => Enumerable.Range(0, count).Aggregate(rule, (inner, _) => form(inner));

    private static Statement Settled(params EquatableArray<Provision> provisions) => Assert.Single(Of(Clause("1", provisions)).Settle(Month(1)).Statements);
}
