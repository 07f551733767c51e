using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Settlement;

/// <summary>How what settling makes reads, in a debugger or a log.</summary>
public sealed class ReadAloudTests
{
    private static readonly Agreement Shop = Of(Clause("1", Profit.Means(Sales + Sales.ToDate() + Sales.Prior())));

    [Fact]
    public void A_state_tells_what_it_is_of_and_how_far_it_came()
    {
        Assert.Equal("nothing settled", $"{CarriedState.None}");
        Assert.Equal("small through 2002-02", $"{Shop.Settle(Months(Sales, Usd.Of(5), Usd.Of(6))).Carried}");
    }

    [Fact]
    public void A_timeline_tells_its_periods_or_why_there_are_none()
    {
        Assert.Equal("2002-01, 2002-02", $"{Shop.Settle(Months(Sales, Usd.Of(5), Usd.Of(6)))}");
        Assert.Equal(
            "nothing settled: 2002-01: the period does not follow 2002-02; expected 2002-03; 2002-01, rent: no such fact; expected one that the agreement asks for",
            $"{Shop.Settle([Month(2), Month(1).With("rent", new NumberValue(1))])}");
    }

    [Fact]
    public void A_memory_tells_the_sum_the_values_before_and_what_was_left()
    {
        Outcome five = Outcome.Determined(new NumberValue(5)), six = Outcome.Determined(new NumberValue(6));

        Assert.Equal("", $"{Memory.None}");
        Assert.Equal("5 to date", $"{new Memory(five, [])}");
        Assert.Equal("before: 6, nothing, 5", $"{new Memory(null, [six, null, five])}");
        Assert.Equal("6 to date; before: nothing; left with 5", $"{new Memory(six, [null]) { Retired = five }}");
    }

    [Fact]
    public void A_warning_tells_its_clause_where_it_has_one()
    {
        Assert.Equal("clause 2: too much", $"{new Warning(WarningKind.ExpectationNotMet, "2", "too much")}");
        Assert.Equal("too early", $"{new Warning(WarningKind.BeforeTheAgreement, default, "too early")}");
    }

    [Fact]
    public void Open_lots_are_told_one_by_one_or_why_they_are_not_known()
    {
        Assert.Equal("L-1: remaining 5; L-2: remaining 6", $"{new OpenLots([Lot("L-1", 5), Lot("L-2", 6)], [])}");
        Assert.Equal("not known: paid was not given for 2002-01", $"{new OpenLots([], [new Reason(ReasonKind.NotGiven, "1", "paid", "2002-01")])}");

        static Item Lot(string key, int remaining) => Item.Of(key).With("remaining", new NumberValue(remaining));
    }
}
