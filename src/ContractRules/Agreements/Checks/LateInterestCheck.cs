using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Late interest can be told and paid: at a plain rate never below zero, in minor units, by one clause for each payment of money.</summary>
internal static class LateInterestCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version, Agreement agreement) => version.LateInterests.Count == 0
        ? []
        : Rates(version, agreement).Concat(Roundings(version)).Concat(Missing(version)).Concat(Twice(version));

    private static IEnumerable<AgreementFault> Rates(AgreementVersion version, Agreement agreement)
    {
        var ranges = agreement.Ranges.In(version.Meanings);
        foreach (var (clause, interest) in version.LateInterests)
        {
            if (Measuring.Of(interest.Rate) is not { } measure)
            {
                continue;
            }

            if (measure != Measure.Ratio)
            {
                yield return new(AgreementFaultKind.UnitsDoNotFit, clause, $"a rate of interest is a plain number, but '{interest.Rate}' is {measure}");
            }
            else if (ranges.Of(interest.Rate) is NumberRange { IsNeverBelowZero: false } range)
            {
                yield return new(
                    AgreementFaultKind.CreditLost,
                    clause,
                    $"the rate of interest '{interest.Rate}' can be {range}; expected one that is never below zero (NotBelowZero, or a fact InRange)");
            }
        }
    }

    private static IEnumerable<AgreementFault> Roundings(AgreementVersion version) =>
        from late in version.LateInterests
        from unit in Covered(version, late.Interest).Select(payment => payment.Unit).Distinct()
        where late.Interest.Rounding.Places > unit.PayableDecimals
        select new AgreementFault(
            AgreementFaultKind.PaymentNotRounded,
            late.Clause,
            $"late interest is rounded to {late.Interest.Rounding}, but paid in {unit}, no finer than {unit.SmallestPayable}");

    private static IEnumerable<AgreementFault> Missing(AgreementVersion version)
    {
        foreach (var (clause, interest) in version.LateInterests)
        {
            foreach (var named in interest.Clauses.Where(named => !InMoney(version).Any(found => found.Clause.SelfAndParents().Contains(named))))
            {
                yield return Unclear(clause, $"payments of {named} bear late interest, but no clause in force has any paid in money there");
            }

            if (interest.Clauses.Count == 0 && !InMoney(version).Any())
            {
                yield return Unclear(clause, "late payments bear interest, but no clause in force has any paid in money");
            }
        }
    }

    private static IEnumerable<AgreementFault> Twice(AgreementVersion version) =>
        from paying in InMoney(version).Select(found => found.Clause).Distinct()
        let bearing = version.LateInterests.Where(late => late.Interest.Covers(paying)).ToList()
        where bearing.Count > 1
        select Unclear(bearing[1].Clause, $"payments of {paying} bear late interest by {bearing[0].Clause} too; expected one such clause for each payment");

    private static IEnumerable<Payment> Covered(AgreementVersion version, LateInterest interest) =>
        InMoney(version).Where(found => interest.Covers(found.Clause)).Select(found => found.Payment);

    private static IEnumerable<(ClauseReference Clause, Payment Payment)> InMoney(AgreementVersion version) =>
        version.Payments.Where(found => Measuring.Of(found.Payment.Amount) is { Over: Currency, Under: null });

    private static AgreementFault Unclear(ClauseReference clause, string message) => new(AgreementFaultKind.LateInterestUnclear, clause, message);
}
