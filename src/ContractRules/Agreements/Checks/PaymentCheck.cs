using System.Numerics;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>What is paid can be paid: no amount can be finer than the minor unit of its currency, or than what can be delivered of its unit.</summary>
internal static class PaymentCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement) =>
        from version in agreement.Texts
        from found in version.Payments
        let payment = found.Payment
        let unit = Measuring.Of(payment.Amount)?.Over
        where unit is not null && !IsPayable(agreement.Denominators.Of(payment.Amount, version), unit)
        select new AgreementFault(
            AgreementFaultKind.PaymentNotRounded,
            found.Clause,
            $"'{payment.Amount}' is paid, but could be finer than {unit.SmallestPayable} {unit}; round it")
        {
            Text = ReferenceEquals(version, agreement.Versions[0]) ? null : version.Title,
        };

    private static bool IsPayable(BigInteger? denominator, Unit unit) =>
        denominator is { } known && (unit.SmallestPayable.Denominator % known).IsZero;
}
