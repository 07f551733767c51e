using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Explanation;

public sealed class DerivationTextTests
{
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);

    [Fact]
    public void A_derivation_reads_as_a_tree_from_the_figure_to_the_facts()
    {
        // 10 % of (1,000 × 2 − 1,000 ÷ 3) = 10 % of 1,666.666… = 166.666… → 166.67
        const string Expected = """
            Fee of the State for 2020-01, under: As signed
            fee = 166.67 USD  [3]
            │ = ((10 % × (takings − upkeep)), not below 0) rounded to 0.01, half away from zero
            └─ before rounding = ≈ 166.666667 USD
               └─ 10 % × (takings − upkeep) = ≈ 166.666667 USD
                  └─ takings − upkeep = ≈ 1,666.666667 USD
                     ├─ takings = 2,000.00 USD  [1]
                     │  │ = cars × (agreed-toll if agreed-toll was given, otherwise (2.00 USD/car as two or 3.00 USD/car as three by reading toll))
                     │  ├─ cars = 1,000 cars, given for 2020-01
                     │  ├─ not taken: agreed-toll, because agreed-toll was not given
                     │  ├─ not taken: 3.00 USD/car, because reading toll is two
                     │  └─ taken: 2.00 USD/car
                     └─ less upkeep = ≈ 333.333333 USD  [2]
                        │ = repairs over the last 3 periods ÷ 3
                        └─ repairs over the last 3 periods = 1,000.00 USD
                           └─ repairs = 1,000.00 USD, given for 2020-01

            """;

        Assert.Equal(Expected.ReplaceLineEndings("\n"), TollRoad.Settle(1_000)[0].Explain(TollRoad.Fee).ToText(naming: Naming.Keys, inFull: true));
    }

    [Fact]
    public void What_is_undetermined_says_what_would_settle_it()
    {
        var text = TollRoad.Settle((int?)null)[0].Explain(TollRoad.Takings).ToText(naming: Naming.Keys, inFull: true);

        Assert.Contains("takings = undetermined: cars was not given for 2020-01  [1]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_told_once_in_a_rule()
    {
        var text = TollRoad.Settle(1_000, 1_500)[1].Explain(TollRoad.Average).ToText(naming: Naming.Keys, inFull: true);

        Assert.Single(text.Split('\n'), line => line.Contains("takings = 3,000.00 USD  [1]", StringComparison.Ordinal));
        Assert.Contains("takings up to the period before = 2,000.00 USD, brought forward from 2020-01", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_is_taken_apart_once_and_then_referred_back_to()
    {
        var agreement = Of(
            Clause("1", Profit.Means(Sales - Costs)),
            Clause("2", Tax.Means((Profit * 0.5m).NotBelowZero())),
            Clause("3", Net.Means((Profit * 0.5m) - Tax - (Profit * 0.5m) + Costs)));

        // 50 × 0.5 = 25 is the tax; 25 − 25 − 25 + 50 = 25.
        const string Expected = """
            Net for 2002-01, under: As signed
            net = 25.00 USD  [3]
            │ = (profit × 50 %) − tax − (profit × 50 %) + costs
            ├─ profit × 50 % = 25.00 USD
            │  └─ profit = 50.00 USD  [1]
            │     │ = sales − costs
            │     ├─ sales = 100.00 USD, given for 2002-01
            │     └─ less costs = 50.00 USD, given for 2002-01
            ├─ less tax = 25.00 USD  [2]
            │  │ = (profit × 50 %), not below 0
            │  └─ profit × 50 % = 25.00 USD
            │     └─ profit = 50.00 USD  [1] (derived above)
            ├─ less profit × 50 % = 25.00 USD (derived above)
            └─ costs = 50.00 USD, given for 2002-01

            """;

        var text = agreement.Settle(Month(1).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(50))).Statements[0].Explain(Net).ToText(naming: Naming.Keys, inFull: true);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), text);
    }
}
