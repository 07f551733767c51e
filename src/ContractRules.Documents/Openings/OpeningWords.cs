using ContractRules.Agreements;
using ContractRules.Openings;
using ContractRules.Values;

namespace ContractRules.Documents.Openings;

/// <summary>What is asked for an opening, in words.</summary>
internal static class OpeningWords
{
    /// <summary>What is asked of a fact or term: <c>Loss carried forward, in 2002-12 (4(1))</c>.</summary>
    public static string Of(OpeningBalance balance, OpeningBalances opening) => balance.Kind switch
    {
        BalanceKind.Before => $"{balance.Title}, {PeriodAgo(balance.Ago, opening)}",
        BalanceKind.ToDate => $"{balance.Title}, in all through {opening.Through}",
        BalanceKind.SettledToDate => $"{balance.Title}, settled in all through {opening.Through}; has to be given",
        BalanceKind.LeftWith => $"{balance.Title}, when no clause defined it any more",
        _ => $"{balance.Title}; not given where left blank",
    } + $" ({balance.Clause})";

    /// <summary>What is asked of a power.</summary>
    public static string Of(Power power) => $"Day on which {power.Holder} exercised its power to {power.What}, and after / that on which it takes effect; not exercised where left blank";

    /// <summary>What is asked of lots.</summary>
    public static string Of(OpeningLots lots) => $"{lots.Lots.Description}: {OpeningHeader.None}, or the lines below for each that is open, its own key between the brackets";

    /// <summary>What a power is called in data: <c>THIL/fraud-notice</c>.</summary>
    public static string KeyOf(Power power) => $"{power.Holder}/{power.Key}";

    private static string PeriodAgo(int ago, OpeningBalances opening)
    {
        var period = opening.Through;
        for (var back = 1; back < ago && period is not null; back++)
        {
            period = opening.Agreement.Cadence == Cadence.Intervals ? null : opening.Agreement.Periods.Holding(period.Start.PlusDays(-1));
        }

        return period is null ? $"{(Rational)ago} periods before" : $"in {period}";
    }
}
