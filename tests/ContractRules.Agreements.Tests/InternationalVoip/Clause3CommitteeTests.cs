using ContractRules.Agreements.InternationalVoip;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>3(4): the Committee, seven days after the signing on 25 April 2002, and what it has to approve.</summary>
public sealed class Clause3CommitteeTests
{
    public static TheoryData<string> Parties => ["Fusion", "THIL"];

    [Theory]
    [MemberData(nameof(Parties))]
    public void The_Committee_is_due_on_2_May_2002(string party) =>
        Assert.All(Standing(party, null), duty => Assert.Equal(Day(2002, 5, 2), duty.Due));

    [Theory]
    [MemberData(nameof(Parties))]
    public void Constituted_on_2_May_it_is_in_time(string party) =>
        Assert.Equal([(DutyStanding.NotYetDue, 0), (DutyStanding.Kept, 0)], Lateness(party, Day(2002, 5, 2)));

    [Theory]
    [MemberData(nameof(Parties))]
    public void Constituted_on_3_May_it_is_a_day_late(string party) =>
        Assert.Equal([(DutyStanding.NotYetDue, 0), (DutyStanding.Late, 1)], Lateness(party, Day(2002, 5, 3)));

    [Theory]
    [MemberData(nameof(Parties))]
    public void Not_constituted_by_the_end_of_May_it_is_29_days_overdue(string party) =>
        Assert.Equal([(DutyStanding.NotYetDue, 0), (DutyStanding.Broken, 29)], Lateness(party, null));

    [Fact]
    public void Without_a_word_of_the_Committee_all_equipment_counts()
    {
        // 10,000 − 3,000 − 12,000 ÷ 12 = 6,000.
        var month = AsSigned.SettleOne(Spending);

        Assert.Equal(Usd(6_000), month.Of(NetProfit).Value);
        Assert.Equal(Usd(0), month.Of(EquipmentNotApproved).Value);
        Assert.Equal(Usd(12_000), month.Of(VentureCostToDate).Value);
    }

    [Fact]
    public void Equipment_that_the_Committee_did_not_approve_is_neither_cost_nor_expense_of_the_Venture()
    {
        // 10,000 − 3,000 − 6,000 ÷ 12 = 6,500; and 40 % of 6,000 = 2,400.
        var month = AsSigned.SettleOne(Spending.With(CommitteeApprovedEquipment, 6_000m));

        Assert.Equal(Usd(6_500), month.Of(NetProfit).Value);
        Assert.Equal(Usd(6_000), month.Of(EquipmentNotApproved).Value);
        Assert.Equal(Usd(6_000), month.Of(VentureCostToDate).Value);
        Assert.Equal(Usd(2_400), month.Of(EquipmentResponsibility).Value);
    }

    [Fact]
    public void Under_the_other_reading_it_counts_on_both_sides_all_the_same()
    {
        // 10,000 − 3,000 − 12,000 ÷ 12 = 6,000; and 40 % of 12,000 = 4,800.
        var month = AsSigned.Under(VoipReadings.UnapprovedPurchases, "counted-all-the-same")
            .SettleOne(Spending.With(CommitteeApprovedEquipment, 6_000m));

        Assert.Equal(Usd(6_000), month.Of(NetProfit).Value);
        Assert.Equal(Usd(0), month.Of(EquipmentNotApproved).Value);
        Assert.Equal(Usd(12_000), month.Of(VentureCostToDate).Value);
        Assert.Equal(Usd(4_800), month.Of(EquipmentResponsibility).Value);
    }

    [Fact]
    public void Approval_of_more_than_was_bought_counts_only_what_was_bought()
    {
        var month = AsSigned.SettleOne(Spending.With(CommitteeApprovedEquipment, 20_000m));

        Assert.Equal(Usd(6_000), month.Of(NetProfit).Value);
        Assert.Equal(Usd(12_000), month.Of(EquipmentApproved).Value);
    }

    private static PeriodFacts Spending => Quiet().With(GrossRevenue, 10_000m).With(BudgetedExpenses, 3_000m).With(EquipmentCosts, 12_000m);

    private static IEnumerable<(DutyStanding, int)> Lateness(string party, LocalDate? constituted) =>
        Standing(party, constituted).Select(duty => (duty.Standing!.Value, duty.DaysLate));

    private static IEnumerable<DutyState> Standing(string party, LocalDate? constituted)
    {
        var april = PeriodFacts.For(SettlementPeriod.Month(2002, 4));
        var may = PeriodFacts.For(SettlementPeriod.Month(2002, 5));
        return AsSigned
            .SettleAll(april, constituted is { } day ? may.With(CommitteeConstituted, day) : may)
            .Select(month => month.Duty("3(4)", VoipParties.Fusion.Name == party ? VoipParties.Fusion : VoipParties.Thil));
    }
}
