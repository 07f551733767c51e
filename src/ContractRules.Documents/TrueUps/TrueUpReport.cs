using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Documents.Reports;
using ContractRules.Documents.Statements;

namespace ContractRules.Documents.TrueUps;

/// <summary>A true-up as a report for people: what is to be paid for the year, from which months, because of which figures.</summary>
internal static class TrueUpReport
{
    public static Report Of(Agreement agreement, TrueUp trueUp)
    {
        var payments = new TrueUpPayments(agreement, trueUp);
        return new(
            $"{agreement}: true-up of {trueUp.Year}",
            [
                payments.OfYear(),
                .. payments.ByPeriod(trueUp.OfYear, "Period by period", "Payments that the audited facts change."),
                .. TrueUpCauses.Facts(trueUp.OfYear),
                .. TrueUpCauses.Items(trueUp.OfYear),
                .. TrueUpCauses.Terms(trueUp.OfYear),
                .. TrueUpCauses.Missing(trueUp.OfYear),
                .. payments.ByPeriod(
                    trueUp.Later,
                    $"After {trueUp.Year}",
                    $"{TrueUpPayments.NetOf(trueUp.Later)}\nNo part of the true-up: the audited year leaves these later periods another state to be settled from."),
                .. AssumptionsSection.Of(agreement),
                ReadingsInEffect.Of(agreement),
            ]);
    }
}
