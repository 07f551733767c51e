using System.Text.Json.Serialization;

namespace ContractRules.Vocabulary;

/// <summary>How days are counted into years when interest accrues, by the names of the 2006 ISDA Definitions, section 4.16.</summary>
/// <remarks>
/// Bare names mislead: ISDA once called actual/actual "actual/365", and 30/360 is the bond basis, not the Eurobond one. What
/// section 4.16 says is told by the FpML scheme <c>day-count-fraction</c>; its worked examples are in ISDA's paper "EMU and Market
/// Conventions" of 1998 and its sheet "30/360 day count conventions" of 2008, both also held by the tests of QuantLib.
/// </remarks>
[JsonConverter(typeof(Json.EnumConverter<DayCountConvention>))]
public enum DayCountConvention
{
    /// <summary>Actual/Actual (ISDA), paragraph (b): the days in leap years over 366, all others over 365.</summary>
    ActualActualIsda,

    /// <summary>Actual/365 (Fixed), paragraph (d): the days there are, over 365 in every year.</summary>
    Actual365Fixed,

    /// <summary>Actual/360, paragraph (e): the days there are, over 360.</summary>
    Actual360,

    /// <summary>
    /// 30/360 or Bond Basis, paragraph (f): twelve months of thirty days. The 31st counts as the 30th, as the later date only where
    /// the earlier one is a 30th or 31st; February stands as it is. From 28 February to 31 March there are 33 days.
    /// </summary>
    Thirty360BondBasis,

    /// <summary>
    /// 30E/360 or Eurobond Basis, paragraph (g): twelve months of thirty days. The 31st always counts as the 30th; February stands as
    /// it is. From 28 February to 31 March there are 32 days.
    /// </summary>
    ThirtyE360,
}
