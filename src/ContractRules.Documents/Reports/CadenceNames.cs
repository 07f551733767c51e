using ContractRules.Values;

namespace ContractRules.Documents.Reports;

/// <summary>What the periods of a cadence are called.</summary>
internal static class CadenceNames
{
    /// <summary>The word for one: <c>month</c>.</summary>
    public static string Singular(this Cadence cadence) => cadence switch
    {
        Cadence.Months => "month",
        Cadence.Quarters => "quarter",
        Cadence.Years => "year",
        _ => "interval",
    };

    /// <summary>The word for many: <c>months</c>.</summary>
    public static string Plural(this Cadence cadence) => cadence.Singular() + "s";
}
