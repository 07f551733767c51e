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
        var isInForce = !before.HasEnded;
        var ventureCost = !isInForce ? 0 : facts.UpfrontCosts + facts.TenderAndAdvances + facts.EquipmentCosts + connectivity;
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
        var connectivityPart = (0.25m + increase) * connectivityToDate;

        var pakistanToDate = before.PakistanSideCostsToDate + facts.PakistanSideCosts;
        var reimbursement = isInForce ? Math.Min(pakistanToDate, 80_000m) : before.ReimbursementToDate;
        // While nobody says when operation began, all costs are those of the project.
        var projectCost = upfrontToDate + tenderToDate + equipmentToDate + connectivityToDate;
        var unfunded = Math.Max(BaseShare - ShareOf(projectCost, reimbursement), 0);
        // Not unfunded × projectCost: the quotient in it is cut off after 28 digits, which costs a cent where the product is a tie.
        var principal = unfunded == 0 ? 0 : (BaseShare * projectCost) - reimbursement;
        var beforeRetention = Math.Max(principal - before.LoanRepaidToDate - facts.LoanRepaymentsOtherwise, 0);
        var returned = Cents(Math.Max(facts.LoanRepaymentsOtherwise - Math.Max(principal - before.LoanRepaidToDate, 0), 0));

        var isBeyondVolume = facts.TerminatedMinutes > 3_000_000m;
        var fusionExpenses = isBeyondVolume ? facts.AgreedFusionExpenses : facts.TerminatedMinutes * 0.015m;
        var subcontractor = isBeyondVolume ? facts.AgreedSubcontractorExpenses : facts.TerminatedMinutes * 0.0066m;
        var totalRevenue = facts.GrossRevenue - facts.CustomerCredits - facts.DisputedItems;
        var termination = facts.TerminatedMinutes * (rate ?? 0.19m);
        var amortization = (facts.EquipmentCosts + Sum(before.EquipmentCosts)) / 12;
        var netProfit = totalRevenue - facts.UnderseaFiberCharges - facts.TerrestrialFacilityCharges - termination
            - facts.ConnectivityAndServiceCosts - facts.BudgetedExpenses - amortization - fusionExpenses - subcontractor;
        var isMissed = ptcl <= end && facts.TerminatedMinutes < 3_000_000m;
        var counted = !isInForce ? 0 : isMissed && netProfit < 0 ? 0 : netProfit;
        var distributable = AboveZero(counted - before.LossCarried);
        var lossCarried = AboveZero(before.LossCarried - counted);

        var entitlement = Cents(thilShare * distributable);
        var retained = AboveZero(Lesser(Cents(beforeRetention), Cents(unfunded * distributable)));
        var profitShare = entitlement - retained;
        var withheld = increase == 0 ? 0
            : AboveZero(Lesser(Cents(increase * projectCost) - before.IncreaseWithheldToDate, Cents(increase * distributable)));
        var withheldToDate = before.IncreaseWithheldToDate + (withheld ?? 0);

        var recovery = isInForce ? thilShare * amortization : 0;
        var recoveryToDate = before.AmortizationRecoveryToDate + recovery;
        var ofInstalments = isInForce ? AboveZero(Lesser(Cents(beforeRetention) - retained, Cents(unfunded * amortization))) : 0;
        var repaid = before.LoanRepaidToDate + retained + ofInstalments + facts.LoanRepaymentsOtherwise - returned;
        var investment = reimbursement + withheldToDate + repaid;
        var unrecovered = AboveZero(investment - recoveryToDate);
        var hasEnded = terminated || before.HasEnded;
        var salvageShare = hasEnded ? thilShare * salvage : 0;
        var isFirstSalvage = hasEnded && salvage is not null && !(before.HasEnded && before.AgreedSalvageValue is not null);

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
            IncreaseWithheldToDate = withheldToDate,
            LossCarried = lossCarried ?? before.LossCarried,
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
            ProjectCostToDate = projectCost,
            ThilPercentageShare = ShareOf(projectCost, reimbursement + withheldToDate),
            UnfundedShare = unfunded,
            LoanPrincipal = principal,
            LoanBeforeRetention = beforeRetention,
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
            AmortizationRetained = ofInstalments,
            AmortizationPaid = Cents(recoveryToDate) - Cents(before.AmortizationRecoveryToDate) - ofInstalments,
            IncreaseWithheld = withheld,
            FusionExpenses = fusionExpenses,
            SubcontractorExpenses = subcontractor,
            UnrecoveredInvestment = unrecovered,
            SalvageShare = salvageShare,
            TerminationCompensation = hasEnded && !before.HasEnded ? Cents(unrecovered) : 0,
            SalvageCompensation = isFirstSalvage ? Cents(salvageShare) : 0,
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

    private static decimal ShareOf(decimal whole, decimal part) => whole == 0 ? 0 : part / whole;

    private static decimal? AboveZero(decimal? amount) => amount is { } some ? Math.Max(some, 0) : null;

    private static decimal? Lesser(decimal? left, decimal? right) => left is { } one && right is { } other ? Math.Min(one, other) : null;

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
