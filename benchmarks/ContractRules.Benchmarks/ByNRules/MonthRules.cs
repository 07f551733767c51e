using NRules.Fluent.Dsl;

namespace ContractRules.Benchmarks.ByNRules;

internal sealed class SharesRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        When().Match(() => month);
        Then().Do(context => context.Insert(new Shares(month.Facts.ApprovedThilPercentage ?? month.Before.ApprovedThilPercentage ?? 0.25m)));
    }
}

internal sealed class FundingRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        When().Match(() => month);
        Then().Do(context => context.Insert(Of(month)));
    }

    private static Funding Of(MonthToSettle month)
    {
        var (facts, before) = month;
        var connectivity = facts.SelfSustaining ?? before.SelfSustaining ? 0 : facts.ConnectivityAndServiceCosts;
        var cost = before.UpfrontCostsToDate + before.TenderAndAdvancesToDate + before.EquipmentCostsToDate + before.ConnectivityToDate
            + facts.UpfrontCosts + facts.TenderAndAdvances + facts.EquipmentCosts + connectivity;
        var reimbursement = month.IsInForce ? Math.Min(before.PakistanSideCostsToDate + facts.PakistanSideCosts, 80_000m) : before.ReimbursementToDate;
        var unfunded = Math.Max(0.25m - (cost == 0 ? 0 : reimbursement / cost), 0);
        var principal = unfunded == 0 ? 0 : (0.25m * cost) - reimbursement;
        return new(cost, reimbursement, unfunded, Math.Max(principal - before.LoanRepaidToDate - facts.LoanRepaymentsOtherwise, 0));
    }
}

internal sealed class AmortizationRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        When().Match(() => month);
        Then().Do(context => context.Insert(new Amortization((month.Facts.EquipmentCosts + Clauses.Sum(month.Before.EquipmentCosts)) / 12)));
    }
}

internal sealed class OverheadRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        When().Match(() => month, candidate => candidate.Facts.TerminatedMinutes <= 3_000_000m);
        Then().Do(context => context.Insert(new Overhead(month.Facts.TerminatedMinutes * 0.015m, month.Facts.TerminatedMinutes * 0.0066m)));
    }
}

internal sealed class OverheadBeyondVolumeRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        When().Match(() => month, candidate => candidate.Facts.TerminatedMinutes > 3_000_000m);
        Then().Do(context => context.Insert(new Overhead(month.Facts.AgreedFusionExpenses, month.Facts.AgreedSubcontractorExpenses)));
    }
}

internal sealed class NetProfitRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        Amortization amortization = null!;
        Overhead overhead = null!;
        When().Match(() => month).Match(() => amortization).Match(() => overhead);
        Then().Do(context => context.Insert(Of(month, amortization, overhead)));
    }

    private static NetProfit Of(MonthToSettle month, Amortization amortization, Overhead overhead)
    {
        var (facts, before) = month;
        var rate = facts.AgreedTerminationRate ?? before.AgreedTerminationRate ?? 0.19m;
        return new(facts.GrossRevenue - facts.CustomerCredits - facts.DisputedItems - facts.UnderseaFiberCharges - facts.TerrestrialFacilityCharges
            - facts.ConnectivityAndServiceCosts - facts.BudgetedExpenses - (facts.TerminatedMinutes * rate) - amortization.Amount
            - overhead.Fusion - overhead.Subcontractor);
    }
}

internal sealed class DistributableRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        NetProfit profit = null!;
        When().Match(() => month).Match(() => profit);
        Then().Do(context => context.Insert(new Distributable(Clauses.AboveZero(Counted(month, profit) - month.Before.LossCarried))));
    }

    private static decimal? Counted(MonthToSettle month, NetProfit profit)
    {
        var end = month.Facts.Start.AddMonths(1).AddDays(-1);
        var isMissed = (month.Facts.PtclAgreementDate ?? month.Before.PtclAgreementDate) <= end && month.Facts.TerminatedMinutes < 3_000_000m;
        return !month.IsInForce || (isMissed && profit.Amount < 0) ? 0 : profit.Amount;
    }
}

internal sealed class RetainedRule : Rule
{
    public override void Define()
    {
        Funding funding = null!;
        Distributable distributable = null!;
        When().Match(() => funding).Match(() => distributable);
        Then().Do(context => context.Insert(new Retained(
            Clauses.AboveZero(Clauses.Lesser(Clauses.Cents(funding.Loan), Clauses.Cents(funding.Unfunded * distributable.Amount))))));
    }
}

internal sealed class PaymentsRule : Rule
{
    public override void Define()
    {
        MonthToSettle month = null!;
        Shares shares = null!;
        Funding funding = null!;
        Amortization amortization = null!;
        Distributable distributable = null!;
        Retained retained = null!;
        When().Match(() => month).Match(() => shares).Match(() => funding).Match(() => amortization).Match(() => distributable).Match(() => retained);
        Then().Do(context => context.Insert(new PaidOut(Of(month, shares, funding, amortization, distributable, retained))));
    }

    private static Payments Of(MonthToSettle month, Shares shares, Funding funding, Amortization amortization, Distributable distributable, Retained retained)
    {
        var before = month.Before.AmortizationRecoveryToDate;
        var toDate = before + (month.IsInForce ? shares.ThilShare * amortization.Amount : 0);
        var ofInstalments = month.IsInForce
            ? Clauses.AboveZero(Clauses.Lesser(Clauses.Cents(funding.Loan) - retained.Amount, Clauses.Cents(funding.Unfunded * amortization.Amount)))
            : 0;
        return new(
            Clauses.Cents(funding.Reimbursement) - Clauses.Cents(month.Before.ReimbursementToDate),
            Clauses.Cents(shares.ThilShare * distributable.Amount) - retained.Amount,
            Clauses.Cents(toDate) - Clauses.Cents(before) - ofInstalments);
    }
}

/// <summary>What the rules end with.</summary>
internal sealed record PaidOut(Payments Payments);
