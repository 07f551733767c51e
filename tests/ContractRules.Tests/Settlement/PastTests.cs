using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>What passes from one period to the next.</summary>
public class PastTests
{
    private static readonly Rule<Money> Six = Usd.Of(6);
    private static readonly PeriodFacts[] OneToFour = Months(Sales, Usd.Of(1), Usd.Of(2), Usd.Of(3), Usd.Of(4));

    [Fact]
    public void The_prior_value_is_that_of_the_period_before_and_at_first_what_is_stated()
    {
        Assert.Equal("0 1 2 3", Line(Sales.Prior()));
        Assert.Equal("9 1 2 3", Line(Profit.Prior(Usd.Of(9)), Profit.Means(Sales)));
    }

    [Fact]
    public void Sums_to_date_and_over_windows_count_nothing_before_the_first_period()
    {
        Assert.Equal("1 3 6 10", Line(Sales.ToDate()));
        Assert.Equal("1 3 6 10", Line(Profit.ToDate(), Profit.Means(Sales)));
        Assert.Equal("1 3 5 7", Line(Sales.OverTrailing(2)));
        Assert.Equal("0 1 3 5", Line(Sales.OverTrailing(2, lag: 1)));
        Assert.Equal("0 0 1 3", Line(Profit.OverTrailing(2, lag: 2), Profit.Means(Sales)));
        Assert.Equal("0 0 0 1", Line(Sales.OverTrailing(1, lag: 3)));
        Assert.Equal("1 2 3 4", Line(Sales.OverTrailing(1)));
        Assert.Equal("1 3 6 10", Line(Sales.OverTrailing(100)));
    }

    [Fact]
    public void The_sum_before_the_present_period_is_that_of_the_period_before()
    {
        Assert.Equal("0 1 3 6", Line(Sales.ToDateBefore()));
        Assert.Equal("0 1 3 6", Line(Profit.ToDateBefore(), Profit.Means(Sales)));

        // What is missing now does not matter to it, but does from the next month on.
        Assert.Equal(["1", "undetermined: sales was not given for 2002-02"], Course(Sales.ToDateBefore(), [OneToFour[0], Month(2), OneToFour[2]]).Skip(1).Select(outcome => outcome.ToString()));
    }

    // 1 + 2 before it goes in March; from May on 5, 5 + 6, and nothing of the 3.
    [Fact]
    public void A_term_that_an_amendment_retires_and_another_defines_anew_begins_anew()
    {
        var balance = Clause("1", Profit.Means(Profit.Prior() + Sales));
        var asked = Clause("2", Term.Money("asked", "Asked", Usd).Means(Sales));
        var agreement = Amended(
            [balance, asked],
            new Amendment("First", Month(3).Period.Start, Month(3).Period.Start, Edit.Delete("1")),
            new Amendment("Second", Month(5).Period.Start, Month(5).Period.Start, Edit.Insert(balance, after: "2")));
        var statements = agreement.Settle(Months(Sales, [.. Enumerable.Range(1, 6).Select(sales => Usd.Of(sales))])).Statements;

        Assert.Equal(["1", "3", "-", "-", "5", "11"], statements.Select(statement => statement.Find("profit")?.Outcome.ToString() ?? "-"));
    }

    [Fact]
    public void A_fact_that_an_amendment_brings_counts_from_there_and_nobody_misses_it_before()
    {
        var agreement = Amended(
            [Clause("1", Profit.Means(Sales))],
            new Amendment("Letter", Month(3).Period.Start, Month(3).Period.Start, Edit.Replace(Clause("1", Profit.Means(Sales + Costs.ToDate())))));
        PeriodFacts[] months = [OneToFour[0], OneToFour[1], OneToFour[2].With(Costs, Usd.Of(10)), OneToFour[3].With(Costs, Usd.Of(20))];

        // 3 + 10, and 4 + 30.
        Assert.Equal(["1", "2", "13", "34"], agreement.Settle(months).Statements.Select(statement => statement.Of(Profit).Value.Amount.ToString()));
        Assert.Contains(
            "costs up to the period before = 0.00 USD, nothing before", agreement.Settle(months).Statements[2].Explain(Profit).ToText(naming: Naming.Keys, inFull: true), StringComparison.Ordinal);

        // Where it is asked for and missing, all that follows is open.
        Assert.Equal(
            "undetermined: costs was not given for 2002-03", agreement.Settle([.. months[..2], OneToFour[2], months[3]]).Statements[3].Of(Profit).ToString());
    }

    [Fact]
    public void A_state_from_before_an_amendment_was_signed_goes_on_under_it_and_through_JSON()
    {
        Clause signed = Clause("1", Profit.Means(Sales)), amended = Clause("1", Profit.Means(Sales + Costs.ToDate() + Costs.OverTrailing(3)));
        var before = Of(signed).Settle(OneToFour[..2]).Carried;
        var agreement = Amended([signed], new Amendment("Letter", Month(3).Period.Start, Month(3).Period.Start, Edit.Replace(amended)));
        PeriodFacts[] months = [.. OneToFour[..2], .. OneToFour[2..].Select(month => month.With(Costs, Usd.Of(10)))];

        var third = agreement.Settle(months[2], before);
        Assert.True(CarriedStateJson.TryParse(third.Carried.ToJson(), out var carried, out _));
        var fourth = agreement.Settle(months[3], carried);

        // 3 + 10 + 10, and 4 + 20 + 20, as when all is settled under the amended agreement.
        Assert.Equal([23, 44], new[] { third, fourth }.Select(timeline => timeline.Statements[0].Of(Profit).Value.Amount));
        Assert.Equal(agreement.Settle(months).Carried, fourth.Carried);
    }

    [Fact]
    public void What_was_asked_for_and_is_not_in_the_state_is_still_missed()
    {
        var agreement = Of(Clause("1", Profit.Means(Sales + Costs.ToDate())));
        var other = Of(Clause("1", Profit.Means(Sales))).Settle(OneToFour[0]).Carried;

        Assert.Contains("nothing is remembered of it", Assert.Single(agreement.Settle(OneToFour[1].With(Costs, Usd.Of(1)), other).Faults).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_may_build_on_its_own_sum_before_the_present_period() =>
        // As far as 6 in total are not reached: 1, 2, 3 of 3, 0 of 4.
        Assert.Equal("1 2 3 0", Line(Profit, Profit.Means(Sales.NotExceeding(Six - Profit.ToDateBefore()))));

    [Fact]
    public void A_term_may_build_on_its_own_prior_value() =>
        // Each balance is twice the one before and the sales: 1, 2 + 2, 8 + 3, 22 + 4.
        Assert.Equal("1 4 11 26", Line(Profit, Profit.Means((Profit.Prior() * 2) + Sales)));

    [Fact]
    public void The_longest_window_asked_for_is_kept_beside_shorter_ones() =>
        // To date, the prior value, and the one three periods ago, together: 1, 3 + 1, 6 + 2, 10 + 3 + 1.
        Assert.Equal("1 4 8 14", Line(Sales.ToDate() + Sales.Prior() + Sales.OverTrailing(1, lag: 3)));

    [Fact]
    public void A_sum_to_date_is_undetermined_from_the_period_in_which_a_fact_is_missing()
    {
        var course = Course(Sales.ToDate(), [OneToFour[0], Month(2), OneToFour[2]]);

        Assert.Equal("1", course[0].ToString());
        Assert.Equal(new Reason(ReasonKind.NotGiven, "1", "sales", "2002-02"), Assert.Single(course[2].Reasons));
    }

    [Fact]
    public void A_window_forgets_what_was_missing_once_it_has_passed() => Assert.Equal(
        [true, false, false, true],
        Course(Sales.OverTrailing(2), [OneToFour[0], Month(2), OneToFour[2], OneToFour[3]]).Select(outcome => outcome.IsDetermined));

    [Fact]
    public void A_standing_fact_holds_until_given_anew_and_another_for_its_period_only()
    {
        var standing = Share.Standing();
        var months = new[] { Month(1), Month(2).With(standing, Ratio.Percent(30)), Month(3), Month(4).With(standing, Ratio.Percent(25)) };

        Assert.Equal(["undetermined: share was not given for 2002-01", "0.3", "0.3", "0.25"], Course(standing, months).Select(outcome => $"{outcome}"));
        Assert.Equal("undetermined: share was not given for 2002-03", Course(Share, months)[2].ToString());
        Assert.Equal("true", Course(standing.WasGiven(), months)[2].ToString());
        Assert.Equal(["0", "0.3", "0", "0.25"], Course(Share.NothingUnlessGiven(), months).Select(outcome => $"{outcome}"));
    }

    [Fact]
    public void A_sum_that_only_the_amended_version_asks_for_counts_the_periods_before_the_amendment()
    {
        var total = Term.Money("total", "Total", Usd);
        var agreement = Amended(
            [Clause("1", Profit.Means(Sales))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Insert(Clause("2", total.Means(Sales.ToDate() + Profit.Prior())), after: "1")));

        // 1 + 2 + 3 to date, and 2 of the month before.
        Assert.Equal(Usd.Of(8), agreement.Settle(OneToFour).Statements[2].Of(total).Value);
    }

    [Fact]
    public void A_term_that_an_amendment_brings_has_no_past_before_it()
    {
        var total = Term.Money("total", "Total", Usd);
        var agreement = Amended(
            [Clause("1", Profit.Means(Sales))],
            new Amendment("Letter", new LocalDate(2002, 3, 1), new LocalDate(2002, 3, 1), Edit.Insert(
                Clause("2", total.Means(Sales), Ended.Means(total.Prior(Usd.Of(7)) > Usd.Of(6)), Term.Money("sum", "Sum", Usd).Means(total.ToDate())), after: "1")));
        var statements = agreement.Settle(OneToFour).Statements;

        Assert.Equal([true, false], statements.Skip(2).Select(statement => statement.Of(Ended).Value));
        Assert.Equal(["3", "7"], statements.Skip(2).Select(statement => $"{statement.Find("sum")!.Outcome}"));
    }

    [Fact]
    public void A_sum_to_date_survives_the_periods_in_which_its_term_is_not_defined()
    {
        var total = Term.Money("total", "Total", Usd);
        var sum = Clause("2", total.Means(Sales), Term.Money("sum", "Sum", Usd).Means(total.ToDate()));
        var agreement = Amended(
            [Clause("1", Profit.Means(Sales)), sum],
            new Amendment("Struck out", new LocalDate(2002, 2, 1), new LocalDate(2002, 2, 1), Edit.Delete("2")),
            new Amendment("Restored", new LocalDate(2002, 4, 1), new LocalDate(2002, 4, 1), Edit.Insert(sum, after: "1")));

        // 1 in January, nothing counted in February and March, 4 in April.
        Assert.Equal("5", agreement.Settle(OneToFour).Statements[3].Find("sum")!.Outcome.ToString());
    }

    [Law]
    public void The_sum_to_date_is_the_sum_of_all_windows_of_one(Monthly<Cents> sales)
    {
        var months = Months(Sales, sales.Select(amount => Usd.Of(amount)));
        var windows = Enumerable.Range(0, sales.Count).Select(lag => NumberIn(Course(Sales.OverTrailing(1, lag), months)[^1]));

        Assert.Equal(NumberIn(Course(Sales.ToDate(), months)[^1]), windows.Aggregate((sum, number) => sum + number));
    }

    private static string Line<T>(Rule<T> rule, params IEnumerable<Definition> definitions)
        where T : struct => string.Join(' ', Course(rule, OneToFour, definitions));

    [Fact]
    public void A_window_costs_what_is_remembered_and_not_what_it_could_hold()
    {
        var months = Months(Sales, [.. Enumerable.Range(1, 60).Select(month => Usd.Of(month))]);

        var all = Course(Sales.OverTrailing(Trailing.MostPeriods), months);

        Assert.Equal(60 * 61 / 2, NumberIn(all[^1])); // 1 + 2 + … + 60
        Assert.Equal(Rational.Zero, NumberIn(Course(Sales.OverTrailing(Trailing.MostPeriods, lag: Trailing.MostPeriods), months)[^1]));
    }
}
