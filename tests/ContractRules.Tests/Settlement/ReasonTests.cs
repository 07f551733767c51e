using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>One thing that is missing over several periods is one reason, with the first, the last and how many.</summary>
public class ReasonTests
{
    private static readonly Term<Money> Balance = Term.Money("balance", "Balance", Usd);

    private static readonly Agreement Account = Of(Clause("1", Balance.Means(Balance.Prior() + Sales), Profit.Means(Sales.ToDate() - Costs)));

    [Fact]
    public void A_balance_tells_what_it_lacks_once()
    {
        var statements = Account.Settle([Month(1).With(Sales, Usd.Of(1)), .. Enumerable.Range(2, 5).Select(Month)]).Statements;

        Assert.Equal(["sales was not given for 2002-02"], Told(statements[1], Balance));
        Assert.Equal(["sales was not given for 2002-02 to 2002-06 (5 periods)"], Told(statements[5], Balance));
        Assert.Equal(["sales was not given for 2002-02 to 2002-06 (5 periods)", "costs was not given for 2002-06"], Told(statements[5], Profit));
    }

    [Fact]
    public void Periods_between_that_were_given_are_not_counted()
    {
        // Given in January, March and April.
        var months = Enumerable.Range(1, 6).Select(number => number is 1 or 3 or 4 ? Month(number).With(Sales, Usd.Of(1)) : Month(number));

        Assert.Equal(["sales was not given for 2002-02 to 2002-06 (3 periods)"], Told(Account.Settle([.. months]).Statements[5], Balance));
    }

    [Fact]
    public void Windows_that_overlap_count_no_period_twice()
    {
        var rule = Sales.OverTrailing(3) + Sales.OverTrailing(3, lag: 1) + Sales.OverTrailing(2, lag: 4) + Sales;

        // April to June, March to May, January to February, and June again.
        Assert.Equal(
            ["sales was not given for 2002-01 to 2002-06 (6 periods)"],
            Course(rule, [.. Enumerable.Range(1, 6).Select(Month)])[5].Reasons.Select(reason => reason.ToString()));
    }

    [Fact]
    public void A_division_by_zero_over_several_periods_is_one_reason_too()
    {
        var months = Enumerable.Range(1, 3).Select(number => Month(number).With(Sales, Usd.Of(1)).With(Costs, Usd.Of(0)));
        var share = Term.Ratio("share-of-costs", "Share of costs");
        var statements = Of(Clause("1", share.Means(share.Prior() + (Sales / Costs)))).Settle([.. months]).Statements;

        Assert.Equal(["costs is zero in 2002-01 to 2002-03 (3 periods), and nothing can be divided by it"], Told(statements[2], share));
    }

    [Law]
    public void A_balance_counts_every_period_without_the_fact_and_no_other(NonEmptyArray<bool> given)
    {
        var months = given.Get.Select((isGiven, index) => isGiven ? Month(index + 1).With(Sales, Usd.Of(1)) : Month(index + 1)).ToList();
        var missing = months.Where(month => month.Values.Count == 0).Select(month => month.Period.Label).ToList();
        var reasons = Account.Settle(months).Statements[^1].Of(Balance).Reasons;

        Assert.Equal(missing.Count, reasons.Sum(reason => reason.Periods));
        Assert.Equal(missing.Take(1), reasons.Select(reason => reason.Period));
        Assert.Equal(missing.TakeLast(1), reasons.Select(reason => reason.Through));
    }

    [Fact]
    public void Four_hundred_years_of_nothing_make_no_larger_state_than_two_months()
    {
        var agreement = new Agreement("small", "Small agreement", new(2002, 1, 1), Cadence.Years, [], [Clause("1", Balance.Means(Balance.Prior() + Sales), Profit.Means(Sales.ToDate()))]);
        var years = Enumerable.Range(2002, 400).Select(year => PeriodFacts.For(SettlementPeriod.Year(year))).ToList();

        Assert.InRange(SizeOf(years), 1, SizeOf(years[..2]) + 20);

        int SizeOf(IReadOnlyList<PeriodFacts> some) => agreement.Settle(some).Carried.ToJson().Length;
    }

    [Fact]
    public void A_state_keeps_the_first_period_the_last_and_the_count()
    {
        var carried = Account.Settle([.. Enumerable.Range(1, 4).Select(Month)]).Carried;

        Assert.True(CarriedStateJson.TryParse(carried.ToJson(), out var read, out var faults), string.Join('\n', faults));
        Assert.Equal(carried, read);
        Assert.Contains("\"through\": \"2002-04\"", carried.ToJson(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Told(Statement statement, Term<Money> term) => statement.Of(term).Reasons.Select(reason => reason.ToString());

    private static IEnumerable<string> Told(Statement statement, Term<Ratio> term) => statement.Of(term).Reasons.Select(reason => reason.ToString());
}
