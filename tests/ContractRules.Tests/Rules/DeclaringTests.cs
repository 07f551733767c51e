using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Rules;

/// <summary>What is declared below its use is not there yet when it is used, and whoever uses it is told so.</summary>
public sealed class DeclaringTests
{
    private static readonly Fact<Money> Later = null!;
    private static readonly Term<Money> LaterTerm = null!;

    public static TheoryData<string> Uses => [.. Used.Keys];

    private static Dictionary<string, Func<object>> Used => new()
    {
        ["a share of it"] = () => Percent(10) * Later,
        ["added"] = () => Sales + Later,
        ["taken off"] = () => Later - Sales,
        ["negated"] = () => -Later,
        ["compared"] = () => Later >= Sales,
        ["divided"] = () => Later / 3,
        ["limited"] = () => Later.NotExceeding(Sales),
        ["a limit"] = () => Sales.NotExceeding(Later),
        ["a condition"] = () => Sales.Unless(Later > Sales),
        ["a meaning"] = () => Profit.Means(Later),
        ["defined"] = () => LaterTerm.Means(Sales),
        ["paid"] = () => new Party("A", "A").Pays(new Party("B", "B"), Later),
        ["rounded"] = () => Later.Rounded(Rounding.ToTheCent),
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void A_static_field_declared_below_its_use_is_named_as_the_cause(string use)
    {
        var fault = Assert.Throws<ArgumentNullException>(() => Used[use]());

        Assert.Contains("declare facts and terms above what uses them", fault.Message, StringComparison.Ordinal);
    }
}
