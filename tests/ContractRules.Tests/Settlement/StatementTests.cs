using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.SampleItems;
using static ContractRules.Tests.Generators.SampleLots;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>A statement by itself: what it is equal to, which items it has, and on which day it counts as ended.</summary>
public sealed class StatementTests
{
    private static readonly Agreement Capped = Of(Clause("1", Profit.Means(Sales.NotExceeding(Usd.Of(10)))));

    [Fact]
    public void Two_of_the_same_facts_are_equal_and_those_of_others_are_not_whatever_they_come_to()
    {
        var statement = OfSales(20);

        Assert.Equal(statement, OfSales(20));
        Assert.Equal(statement.GetHashCode(), OfSales(20).GetHashCode());
        Assert.Equal(statement.Terms, OfSales(30).Terms);
        Assert.NotEqual(statement, OfSales(30));

        static Statement OfSales(int sales) => Capped.Settle(Month(1).With(Sales, Usd.Of(sales))).Statements[0];
    }

    [Fact]
    public void Lists_are_equal_where_their_statements_and_faults_are()
    {
        var (one, same, other) = (Capped.Settle(Months(Sales, Usd.Of(1))), Capped.Settle(Months(Sales, Usd.Of(1))), Capped.Settle(Months(Sales, Usd.Of(2))));
        var (early, late) = (Capped.Settle([Month(1), Month(3)]), Capped.Settle([Month(1), Month(4)]));

        Assert.Equal(one.Statements, same.Statements);
        Assert.NotEqual(one.Statements, other.Statements);
        Assert.False(early.Statements.Equals(late.Statements));
        Assert.False(one.Statements.Equals(Capped.Settle([]).Statements));
        Assert.False(one.Statements.Equals(null));
    }

    [Fact]
    public void It_has_the_items_given_and_the_lots_of_its_period_and_no_others()
    {
        var agreement = Of(Clause("1", Profit.Means(Calls.Total(Charge)), Debts.MovedBy(Debts.Adding(Fee).With(Due, ThePeriod.End))));
        var statement = agreement.Settle(Month(1).With(Calls, [Call(1, 10), Call(2, 10)]).With(Fee, Usd.Of(5))).Statements[0];

        Assert.All(["C-1", "C-2", "2002-01"], key => Assert.True(statement.HasItem(key)));
        Assert.False(statement.HasItem("C-3"));
        Assert.False(agreement.Settle(Month(1).With(Calls, [Call(1, 10)])).Statements[0].HasItem("2002-01"));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, true)]
    [InlineData(32, false)] // the first of February
    public void It_has_ended_with_the_last_day_of_its_period(int day, bool hasEnded)
    {
        var lease = Lease.Of(PeriodOfTheEnd.CountsWhole, Lease.Termination.TakingEffectOn(Dated.PlusDays(day - 1)));
        var timeline = lease.Settle(Month(1).With(Lease.Breach, true).With(Lease.Notice, new LocalDate(2002, 1, 10)));

        Assert.Equal((hasEnded, Dated.PlusDays(day - 1)), (timeline.Statements[0].HasEnded, timeline.Statements[0].End?.On));
        Assert.Equal(hasEnded, timeline.Carried.End is not null);
    }
}
