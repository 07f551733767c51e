using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Coverage;

/// <summary>What a single rule comes to.</summary>
public sealed class ProbeTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Sales");
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);

    // 10 % of 200 and 5 % of that: 20 and 1.
    [Fact]
    public void A_rule_comes_to_what_the_terms_behind_it_make_it()
    {
        var agreement = Of(Clause("1", Fee.Means(Sales * Ratio.Percent(10)), Tax.Means(Fee * Ratio.Percent(5))));
        var probe = new Probe(agreement.Versions[0]);
        var month = Month(1).With(Sales, Usd.Of(200));

        Assert.Equal(new NumberValue(21), probe.Of((Fee + Tax).Node, "1", agreement, month, CarriedState.None).Value);
        Assert.Equal(TruthValue.Of(true), probe.Of((Tax < Fee).Node, "1", agreement, month, CarriedState.None).Value);
        Assert.Null(probe.Of(Tax.Node, "1", agreement, Month(1), CarriedState.None).Value);
    }

    [Fact]
    public void A_field_has_no_value_outside_of_items()
    {
        var agreement = Of(Clause("1", Fee.Means(Calls.Total(Charge))));
        var refused = Assert.Throws<ArgumentException>(() => new Probe(agreement.Versions[0]).Of(Charge.Node, "1", agreement, Month(1), CarriedState.None));

        Assert.Contains("charge", refused.Message, StringComparison.Ordinal);
    }
}
