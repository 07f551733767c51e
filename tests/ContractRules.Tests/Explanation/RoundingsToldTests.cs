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

/// <summary>What stood before a rounding is told where no other line tells it; words of a phrase tell one rounding, and of several each is told.</summary>
public sealed class RoundingsToldTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Term<Money> Tax = Term.Money("tax", "Tax", Usd);
    private static readonly Rounding ToTheDollar = new(0, RoundingMode.HalfAwayFromZero);

    public static TheoryData<string, bool, bool> Forms => new()
    {
        { "a fact", false, false },
        { "a term", false, false },
        { "a value of the period before", false, false },
        { "a sum up to the period before", false, false },
        { "a sum to date", true, false },
        { "a choice", false, false },
        { "a reading", false, false },
        { "a sum that needs no rounding", true, false },
        { "a third", true, true },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_stood_before_it_has_a_line_where_it_is_more_than_a_name_and_in_brief_where_it_was_another(string form, bool inFull, bool inBrief)
    {
        Rule<Money> rule = form switch
        {
            "a fact" => Sales,
            "a term" => Tax,
            "a value of the period before" => Tax.Prior(),
            "a sum up to the period before" => Sales.ToDateBefore(),
            "a sum to date" => Sales.ToDate(),
            "a choice" => Sales.Unless(Closed, then: Costs),
            "a reading" => Basis.Decides<Money>(Sales, Costs),
            "a sum that needs no rounding" => Sales - Costs,
            _ => Sales / 3,
        };
        var explained = Explained(rule.Rounded(Rounding.ToTheCent));

        Assert.Equal(inFull, explained.ToText(inFull: true).Contains("before rounding = ", StringComparison.Ordinal));
        Assert.Equal(inBrief, explained.ToText().Contains("before rounding = ", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_was_rounded_off_the_parts_stand_at_once() => Assert.EndsWith(
        """
        Net (net) = 80.00 USD  [1]: (Sales − Costs) rounded to 0.01, half away from zero
        ├─ Sales (sales) = 100.00 USD, given for 2002-02
        └─ less Costs (costs) = 20.00 USD, given for 2002-02

        """.ReplaceLineEndings("\n"),
        Explained((Sales - Costs).Rounded(Rounding.ToTheCent)).ToText(),
        StringComparison.Ordinal);

    [Fact]
    public void The_words_of_a_phrase_tell_one_rounding_besides_those_of_its_subjects()
    {
        Rule<Money> inCents = ((Rule<Money>)Sales).Rounded(Rounding.ToTheCent), inDollars = ((Rule<Money>)Costs).Rounded(ToTheDollar);

        Assert.Equal(
            ["Sales (sales) = 100.00 USD, given for 2002-02", "Costs (costs) = 20.00 USD, given for 2002-02"],
            Below((Sales - Costs).Rounded(ToTheDollar).Called($"what is left of {Sales} after {Costs}")));
        Assert.Equal(
            ["Sales rounded to 0.01, half away from zero = 100.00 USD", "Costs rounded to 1, half away from zero = 20.00 USD"],
            Below((inCents + inDollars).Called($"{Sales} and {Costs} rounded")));
        Assert.Equal(
            ["Sales rounded to 0.01, half away from zero = 100.00 USD", "Costs (costs) = 20.00 USD, given for 2002-02"],
            Below((inCents.Rounded(ToTheDollar) + inDollars).Called($"{inCents} beside {Costs}")));
    }

    private static IEnumerable<string> Below(Rule<Money> rule) => Explained(rule).ToLines()[0].Below.Select(line => line.Words);

    private static Derivation Explained(Rule<Money> rule)
    {
        var agreement = Of(Clause("1", Net.Means(rule), Tax.Means(Sales)));
        var months = Enumerable.Range(1, 2).Select(month => Month(month).With(Sales, Usd.Of(100)).With(Costs, Usd.Of(20)).With(Closed, false));
        return agreement.Settle([.. months.Select(month => AskedFor(agreement, month))]).Statements[1].Explain(Net);
    }
}
