using ContractRules.Settlement;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

public sealed class Clause6CompensationTests
{
    [Fact]
    public void Upon_termination_THIL_gets_its_unrecovered_investment_and_its_part_of_the_salvage_value()
    {
        // Equipment 12,000: THIL invests 4,800 and recovers 40 % of 1,000 a month. After two months 800 are recovered,
        // 4,000 are not; 40 % of a salvage value of 2,500.50 is 1,000.20; together 5,000.20.
        var months = AsSigned.SettleAll(
            Quiet(1).With(EquipmentCosts, 12_000m),
            Quiet(2).With(Terminated, true).With(AgreedSalvageValue, 2_500.50m));

        Assert.Equal(Usd(4_000), months[1].Of(UnrecoveredInvestment).Value);
        Assert.Equal(Usd(1_000.20m), months[1].Of(SalvageShare).Value);
        Assert.Contains(months[1].Payments, payment =>
            payment is { Clause: var clause, Payer.Name: "Fusion", Payee.Name: "THIL" } && clause == "6(10)" && payment.Amount == Usd(5_000.20m));
    }

    [Fact]
    public void Compensation_is_paid_once_even_where_termination_is_withdrawn_and_declared_again()
    {
        var months = AsSigned.SettleAll(
            Quiet(1).With(UpfrontCosts, 1_000m).With(AgreedSalvageValue, 0m),
            Quiet(2).With(Terminated, true),
            Quiet(3),
            Quiet(4).With(Terminated, false),
            Quiet(5).With(Terminated, true));

        // 40 % of 1,000, once.
        Assert.Equal(
            [Usd(0), Usd(400), Usd(0), Usd(0), Usd(0)],
            months.Select(month => month.Of(TerminationCompensation).Value));
    }

    [Fact]
    public void Compensation_waits_for_the_salvage_value_to_be_agreed()
    {
        var month = AsSigned.SettleOne(Quiet().With(UpfrontCosts, 1_000m).With(Terminated, true));

        Assert.Equal(Usd(400), month.Of(UnrecoveredInvestment).Value);
        var reason = Assert.Single(Assert.Single(month.OpenPayments).Reasons);
        Assert.Equal(new Reason(ReasonKind.NotAgreed, "6(10)", "agreed-salvage-value", "2002-09"), reason);
    }

    [Fact]
    public void What_amortization_gave_back_beyond_the_investment_is_not_owed_back()
    {
        // As amended, THIL pays nothing here, but 25 % of the instalments are its own: 0 − 250 is below zero, so 0.
        var month = AsAmended.SettleOne(Quiet().With(EquipmentCosts, 12_000m));

        Assert.Equal(Usd(250), month.Of(ThilAmortizationRecovery).Value);
        Assert.Equal(Usd(0), month.Of(UnrecoveredInvestment).Value);
    }
}
