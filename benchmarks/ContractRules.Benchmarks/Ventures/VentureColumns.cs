using ContractRules.Benchmarks.ByHand;
using ContractRules.Plans;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;

namespace ContractRules.Benchmarks.Ventures;

/// <summary>Months of many ventures side by side, each with facts of its own near those of the sample.</summary>
internal static class VentureColumns
{
    /// <summary>A month of so many ventures; the first has the facts of the sample.</summary>
    /// <param name="month">The month of the sample.</param>
    /// <param name="ventures">How many.</param>
    /// <param name="standingFactsDiffer">Whether the share approved and the date of the PTCL agreement differ from venture to venture.</param>
    public static FactColumns Of(MonthFacts month, int ventures, bool standingFactsDiffer)
    {
        var columns = FactColumns.For(SettlementPeriod.Month(month.Start.Year, month.Start.Month), ventures)
            .With(GrossRevenue, Near(GrossRevenue, month.GrossRevenue)).With(CustomerCredits, Near(CustomerCredits, month.CustomerCredits))
            .With(DisputedItems, Near(DisputedItems, month.DisputedItems)).With(MinutesSold, Near(MinutesSold, month.MinutesSold))
            .With(TerminatedMinutes, Near(TerminatedMinutes, month.TerminatedMinutes)).With(UnderseaFiberCharges, Near(UnderseaFiberCharges, month.UnderseaFiberCharges))
            .With(TerrestrialFacilityCharges, Near(TerrestrialFacilityCharges, month.TerrestrialFacilityCharges))
            .With(ConnectivityAndServiceCosts, Near(ConnectivityAndServiceCosts, month.ConnectivityAndServiceCosts))
            .With(BudgetedExpenses, Near(BudgetedExpenses, month.BudgetedExpenses)).With(EquipmentCosts, Near(EquipmentCosts, month.EquipmentCosts))
            .With(UpfrontCosts, Near(UpfrontCosts, month.UpfrontCosts)).With(TenderAndAdvances, Near(TenderAndAdvances, month.TenderAndAdvances))
            .With(PakistanSideCosts, Near(PakistanSideCosts, month.PakistanSideCosts)).With(LoanRepaymentsOtherwise, Near(LoanRepaymentsOtherwise, month.LoanRepaymentsOtherwise));
        return month is { ApprovedThilPercentage: { } share, PtclAgreementDate: { } date }
            ? columns
                .With(ApprovedThilPercentage, Each(venture => (long)(share * 1_000_000) + (standingFactsDiffer ? venture % 97 : 0)))
                .With(PtclAgreementDate, Each(venture => (LocalDate?)LocalDate.FromDateOnly(date).PlusDays(standingFactsDiffer ? venture % 11 : 0)))
            : columns;

        // Nothing of nothing, else a little above the first's.
        long[] Near<T>(Fact<T> fact, decimal number)
            where T : struct
        {
            var steps = (long)(number * (decimal)Math.Pow(10, fact.Declaration.Decimals));
            return Each(venture => steps == 0 ? 0 : steps + (venture * 2_654_435_761L % ((steps / 10) + 1)));
        }

        TValue[] Each<TValue>(Func<int, TValue> of) => [.. Enumerable.Range(0, ventures).Select(of)];
    }
}
