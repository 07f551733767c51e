using ContractRules.Agreements;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.Sharing;

namespace ContractRules.Tests.Explanation;

/// <summary>A phrase stands for its rule in an explanation as far as it hides nothing that matters.</summary>
public class PhrasesInTextTests
{
    [Fact]
    public void A_phrase_whose_subjects_tell_all_shows_these_alone() => Assert.Equal(
        """
        profit = 20.00 USD  [1]
        │ = the part of sales above costs
        ├─ sales = 120.00 USD, given for 2002-01
        └─ costs = 100.00 USD, given for 2002-01

        """,
        Text(Sales.ExcessOver(Costs)),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Roundings_on_the_way_are_shown_each()
    {
        var text = Text((Sales.InRange(0) * Percent(33.333m)).UpTo(Costs).RoundedAtEveryStep(Rounding.ToTheCent));

        Assert.All(
            [
                "= ((sales × 33.333 %), from 0 up to costs) rounded to 0.01, half away from zero, at every step\n",
                "(sales × 33.333 %) rounded to 0.01, half away from zero = 40.00 USD\n",
                "before rounding = 39.9996 USD\n",
                "sales = 120.00 USD, given for 2002-01\n",
                "costs = 100.00 USD, given for 2002-01\n",
            ],
            line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_that_was_rounded_on_the_way_says_so()
    {
        var (fine, less) = (Sales.WithDecimals(4), Costs.WithDecimals(4));
        var rule = (fine.ExcessOver(less) * 3).RoundedAtEveryStep(Rounding.ToTheCent);
        var text = Of(Clause("1", Profit.Means(rule)))
            .Settle(Month(1).With(fine, Usd.Of(10.1256m)).With(less, Usd.Of(0.001m))).Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true);

        Assert.Contains("the part of sales above costs, rounded to 0.01, half away from zero as it arises = 10.12 USD", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_given_is_said_where_that_decides()
    {
        var elected = Fact.Date("elected", "1", "Day of the election").Standing();

        Assert.Equal(
            """
            profit = 120.00 USD  [1]
            │ = costs if elected was elected before the period, otherwise sales
            ├─ not taken: costs, because elected was elected before the period does not hold
            │  └─ elected was not given
            └─ sales = 120.00 USD, given for 2002-01

            """,
            Text(Sales.Unless(Elections.InEffect(elected), then: Costs)),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Two_totals_that_read_alike_are_each_derived()
    {
        var receipts = Fact.Money("receipts", Usd, "1", "Receipts");
        var (all, some) = (new Members("product", "a", "b", "c", "d", "e"), new Members("product", "a", "b", "c", "e"));
        var rule = receipts.ForEach(all).Total() - some.Each(member => receipts.ForEach(all)[member]).Total();
        var facts = all.Keys.Aggregate(Month(1), (month, member) => month.With(receipts.ForEach(all)[member], Usd.Of(1)));
        var text = Of(Clause("1", Profit.Means(rule))).Settle(facts).Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true);

        Assert.DoesNotContain("derived above", text, StringComparison.Ordinal);
        Assert.Contains("profit = 1.00 USD", text, StringComparison.Ordinal);
    }

    private static string Text(Rule<Money> rule)
    {
        var agreement = Of(Clause("1", Profit.Means(rule)));
        var month = AskedFor(agreement, Month(1).With(Sales, Usd.Of(120)).With(Costs, Usd.Of(100)));
        var text = agreement.Settle(month).Statements[0].Explain(Profit).ToText(naming: Naming.Keys, inFull: true);
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
