using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Documents.Ventures;

/// <summary>The periods of an agreement by what files call them, each read once.</summary>
internal sealed class PeriodLabels(Agreement agreement)
{
    private readonly Dictionary<string, SettlementPeriod> _read = new(StringComparer.Ordinal);

    /// <summary>The period; null where it is none of the agreement.</summary>
    public SettlementPeriod? Of(ReadOnlySpan<char> label)
    {
        var read = _read.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!read.TryGetValue(label, out var period))
        {
            if (!SettlementPeriod.TryParse(label.ToString(), out period) || !agreement.Periods.Include(period))
            {
                return null;
            }

            read[label] = period;
        }

        return period;
    }
}
