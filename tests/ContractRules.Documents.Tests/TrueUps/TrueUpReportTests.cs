using ContractRules.Comparison;
using ContractRules.Documents.Tests.Published;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.TrueUps;

/// <summary>What a true-up comes to where nothing is left to pay: since nothing changes, or since what each owes the other is the same.</summary>
public sealed class TrueUpReportTests
{
    [Fact]
    public void What_each_owes_the_other_can_come_to_the_same()
    {
        var agreement = Barter.Agreement.Under(Barter.Agreement.Readings.First(reading => reading.Key == "extra"), "some");
        var trueUp = agreement.TrueUp(Barter.SetOff.Settled, Barter.SetOff.Audited, SettlementPeriod.Year(2024));

        Assert.Equal("What each owes the other comes to the same: nothing is left to pay.", Told.InShort(Publish.TrueUp(agreement, trueUp))[0]);
    }

    [Fact]
    public void Of_a_year_in_which_nothing_is_paid_there_is_no_table()
    {
        var nothing = Lease.OfNothing.Statements[0].Period;
        var trueUp = Lease.Agreement.TrueUp([Lease.NothingIn(nothing)], [PeriodFacts.For(nothing)], SettlementPeriod.Year(2024));

        Assert.Equal(["Nothing is to be paid."], Told.InShort(Publish.TrueUp(Lease.Agreement, trueUp)));
    }
}
