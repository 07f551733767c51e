namespace ContractRules.Benchmarks.ByHand;

/// <summary>What passes from one month to the next, with the standing facts as last given.</summary>
internal sealed record MonthState
{
    public static MonthState None { get; } = new();

    public decimal PakistanSideCostsToDate { get; init; }

    public decimal VentureCostToDate { get; init; }

    public decimal UpfrontCostsToDate { get; init; }

    public decimal TenderAndAdvancesToDate { get; init; }

    public decimal EquipmentCostsToDate { get; init; }

    public decimal ConnectivityToDate { get; init; }

    public decimal AmortizationRecoveryToDate { get; init; }

    public decimal ReimbursementToDate { get; init; }

    public decimal IncreaseWithheldToDate { get; init; }

    public decimal LoanRepaidToDate { get; init; }

    public decimal LossCarried { get; init; }

    public bool HasEnded { get; init; }

    /// <summary>Equipment costs of the last 11 months, the latest first.</summary>
    public IReadOnlyList<decimal> EquipmentCosts { get; init; } = [];

    /// <summary>Minutes sold in the last 2 months, the latest first.</summary>
    public IReadOnlyList<decimal> MinutesSold { get; init; } = [];

    public decimal? AgreedTerminationRate { get; init; }

    public decimal? ApprovedThilPercentage { get; init; }

    public decimal? AgreedSalvageValue { get; init; }

    public DateOnly? PtclAgreementDate { get; init; }

    public bool SelfSustaining { get; init; }

    public bool Terminated { get; init; }
}
