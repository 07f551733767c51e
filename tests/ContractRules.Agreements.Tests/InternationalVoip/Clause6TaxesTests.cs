using static ContractRules.Agreements.InternationalVoip.VoipClaims;
using static ContractRules.Agreements.InternationalVoip.VoipTerms;
using static ContractRules.Agreements.Tests.InternationalVoip.VoipMonths;

namespace ContractRules.Agreements.Tests.InternationalVoip;

/// <summary>6(12): the payer bears the taxes on a payment, but not those on the payee's net income.</summary>
public sealed class Clause6TaxesTests
{
    // Of 1,000 in taxes 250.25 are on the payee's income: 749.75.
    [Fact]
    public void Taxes_on_the_payees_net_income_are_its_own() =>
        Assert.Equal(
            Usd(749.75m),
            AsAmended.SettleOne(Quiet().With(TaxesOnPayments, 1_000m).With(OfWhichOnNetIncome, 250.25m)).Of(TaxesBorneByPayer).Value);

    [Fact]
    public void Without_taxes_nothing_is_borne() => Assert.Equal(Usd(0), AsAmended.SettleOne(Quiet()).Of(TaxesBorneByPayer).Value);

    [Fact]
    public void The_payer_never_bears_less_than_nothing() =>
        Assert.Equal(Usd(0), AsAmended.SettleOne(Quiet().With(OfWhichOnNetIncome, 0.01m)).Of(TaxesBorneByPayer).Value);

    [Fact]
    public void Taxes_are_counted_month_by_month() =>
        Assert.Equal(
            [Usd(100), Usd(0)],
            AsAmended.SettleAll(Quiet(1).With(TaxesOnPayments, 100m), Quiet(2)).Select(month => month.Of(TaxesBorneByPayer).Value));
}
