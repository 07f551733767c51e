
namespace ContractRules.Vocabulary;

/// <summary>How days are counted into years when interest accrues.</summary>
public enum DayCountConvention
{
    /// <summary>The days there are, over 365 in every year.</summary>
    Actual365,

    /// <summary>The days there are, over 360.</summary>
    Actual360,

    /// <summary>Twelve months of thirty days: the 31st counts as the 30th, and February as it stands (30E/360).</summary>
    Thirty360,
}
