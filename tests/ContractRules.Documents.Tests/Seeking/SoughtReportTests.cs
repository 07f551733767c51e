using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;

namespace ContractRules.Documents.Tests.Seeking;

/// <summary>What is told of a goal that is sought: what does it, how far it goes on, and what is proved of it.</summary>
public sealed class SoughtReportTests
{
    private static readonly Fact<Quantity> Sold = Fact.Quantity("sold", Unit.Minute, "1", "Minutes sold").InRange(0, 100).WithDecimals(0);
    private static readonly Fact<Quantity> Open = Fact.Quantity("open", Unit.Minute, "1", "Minutes open").InRange(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Currency.Usd, "1", "Costs");
    private static readonly Fact<Ratio> Share = Fact.Ratio("share", "1", "The share").InRange(0, 1).WithDecimals(4);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Currency.Usd);
    private static readonly Term<bool> Full = Term.Truth("full", "Whether it is full");
    private static readonly Rule<Money> ByMinute = Sold * Currency.Usd.Of(1, per: Unit.Minute);

    [Fact]
    public void One_value_that_does_it_alone_is_told_so()
    {
        var sought = Seek(Fee.Means(ByMinute.ProvidedThat(Sold >= Unit.Minute.Of(7) & Sold <= Unit.Minute.Of(7))), Goal.Reaches(Fee, Currency.Usd.Of(7)), Sold);
        Assert.Equal("7 minutes is the least value of Sold that does it.", Answer(sought)[0]);
        Assert.Equal(
            ["| 6 | minute | 0.00 USD | the step below: not yet |", "| 7 | minute | 7.00 USD | does it, alone |", "| 8 | minute | 0.00 USD | the step above: no more |"], Rows(sought));
    }

    [Fact]
    public void Every_value_does_it_where_the_goal_is_no_goal()
    {
        var sought = Seek(Fee.Means(ByMinute), Goal.Reaches(Fee, Currency.Usd.Of(0)), Sold);
        Assert.Equal("Every value that Sold can have does it.", Answer(sought)[0]);
        Assert.EndsWith("; so every value of the range is accounted for.", Answer(sought)[2], StringComparison.Ordinal);
        Assert.Equal(["| 0 | minute | 0.00 USD | the least there can be: does it |", "| 100 | minute | 100.00 USD | the most there can be: does it |"], Rows(sought));
    }

    [Fact]
    public void The_least_value_there_can_be_does_it_with_the_step_above_that_does_not()
    {
        var sought = Seek(Fee.Means(ByMinute), Goal.FallsTo(Fee, Currency.Usd.Of(0)), Sold);
        Assert.Equal("Sold does it up to 0 minutes; the step above does not.", Answer(sought)[0]);
        Assert.Equal(["| 0 | minute | 0.00 USD | does it, alone |", "| 1 | minute | 1.00 USD | the step above: no more |"], Rows(sought));
    }

    [Fact]
    public void What_goes_on_without_end_is_told_so_above_and_below()
    {
        var above = Seek(Fee.Means(Costs), Goal.Reaches(Fee, Currency.Usd.Of(5)), Costs);
        Assert.Equal("5.00 USD is the least value of Costs that does it.", Answer(above)[0]);
        Assert.Equal(["| 4.99 | USD | 4.99 USD | the step below: not yet |", "| 5.00 | USD | 5.00 USD | the least that does it |", "| and so on |  |  | without end |"], Rows(above));

        var below = Seek(Fee.Means(Costs), Goal.FallsTo(Fee, Currency.Usd.Of(5)), Costs);
        Assert.Equal("Costs does it up to 5.00 USD; the step above does not.", Answer(below)[0]);
        Assert.Equal(["| 5.00 | USD | 5.00 USD | the most that does it |", "| 5.01 | USD | 5.01 USD | the step above: no more |"], Rows(below));
    }

    [Fact]
    public void Where_the_values_to_try_run_out_it_is_told_what_is_not_proved()
    {
        var share = Seek(Fee.Means(Dollars(350_000) * Share), Goal.Reaches(Fee, Currency.Usd.Of(100_000)), Share, most: 4);
        Assert.Equal("28.58 % is the least value of Share that does it of those tried.", Answer(share)[0]);
        Assert.Contains("\nfrom,1,share,0.2858,,,fee,2024-01,100030,USD,false\n", Publish.Sought(share).ToText(Format.Csv), StringComparison.Ordinal);
        Assert.Contains(Answer(share), line => line.StartsWith("Only searched, not proved: from ", StringComparison.Ordinal));
        Assert.EndsWith(": as many as were allowed.", Answer(share).Last(line => !line.StartsWith('|')), StringComparison.Ordinal);

        var on = Seek(Fee.Means(Open * Currency.Usd.Of(1, per: Unit.Minute)), Goal.FallsTo(Fee, Currency.Usd.Of(1_000_000)), Open, most: 3);
        Assert.Contains(Rows(on), row => row.EndsWith("| does it; above, it is not proved |", StringComparison.Ordinal));
    }

    [Fact]
    public void What_does_not_hang_on_the_fact_stays_what_it_is_or_is_undetermined()
    {
        Provision[] apart = [Fee.Means(Costs), Term.Money("other", "Other", Currency.Usd).Means(ByMinute)];
        Assert.Equal(["Fee of 2024-01 does not follow from Sold: whatever that is, it is undetermined."], Answer(Seek([.. apart], Goal.Reaches(Fee, Currency.Usd.Of(7)), Sold)));
        Assert.DoesNotContain("undetermined", Assert.Single(Answer(Seek([Fee.Means(Dollars(5)), apart[1]], Goal.Reaches(Fee, Currency.Usd.Of(7)), Sold))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_is_to_hold_or_not_is_told_so()
    {
        var full = Full.Means(Sold >= Unit.Minute.Of(7));
        Assert.StartsWith("# Seeking of 2024-01-01: Whether it is full holds in 2024-01, by Sold\n", Told(Seek(full, Goal.Reaches(Full, true), Sold)), StringComparison.Ordinal);
        Assert.StartsWith("# Seeking of 2024-01-01: Whether it is full does not hold in 2024-01, by Sold\n", Told(Seek(full, Goal.Reaches(Full, false), Sold)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_the_last_step_changes_twenty_figures_are_told()
    {
        Assert.Equal(2 + 20, Changed(20).Length);
        Assert.DoesNotContain(Changed(20), line => line.StartsWith("The first", StringComparison.Ordinal));
        Assert.Equal(3 + 20, Changed(21).Length);
        Assert.Contains("The first 20 of 21 figures.", Changed(21));

        static string[] Changed(int more)
        {
            var definitions = Enumerable.Range(1, more).Select(number => Term.Money($"t{(Rational)number}", $"Term {(Rational)number}", Currency.Usd).Means(Fee * Ratio.Percent(number)));
            return Documents.Tests.Told.Under("What the last step changes in 2024-01", Publish.Sought(Seek([Fee.Means(ByMinute), .. definitions], Goal.Reaches(Fee, Currency.Usd.Of(7)), Sold)));
        }
    }

    // 6 and 7 minutes at a millionth of a dollar, at a third of a ten-millionth, which never ends, and at the least that is still told apart.
    [Fact]
    public void Figures_that_the_last_step_changes_by_little_are_told_with_the_decimals_by_which_they_differ()
    {
        Assert.Equal("| Little | 1 | 0.000006 | 0.000007 | USD |", Told(new Rational(1, 1_000_000)));
        Assert.Equal("| Little | 1 | 0.000000200000 | ≈ 0.000000233333 | USD |", Told(new Rational(1, 30_000_000)));
        Assert.Equal($"| Little | 1 | 0.{new string('0', 23)}6 | 0.{new string('0', 23)}7 | USD |", Told(new Rational(1, System.Numerics.BigInteger.Pow(10, 24))));

        static string Told(Rational each)
        {
            var little = Term.Money("little", "Little", Currency.Usd);
            var sought = Seek([Fee.Means(ByMinute), little.Means(Fee * new Ratio(each))], Goal.Reaches(Fee, Currency.Usd.Of(7)), Sold);
            return Documents.Tests.Told.Under("What the last step changes in 2024-01", Publish.Sought(sought))[^1];
        }
    }

    private static Sought Seek<T>(Definition definition, Goal goal, Fact<T> by, int most = 2_000)
        where T : struct => Seek([definition], goal, by, most);

    private static Sought Seek<T>(EquatableArray<Provision> definitions, Goal goal, Fact<T> by, int most = 2_000)
        where T : struct => new Agreement(
            "seeking", "Seeking", new LocalDate(2024, 1, 1), Cadence.Months, [new Party("A", "A Ltd"), new Party("B", "B Ltd")], [new Clause("1", "All", "All.", definitions)])
            .Seek([PeriodFacts.For(SettlementPeriod.Month(2024, 1))], goal, by, most: most);

    private static string Told(Sought sought) => Publish.Sought(sought).ToText(Format.Markdown);

    private static string[] Answer(Sought sought) => Documents.Tests.Told.Under("Answer", Publish.Sought(sought));

    private static string[] Rows(Sought sought) => [.. Answer(sought).SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1)];

    private static Rule<Money> Dollars(decimal dollars) => Currency.Usd.Of(dollars);
}
