using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>A first period of its own length ends where the periods of the cadence go on from, and under the agreement.</summary>
internal static class FirstPeriodCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement)
    {
        if (agreement.Periods is not { First: { } first } periods)
        {
            yield break;
        }

        if (!periods.FirstFits)
        {
            var around = SettlementPeriod.Of(periods.Cadence, first.End);
            yield return Fault($"the first period, {first}, ends inside {around}; expected one that ends on {new DateValue(around.End)}");
        }

        if (first.End < agreement.Dated)
        {
            yield return Fault($"the first period, {first}, ends before the agreement is in force; expected one that ends on or after {new DateValue(agreement.Dated)}");
        }
    }

    private static AgreementFault Fault(string message) => new(AgreementFaultKind.FirstPeriodDoesNotFit, default, message);
}
