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

namespace ContractRules.Tests.Explanation;

/// <summary>What of an explanation is told unless all is asked for: titles, one line a step, and what mattered.</summary>
public sealed class TellingTests
{
    private static readonly Members Grounds = new("ground", "breach", "fraud", "insolvency", "seizure", "illegality");
    private static readonly Stream<Fact<bool>> Arose = Fact.Truth("arose", "1", "Whether a ground arose").NothingUnlessGiven().ForEach(Grounds);
    private static readonly Term<bool> Ended = Term.Truth("ended-early", "Agreement has ended");

    [Fact]
    public void A_derivation_is_told_in_titles_one_line_a_step_the_key_beside_each_where_it_comes_first()
    {
        // 10 % of (1,000 × 2 − 1,000 ÷ 3) = 10 % of 1,666.666… = 166.666… → 166.67
        const string Expected = """
            Fee of the State for 2020-01, under: As signed
            Fee of the State (fee) = 166.67 USD  [3]: ((10 % × (Takings − Upkeep)), not below 0) rounded to 0.01, half away from zero
            └─ before rounding = ≈ 166.666667 USD
               └─ 10 % × (Takings − Upkeep) = ≈ 166.666667 USD
                  └─ Takings − Upkeep = ≈ 1,666.666667 USD
                     ├─ Takings (takings) = 2,000.00 USD  [1]: Cars × (2.00 USD/car, as read under [toll])
                     │  ├─ Cars (cars) = 1,000 cars, given for 2020-01
                     │  ├─ not taken: Agreed toll, because Agreed toll was not given
                     │  └─ taken: 2.00 USD/car
                     └─ less Upkeep (upkeep) = ≈ 333.333333 USD  [2]: Repairs over the last 3 periods ÷ 3
                        └─ Repairs (repairs) over the last 3 periods = 1,000.00 USD
                           └─ Repairs = 1,000.00 USD, given for 2020-01

            """;

        var derivation = TollRoad.Settle(1_000)[0].Explain(TollRoad.Fee);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), derivation.ToText());
        Assert.Equal(derivation.ToText(), $"{derivation}");
    }

    [Fact]
    public void So_many_levels_are_told_as_are_asked_for()
    {
        var derivation = TollRoad.Settle(1_000)[0].Explain(TollRoad.Fee);

        Assert.EndsWith("└─ before rounding = ≈ 166.666667 USD …\n", derivation.ToText(depth: 1), StringComparison.Ordinal);
        Assert.Equal(Mention.Deeper, Assert.Single(Assert.Single(derivation.ToLines(depth: 1)).Below).Mention);
        Assert.Equal(derivation.ToText(), derivation.ToText(depth: 100));
        Assert.EndsWith("└─ before rounding = ≈ 166.666667 USD\n   └─ …\n", derivation.ToText(depth: 1, inFull: true), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => derivation.ToText(depth: 0));
    }

    [Fact]
    public void A_part_that_was_only_mentioned_above_since_it_lay_deeper_is_told_where_it_does_not()
    {
        var (first, second, third) = (Term.Money("first", "First", Usd), Term.Money("second", "Second", Usd), Term.Money("third", "Third", Usd));
        var agreement = Of(Clause("1", first.Means(Sales - Costs), second.Means(first * 2), third.Means(second + first)));

        // First is 10 − 4 = 6, second 6 × 2 = 12, third 12 + 6 = 18.
        Assert.Equal(
            """
            Third for 2002-01, under: As signed
            Third (third) = 18.00 USD  [1]
            ├─ Second (second) = 12.00 USD  [1]: First × 2
            │  └─ First (first) = 6.00 USD  [1]: Sales − Costs …
            └─ First = 6.00 USD  [1]
               ├─ Sales (sales) = 10.00 USD, given for 2002-01
               └─ less Costs (costs) = 4.00 USD, given for 2002-01

            """,
            agreement.Settle(Month(1).With(Sales, Usd.Of(10)).With(Costs, Usd.Of(4))).Statements[0].Explain(third).ToText(depth: 2),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Grounds_of_which_none_arose_are_summed_up() => Assert.Equal(
        """
        Profit for 2002-01, under: As signed
        Profit (profit) = 0.00 USD  [1]
        └─ not taken: Sales, because “Agreement has ended” does not hold

        """,
        Text(Profit), ignoreLineEndingDifferences: true);

    [Fact]
    public void Of_an_or_that_does_not_hold_it_is_told_how_many_there_are()
    {
        Assert.EndsWith("└─ none of the 5 holds\n", Text(Ended), StringComparison.Ordinal);
        Assert.Contains("“Arose” [fraud]", TextInFull(Ended), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_or_that_holds_only_what_holds_is_told()
    {
        var lines = Text(Ended, "fraud").Split('\n');

        Assert.Equal(["└─ Arose (arose[fraud]) = true, given for 2002-01"], lines.Where(line => line.Contains('─', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, false, "“Closed” holds and “Ended” does not hold", "the sum")]
    [InlineData(true, true, "“Ended” holds", "the sum")]
    [InlineData(false, true, "“Closed” does not hold and “Ended” holds", "the sum")]
    public void Of_an_and_only_what_settled_it_is_told(bool closed, bool ended, string because, string taken)
    {
        Rule<bool> condition = Closed & !ClosedToo;
        var agreement = Of(Clause("1", Profit.Means((Sales + Costs).Called($"the sum").ProvidedThat(condition))));
        var text = agreement.Settle(Month(1).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(2)).With(Closed, closed).With(ClosedToo, ended)).Statements[0].Explain(Profit).ToText();

        Assert.Contains($"not taken: {(closed && !ended ? "0.00 USD" : taken)}, because {because}\n", text, StringComparison.Ordinal);
    }

    [Law]
    public void What_is_told_in_brief_is_never_more_than_what_is_told_in_full_and_both_begin_with_the_figure(Node rule)
    {
        var agreement = Of(Clause("1", Profit.Means(Sales), Net.Means(Rule<Money>.Of(rule))));
        var month = AskedFor(agreement, Month(1).With(Sales, Usd.Of(120)).With(Costs, Usd.Of(100)).With(Opening, new(2002, 1, 5)));
        var explained = agreement.Settle(month).Statements[0].Explain(Net);
        var (brief, full) = (explained.ToLines(), explained.ToLines(inFull: true));

        Assert.Equal(full[0].Words, brief[0].Words);
        Assert.InRange(brief.Sum(Count), 1, full.Sum(Count));
        Assert.Equal(explained.ToText().Count(sign => sign == '\n') - 1 - brief.Count + 1, brief.Sum(Count));
        Assert.All(Enumerable.Range(1, 4), depth => Assert.InRange(explained.ToLines(depth).Sum(Count), 1, brief.Sum(Count) + Deeper(explained, depth)));
    }

    private static Term<Money> Net { get; } = Term.Money("net", "Net", Usd);

    private static Fact<bool> ClosedToo { get; } = Fact.Truth("ended", "1", "Whether it ended");

    // What was cut once can be told again where it lies less deep.
    private static int Deeper(Derivation derivation, int depth) => derivation.ToLines(depth).SelectMany(All).Count(line => line.Mention == Mention.Deeper);

    private static int Count(ToldLine line) => All(line).Count();

    private static IEnumerable<ToldLine> All(ToldLine line) => line.Below.SelectMany(All).Prepend(line);

    private static string Text<T>(Term<T> term, params string[] arose)
        where T : struct => Explained(term, arose).ToText();

    private static string TextInFull<T>(Term<T> term)
        where T : struct => Explained(term).ToText(inFull: true);

    private static Derivation Explained<T>(Term<T> term, params string[] arose)
        where T : struct
    {
        var agreement = Of(Clause("1", Ended.Means(Arose.Any()), Profit.Means(Sales.ProvidedThat(Ended))));
        return agreement.Settle(arose.Aggregate(Month(1).With(Sales, Usd.Of(1)), (month, ground) => month.With(Arose[ground], true))).Statements[0].Explain(term);
    }
}
