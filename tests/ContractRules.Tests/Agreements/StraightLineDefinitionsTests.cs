using ContractRules.Agreements;
using ContractRules.Agreements.Edits;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using ContractRules.Vocabulary;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;
using static ContractRules.Vocabulary.FirstInstalment;

namespace ContractRules.Tests.Agreements;

/// <summary>Straight-line amortization that keeps an account of each cost.</summary>
public class StraightLineDefinitionsTests
{
    private static readonly Term<Money> Amortized = Term.Money("amortized", "Amortization", Usd);
    private static readonly Term<Money> Unamortized = Term.Money("unamortized", "Not yet amortized", Usd);

    [Theory]
    [InlineData(12, 6, "1000 1000 1000 1000 4000 4000 0 0")] // 8,000 left over the 2 months left of 6
    [InlineData(6, 12, "2000 2000 2000 2000 500 500 500 500 500 500 500 500 0")] // 4,000 left over the 8 months left of 12
    [InlineData(12, 3, "1000 1000 1000 1000 8000 0")] // none left of 3: all at once
    public void Revised_in_May_the_rest_is_spread_over_the_periods_left(int before, int after, string instalments) => Assert.Equal(
        instalments, Instalments(before, after, InThePeriodOfTheCost, [12_000, .. Enumerable.Repeat((Rational)0, instalments.Count(c => c == ' '))]));

    [Fact]
    public void Each_cost_has_periods_left_of_its_own() =>
        // 1,200 of January and 600 of April over 12: 100 a month each 50. From May over 6: of the 800 left 400 in each of 2 months, of the
        // 550 left 110 in each of 5; 60 of May itself 10 in each of 6.
        Assert.Equal("100 100 100 150 520 520 120 120 120 10 0", Instalments(12, 6, InThePeriodOfTheCost, 1_200, 0, 0, 600, 60, 0, 0, 0, 0, 0, 0));

    [Fact]
    public void From_the_following_month_everything_falls_a_month_later() =>
        // 3 of 12 instalments had in May, 9,000 left: 3,000 in each of the 3 months left of 6.
        Assert.Equal("0 1000 1000 1000 3000 3000 3000 0", Instalments(12, 6, InTheFollowingPeriod, 12_000, 0, 0, 0, 0, 0, 0, 0));

    [Law]
    public void Without_an_amendment_it_gives_what_equal_instalments_of_the_past_costs_do(Monthly<Cents> costs, FewPeriods periods, FirstInstalment from) => Assert.Equal(
        string.Join(' ', Course(Sales.StraightLine(periods, from), Given(costs))), Instalments(periods, periods, from, costs));

    [Fact]
    public void What_is_remembered_does_not_grow_with_the_periods()
    {
        var agreement = Of(Clause("1", [.. Amortized.MeansStraightLineOf(Sales, Unamortized, 3, InThePeriodOfTheCost)]));

        Assert.Equal(4, agreement.Recollections.Count);
        Assert.All(agreement.Recollections, asked => Assert.Equal((false, 1), (asked.ToDate, asked.Periods)));
    }

    [Fact]
    public void The_account_adds_up_to_what_is_not_yet_amortized()
    {
        var agreement = Of(Clause("1", [.. Amortized.MeansStraightLineOf(Sales, Unamortized, 3, InThePeriodOfTheCost)]));
        var february = agreement.Settle(Given(900, 300)).Statements[1];

        // 300 a month of January's 900, 100 of February's 300.
        Assert.Equal([0, 200, 300], Enumerable.Range(0, 3).Select(had => NumberIn(february.Find($"unamortized[after-{had}]")!.Outcome)));
        Assert.Equal(500, february.Of(Unamortized).Value.Amount);
    }

    // 12,000 of January over 12 months, of which May finds 8,000 left; 100 cost in June.
    [Fact]
    public void Given_up_the_rest_is_charged_at_once_or_written_off()
    {
        Rational[] costs = [12_000, 0, 0, 0, 0, 100, 0];

        Assert.Equal("1000 1000 1000 1000 8000 100 0", GivenUp(costs, Amortized.Means(Sales + Unamortized.Prior())));
        Assert.Equal("1000 1000 1000 1000 0 100 0", GivenUp(costs, Amortized.Means(Sales), Unamortized.MeansWrittenOff()));
    }

    public static TheoryData<string> Silent => ["a plain definition", "another account", "the clause replaced", "the clause deleted", "an account that keeps it for nothing"];

    [Theory]
    [MemberData(nameof(Silent))]
    public void One_that_gives_it_up_without_saying_what_becomes_of_the_rest_is_refused(string how)
    {
        var other = Term.Money("other", "Another account", Usd);
        var edit = how switch
        {
            "a plain definition" => Edit.Revise("1", "nothing is spread", Amortized.Means(Sales)),
            "another account" => Edit.Replace(Clause("1", [.. Amortized.MeansStraightLineOf(Sales, other, 6, InThePeriodOfTheCost)])),
            "the clause replaced" => Edit.Replace(Clause("1", Amortized.Means(Sales))),
            "the clause deleted" => Edit.Delete("1"),
            _ => Edit.Replace(Clause("1", Amortized.Means(Costs), Unamortized.Means(Unamortized.CarriedForward(Costs, less: Amortized)))),
        };

        var fault = Assert.Single(FaultTests.Faults(() => InMay(edit)));
        Assert.Equal(AgreementFaultKind.InstalmentsLost, fault.Kind);
        Assert.Equal(
            "clause 1: Letter spreads no more what is left in unamortized, and doesn't say what becomes of it; "
                + "expected a rule that charges it (unamortized.Prior()), or that it is written off (MeansWrittenOff)",
            fault.ToString());
    }

    [Fact]
    public void Spread_on_it_says_enough_whatever_other_clauses_define() =>
        Assert.Equal(["1", "2"], InMay(Edit.Replace(Over(6, InThePeriodOfTheCost))).Clauses.Select(clause => $"{clause.Reference}"));

    [Fact]
    public void Over_no_period_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Amortized.MeansStraightLineOf(Sales, Unamortized, 0, InThePeriodOfTheCost));

    private static string Instalments(int before, int after, FirstInstalment from, params IReadOnlyList<Rational> costs)
    {
        var may = Month(5).Period.Start;
        var agreement = Amended(
            [Over(before, from)], new Amendment("Letter", may, may, Edit.Replace(Over(after, from))));
        return string.Join(' ', agreement.Settle(Given(costs)).Statements.Select(statement => statement.Of(Amortized).Value.Amount));
    }

    private static string GivenUp(IReadOnlyList<Rational> costs, params EquatableArray<Provision> provisions) => string.Join(
        ' ', InMay(Edit.Revise("1", "nothing is spread", provisions)).Settle([.. Given(costs).Select(month => month.With(Costs, Usd.Of(0)))])
            .Statements.Select(statement => statement.Of(Amortized).Value.Amount));

    private static Agreement InMay(Edit edit) => Amended(
        [Over(12, InThePeriodOfTheCost), Clause("2", Profit.Means(Sales + Costs))], new Amendment("Letter", Month(5).Period.Start, Month(5).Period.Start, edit));

    private static Clause Over(int periods, FirstInstalment from) =>
        Clause("1", [.. Amortized.MeansStraightLineOf(Sales, Unamortized, periods, from)]);

    private static PeriodFacts[] Given(params IReadOnlyList<Rational> costs) => Months(Sales, costs.Select(cost => Usd.Of(cost)));
}
