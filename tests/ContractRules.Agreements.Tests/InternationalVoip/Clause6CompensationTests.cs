using ContractRules.Settlement;
using ContractRules.Values;
using static ContractRules.Agreements.InternationalVoip.VoipEvents;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipReadings;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipStandings;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(10): the investment upon the end, and the salvage value once it is agreed.</summary>
public sealed class Clause6CompensationTests
{
    [Fact]
    public void Upon_termination_THIL_gets_its_unrecovered_investment_and_its_part_of_the_salvage_value()
    {
        // Equipment 12,000: THIL invests 4,800 and recovers 40 % of 1,000 a month. After two months 800 are recovered,
        // 4,000 are not; 40 % of a salvage value of 2,500.50 is 1,000.20.
        var months = AsSigned.SettleAll(
            Quiet(1).With(EquipmentCosts, 12_000m),
            Quiet(2).With(Terminated, true).With(AgreedSalvageValue, 2_500.50m));

        Assert.Equal(Usd(4_000), months[1].Of(UnrecoveredInvestment).Value);
        Assert.Equal(Usd(1_000.20m), months[1].Of(SalvageShare).Value);
        Assert.Equal([("Fusion", Usd(4_000)), ("Fusion", Usd(1_000.20m))], UponTheEnd(months[1]));
    }

    [Fact]
    public void Salvage_agreed_after_the_end_is_paid_in_the_month_in_which_it_is_and_holds_up_nothing()
    {
        // As above, but the salvage value is agreed two months later: 4,000 in October, 1,000.20 in December.
        var months = AsSigned.SettleAll(
            Quiet(1).With(EquipmentCosts, 12_000m),
            Quiet(2).With(Terminated, true),
            Quiet(3),
            Quiet(4).With(AgreedSalvageValue, 2_500.50m),
            Quiet(5));

        Assert.Equal([Usd(0), Usd(4_000), Usd(0), Usd(0), Usd(0)], months.Select(month => month.Of(TerminationCompensation).Value));
        Assert.Equal([Usd(0), Usd(0), Usd(0), Usd(1_000.20m), Usd(0)], months.Select(month => month.Of(SalvageCompensation).Value));
        Assert.Equal([true, false, false, true, true], months.Select(month => month.Of(SalvageShare).IsDetermined));
        Assert.All(months, month => Assert.Empty(month.OpenPayments));
    }

    [Fact]
    public void Until_the_agreement_has_ended_there_is_no_part_of_a_salvage_value() =>
        Assert.Equal(Usd(0), AsSigned.SettleOne(Quiet()).Of(SalvageShare).Value);

    [Fact]
    public void Compensation_is_paid_once_even_where_termination_is_withdrawn_and_declared_again()
    {
        var months = AsSigned.SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m).With(AgreedSalvageValue, 100m),
            Quiet(2).With(Terminated, true),
            Quiet(3),
            Quiet(4).With(Terminated, false),
            Quiet(5).With(Terminated, true).With(AgreedSalvageValue, 200m));

        // 40 % of 1,000, and 40 % of 100, once.
        Assert.Equal([Usd(0), Usd(400), Usd(0), Usd(0), Usd(0)], months.Select(month => month.Of(TerminationCompensation).Value));
        Assert.Equal([Usd(0), Usd(40), Usd(0), Usd(0), Usd(0)], months.Select(month => month.Of(SalvageCompensation).Value));
    }

    [Fact]
    public void What_amortization_gave_back_beyond_the_investment_is_not_owed_back()
    {
        // By the whole share THIL receives 25 % of the instalments, and paid nothing: 0 − 250 is below zero, so 0.
        var month = AsAmended.Under(AmortizationShares, "by-share").SettleOne(Quiet().With(EquipmentCosts, 12_000m));

        Assert.Equal(Usd(250), month.Of(ThilAmortizationRecovery).Value);
        Assert.Equal(Usd(0), month.Of(UnrecoveredInvestment).Value);
    }

    [Fact]
    public void Where_nothing_is_paid_of_the_instalments_nothing_is_recovered_by_them()
    {
        // 40 % of 12,000 = 4,800, of which 40 % of 1,000 is recovered in the month; by accounting alone nothing is.
        var ended = Quiet().With(EquipmentCosts, 12_000m).With(Terminated, true);

        Assert.Equal(Usd(4_400), AsSigned.SettleOne(ended).Of(TerminationCompensation).Value);
        Assert.Equal(Usd(4_800), AsSigned.Under(AmortizationInFavour, "accounting-only").SettleOne(ended).Of(TerminationCompensation).Value);
    }

    [Fact]
    public void Given_back_is_all_that_was_invested_or_what_went_into_equipment()
    {
        // 40 % of 20,000 = 8,000, less 400 recovered; of the 8,000, 12,000 ÷ 20,000 went into equipment: 4,800 − 400.
        var ended = Quiet().With(EquipmentCosts, 12_000m).With(UpfrontCosts, 8_000m).With(Terminated, true);

        Assert.Equal(Usd(7_600), AsSigned.SettleOne(ended).Of(TerminationCompensation).Value);
        Assert.Equal(Usd(4_400), AsSigned.Under(InvestmentGivenBack, "equipment-only").SettleOne(ended).Of(TerminationCompensation).Value);
    }

    [Theory]
    [InlineData("6(11)", "Fusion")]
    [InlineData("6(11)", "THIL")]
    [InlineData("6(18)", "Fusion")]
    [InlineData("6(18)", "THIL")]
    public void Ended_without_liability_THIL_is_compensated_unless_the_text_is_read_otherwise(string clause, string party)
    {
        // 40 % of 1,000, and 40 % of 100.
        var holder = party == "THIL" ? OfThil : OfFusion;
        var ground = clause == "6(11)" ? holder.RegulatoryChange : ForceMajeureBegan;
        var ended = Quiet().With(UpfrontCosts, 1_000m).With(AgreedSalvageValue, 100m)
            .With(ground, Day(2002, 9, 1)).With(holder.TerminationNotice, Day(2002, 9, 20));

        Assert.Equal([("Fusion", Usd(400)), ("Fusion", Usd(40))], UponTheEnd(AsSigned.SettleOne(ended)));
        Assert.Empty(UponTheEnd(AsSigned.Under(CompensationWhenDischarged, "not-paid").SettleOne(ended)));
    }

    private static IEnumerable<(string, Money)> UponTheEnd(Statement month) =>
        month.Payments.Where(payment => payment.Clause == "6(10)").Select(payment => (payment.Payer.Name, payment.Amount));
}
