using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>What is paid can be paid: no amount can be finer than the minor unit of its currency.</summary>
internal static class PaymentCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version)
    {
        var denominators = StaticDenominators.Of(version);
        return
            from clause in version.Clauses
            from payment in clause.Payments
            let currency = Measuring.Of(payment.Amount)?.Over as Currency
            where currency is not null && !IsPayable(payment.Amount, currency, denominators)
            select new AgreementFault(
                AgreementFaultKind.PaymentNotRounded,
                clause.Reference,
                $"'{payment.Amount}' is paid, but could be finer than {new Rounding(currency.MinorUnitDecimals, default).Step} {currency}; round it");
    }

    private static bool IsPayable(Node amount, Currency currency, StaticDenominators denominators) =>
        denominators.Of(amount) is { } denominator && (currency.MinorUnitsInOne % denominator).IsZero;
}
