using ContractRules.Benchmarks.ByHand;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;
using static ContractRules.Agreements.InternationalVoip.VoipFacts;

namespace ContractRules.Benchmarks;

/// <summary>Invented months from September 2002 on, under the agreement as amended: the same facts for both ways of settling.</summary>
internal static class SampleMonths
{
    public static MonthFacts[] ByHand(int count) => [.. Enumerable.Range(0, count).Select(ByHandOf)];

    public static PeriodFacts Of(MonthFacts month)
    {
        var facts = PeriodFacts.For(SettlementPeriod.Month(month.Start.Year, month.Start.Month))
            .With(GrossRevenue, Usd(month.GrossRevenue))
            .With(CustomerCredits, Usd(month.CustomerCredits))
            .With(DisputedItems, Usd(month.DisputedItems))
            .With(MinutesSold, Minutes(month.MinutesSold))
            .With(TerminatedMinutes, Minutes(month.TerminatedMinutes))
            .With(UnderseaFiberCharges, Usd(month.UnderseaFiberCharges))
            .With(TerrestrialFacilityCharges, Usd(month.TerrestrialFacilityCharges))
            .With(ConnectivityAndServiceCosts, Usd(month.ConnectivityAndServiceCosts))
            .With(BudgetedExpenses, Usd(month.BudgetedExpenses))
            .With(EquipmentCosts, Usd(month.EquipmentCosts))
            .With(UpfrontCosts, Usd(month.UpfrontCosts))
            .With(TenderAndAdvances, Usd(month.TenderAndAdvances))
            .With(PakistanSideCosts, Usd(month.PakistanSideCosts))
            .With(LoanRepaymentsOtherwise, Usd(month.LoanRepaymentsOtherwise));
        return month is { ApprovedThilPercentage: { } percentage, PtclAgreementDate: { } date }
            ? facts
                .With(ApprovedThilPercentage, new Ratio(percentage))
                .With(PtclAgreementDate, LocalDate.FromDateOnly(date))
            : facts;
    }

    private static MonthFacts ByHandOf(int index) => new(new DateOnly(2002, 9, 1).AddMonths(index))
    {
        GrossRevenue = 612_345.67m + (index * 7_919.31m),
        CustomerCredits = 1_234.56m,
        DisputedItems = 777.77m + index,
        MinutesSold = 2_400_000m + (index * 35_003m),
        TerminatedMinutes = 2_000_000m + (index * 41_117m),
        UnderseaFiberCharges = 18_500.25m,
        TerrestrialFacilityCharges = 6_250.75m,
        ConnectivityAndServiceCosts = 9_999.99m,
        BudgetedExpenses = 4_321.09m,
        EquipmentCosts = index % 3 == 0 ? 55_555.55m : 0m,
        UpfrontCosts = index == 0 ? 25_000m : 0m,
        TenderAndAdvances = index == 1 ? 40_000.01m : 0m,
        PakistanSideCosts = 7_777.77m,
        LoanRepaymentsOtherwise = index % 6 == 5 ? 1_000m : 0m,
        ApprovedThilPercentage = index == 6 ? 0.283333m : null,
        PtclAgreementDate = index == 6 ? new DateOnly(2003, 1, 15) : null,
    };

    private static Money Usd(decimal amount) => Currency.Usd.Of(amount);

    private static Quantity Minutes(decimal minutes) => Unit.Minute.Of(minutes);
}
