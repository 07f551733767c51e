using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>What is paid can be paid: no amount can be finer than the minor unit of its currency.</summary>
internal static class PaymentCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement) =>
        from version in agreement.Texts
        from found in version.Payments
        let payment = found.Payment
        let currency = Measuring.Of(payment.Amount)?.Over as Currency
        where currency is not null && !IsPayable(agreement.Denominators.Of(payment.Amount, version), currency)
        select new AgreementFault(
            AgreementFaultKind.PaymentNotRounded,
            found.Clause,
            $"'{payment.Amount}' is paid, but could be finer than {new Rounding(currency.MinorUnitDecimals, default).Step} {currency}; round it")
        {
            Text = version == agreement.Versions[0] ? null : version.Title,
        };

    private static bool IsPayable(BigInteger? denominator, Currency currency) =>
        denominator is { } known && (currency.MinorUnitsInOne % known).IsZero;
}
