namespace ContractRules.Benchmarks.ByHand;

/// <summary>A settled month, with every term of the agreement as amended; null where a term is undetermined.</summary>
internal sealed record Month(MonthState State)
{
    public decimal MinutesSoldShortfall { get; init; }

    public decimal TerminatedMinutesShortfall { get; init; }

    public decimal VentureCost { get; init; }

    public decimal ThilCostResponsibility { get; init; }

    public decimal UpfrontResponsibility { get; init; }

    public decimal TenderResponsibility { get; init; }

    public decimal EquipmentResponsibility { get; init; }

    public decimal ConnectivityResponsibility { get; init; }

    public decimal ThilContribution { get; init; }

    public decimal ThilPercentageShare { get; init; }

    public decimal ProjectCostToDate { get; init; }

    public decimal UnfundedShare { get; init; }

    public decimal LoanPrincipal { get; init; }

    public decimal LoanBeforeRetention { get; init; }

    public decimal? RetainedByFusion { get; init; }

    public decimal? LoanOutstanding { get; init; }

    public decimal ThilShare { get; init; }

    public decimal ShareIncrease { get; init; }

    public decimal FusionShare { get; init; }

    public decimal? ThilInvestment { get; init; }

    public decimal? NetProfit { get; init; }

    public decimal? DistributableProfit { get; init; }

    public decimal? ThilEntitlement { get; init; }

    public decimal? ThilProfitShare { get; init; }

    public decimal? FusionProfitShare { get; init; }

    public decimal TotalRevenue { get; init; }

    public decimal TerminationExpense { get; init; }

    public decimal EquipmentAmortization { get; init; }

    public decimal ThilAmortizationRecovery { get; init; }

    public decimal? AmortizationRetained { get; init; }

    public decimal? AmortizationPaid { get; init; }

    public decimal? IncreaseWithheld { get; init; }

    public decimal? FusionExpenses { get; init; }

    public decimal? SubcontractorExpenses { get; init; }

    public decimal? UnrecoveredInvestment { get; init; }

    public decimal? SalvageShare { get; init; }

    public decimal? TerminationCompensation { get; init; }

    public decimal? SalvageCompensation { get; init; }

    public DateOnly Due { get; init; }
}
