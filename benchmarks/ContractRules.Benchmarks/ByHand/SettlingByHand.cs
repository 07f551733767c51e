namespace ContractRules.Benchmarks.ByHand;

/// <summary>
/// The International VoIP Agreement as amended, under its default readings, settled as one would write it for this
/// agreement alone: in plain decimals, without reasons, explanations, versions or readings.
/// </summary>
internal static class SettlingByHand
{
    private const decimal BaseShare = 0.25m;

    public static Month Settle(MonthFacts facts, MonthState before)
    {
        var rate = facts.AgreedTerminationRate ?? before.AgreedTerminationRate;
        var approved = facts.ApprovedThilPercentage ?? before.ApprovedThilPercentage;
        var salvage = facts.AgreedSalvageValue ?? before.AgreedSalvageValue;
        var ptcl = facts.PtclAgreementDate ?? before.PtclAgreementDate;
        var selfSustaining = facts.SelfSustaining ?? before.SelfSustaining;
        var terminated = facts.Terminated ?? before.Terminated;

        var end = facts.Start.AddMonths(1).AddDays(-1);
        var connectivity = selfSustaining ? 0 : facts.ConnectivityAndServiceCosts;
        var ventureCost = facts.UpfrontCosts + facts.TenderAndAdvances + facts.EquipmentCosts + connectivity;
        var costToDate = before.VentureCostToDate + ventureCost;
        var upfrontToDate = before.UpfrontCostsToDate + facts.UpfrontCosts;
        var tenderToDate = before.TenderAndAdvancesToDate + facts.TenderAndAdvances;
        var equipmentToDate = before.EquipmentCostsToDate + facts.EquipmentCosts;
        var connectivityToDate = before.ConnectivityToDate + connectivity;

        var thilShare = approved ?? BaseShare;
        var increase = thilShare - BaseShare;
        var upfront = (0.25m + increase) * upfrontToDate;
        var tender = (0.25m + increase) * tenderToDate;
        var equipment = (0.25m + increase) * equipmentToDate;
        var connectivityPart = (0.40m + increase) * connectivityToDate;

        var pakistanToDate = before.PakistanSideCostsToDate + facts.PakistanSideCosts;
        var reimbursement = Math.Min(pakistanToDate, 80_000m);
        var percentageShare = costToDate == 0 ? 0 : reimbursement / costToDate;
        var gap = Math.Max(thilShare - percentageShare, 0);
        // Not gap × costToDate: the quotient in it is cut off after 28 digits, which costs a cent where the product is a tie.
        var principal = gap == 0 ? 0 : (thilShare * costToDate) - reimbursement;
        var broughtForward = Math.Max(principal - before.LoanRepaidToDate - facts.LoanRepaymentsOtherwise, 0);

        var isBeyondVolume = facts.TerminatedMinutes > 3_000_000m;
        var fusionExpenses = isBeyondVolume ? facts.AgreedFusionExpenses : facts.TerminatedMinutes * 0.015m;
        var subcontractor = isBeyondVolume ? facts.AgreedSubcontractorExpenses : facts.TerminatedMinutes * 0.0066m;
        var totalRevenue = facts.GrossRevenue - facts.CustomerCredits - facts.DisputedItems;
        var termination = facts.TerminatedMinutes * (rate ?? 0.19m);
        var amortization = (facts.EquipmentCosts + Sum(before.EquipmentCosts)) / 12;
        var netProfit = totalRevenue - facts.UnderseaFiberCharges - facts.TerrestrialFacilityCharges - termination
            - facts.ConnectivityAndServiceCosts - facts.BudgetedExpenses - amortization - fusionExpenses - subcontractor;
        var distributable = netProfit is { } profit ? Math.Max(profit, 0) : (decimal?)null;

        var entitlement = Cents(thilShare * distributable);
        var retained = Cents(gap * distributable) is { } difference ? Math.Max(Math.Min(Cents(broughtForward), difference), 0) : (decimal?)null;
        var profitShare = entitlement - retained;
        var repaid = before.LoanRepaidToDate + retained + facts.LoanRepaymentsOtherwise;
        var investment = reimbursement + repaid;

        var recovery = thilShare * amortization;
        var recoveryToDate = before.AmortizationRecoveryToDate + recovery;
        var unrecovered = investment - recoveryToDate is { } rest ? Math.Max(rest, 0) : (decimal?)null;
        var hasEnded = terminated || before.HasEnded;
        var salvageShare = thilShare * salvage;

        var state = new MonthState
        {
            PakistanSideCostsToDate = pakistanToDate,
            VentureCostToDate = costToDate,
            UpfrontCostsToDate = upfrontToDate,
            TenderAndAdvancesToDate = tenderToDate,
            EquipmentCostsToDate = equipmentToDate,
            ConnectivityToDate = connectivityToDate,
            AmortizationRecoveryToDate = recoveryToDate,
            ReimbursementToDate = reimbursement,
            LoanRepaidToDate = repaid ?? before.LoanRepaidToDate,
            HasEnded = hasEnded,
            EquipmentCosts = [facts.EquipmentCosts, .. before.EquipmentCosts.Take(10)],
            MinutesSold = [facts.MinutesSold, .. before.MinutesSold.Take(1)],
            AgreedTerminationRate = rate,
            ApprovedThilPercentage = approved,
            AgreedSalvageValue = salvage,
            PtclAgreementDate = ptcl,
            SelfSustaining = selfSustaining,
            Terminated = terminated,
        };
        return new Month(state)
        {
            MinutesSoldShortfall = MinutesSoldShortfall(facts, before, ptcl, end),
            TerminatedMinutesShortfall = Math.Max(3_000_000m - facts.TerminatedMinutes, 0),
            VentureCost = ventureCost,
            ThilCostResponsibility = upfront + tender + equipment + connectivityPart,
            UpfrontResponsibility = upfront,
            TenderResponsibility = tender,
            EquipmentResponsibility = equipment,
            ConnectivityResponsibility = connectivityPart,
            ThilContribution = Cents(reimbursement) - Cents(before.ReimbursementToDate),
            ThilPercentageShare = percentageShare,
            ProfitGap = gap,
            LoanPrincipal = principal,
            LoanBroughtForward = broughtForward,
            RetainedByFusion = retained,
            LoanOutstanding = repaid is { } paid ? Math.Max(principal - paid, 0) : null,
            ThilShare = thilShare,
            ShareIncrease = increase,
            FusionShare = 1 - thilShare,
            ThilInvestment = investment,
            NetProfit = netProfit,
            DistributableProfit = distributable,
            ThilEntitlement = entitlement,
            ThilProfitShare = profitShare,
            FusionProfitShare = distributable - profitShare,
            TotalRevenue = totalRevenue,
            TerminationExpense = termination,
            EquipmentAmortization = amortization,
            ThilAmortizationRecovery = recovery,
            ThilAmortizationPaid = Cents(recoveryToDate) - Cents(recoveryToDate - recovery),
            FusionExpenses = fusionExpenses,
            SubcontractorExpenses = subcontractor,
            UnrecoveredInvestment = unrecovered,
            SalvageShare = salvageShare,
            TerminationCompensation = hasEnded && !before.HasEnded ? Cents(unrecovered + salvageShare) : 0,
            Due = end.AddDays(30),
        };
    }

    private static decimal MinutesSoldShortfall(MonthFacts facts, MonthState before, DateOnly? ptcl, DateOnly end)
    {
        if (ptcl?.AddMonths(2) is not { } third || third > end)
        {
            return 0;
        }

        return facts.Start <= third
            ? Math.Max(9_000_000m - facts.MinutesSold - Sum(before.MinutesSold), 0)
            : Math.Max(3_000_000m - facts.MinutesSold, 0);
    }

    private static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static decimal? Cents(decimal? amount) => amount is { } some ? Cents(some) : null;

    private static decimal Sum(IReadOnlyList<decimal> amounts)
    {
        var sum = 0m;
        for (var index = 0; index < amounts.Count; index++)
        {
            sum += amounts[index];
        }

        return sum;
    }
}
