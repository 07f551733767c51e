namespace ContractRules.Benchmarks.ByHand;

/// <summary>The facts of a month, as a program written for this one agreement would hold them.</summary>
internal sealed record MonthFacts(DateOnly Start)
{
    public decimal GrossRevenue { get; init; }

    public decimal CustomerCredits { get; init; }

    public decimal DisputedItems { get; init; }

    public decimal MinutesSold { get; init; }

    public decimal TerminatedMinutes { get; init; }

    public decimal UnderseaFiberCharges { get; init; }

    public decimal TerrestrialFacilityCharges { get; init; }

    public decimal ConnectivityAndServiceCosts { get; init; }

    public decimal BudgetedExpenses { get; init; }

    public decimal EquipmentCosts { get; init; }

    public decimal UpfrontCosts { get; init; }

    public decimal TenderAndAdvances { get; init; }

    public decimal PakistanSideCosts { get; init; }

    public decimal LoanRepaymentsOtherwise { get; init; }

    public decimal? AgreedFusionExpenses { get; init; }

    public decimal? AgreedSubcontractorExpenses { get; init; }

    public decimal? AgreedTerminationRate { get; init; }

    public decimal? ApprovedThilPercentage { get; init; }

    public decimal? AgreedSalvageValue { get; init; }

    public DateOnly? PtclAgreementDate { get; init; }

    public bool? SelfSustaining { get; init; }

    public bool? Terminated { get; init; }
}
