using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Openings;

/// <summary>The texts under which the periods were settled that passed something on, as far as a calendar tells which periods they were.</summary>
internal sealed class EarlierTexts
{
    private readonly List<AgreementVersion> _known = [];
    private readonly int _periods;

    /// <summary>The texts.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="carried">What they passed on: how many they were, the last of them, and whether the agreement ended in it.</param>
    public EarlierTexts(Agreement agreement, CarriedState carried)
    {
        _periods = carried.Periods;
        if (MemoryCheck.LastText(agreement, carried) is not { } last)
        {
            return;
        }

        _known.Add(last);
        for (var period = Before(carried.Through!, agreement.Periods); period is not null && _known.Count < _periods; period = Before(period, agreement.Periods))
        {
            if (agreement.TextsOf(period).LastOrDefault() is not { } text)
            {
                break;
            }

            _known.Add(text.Version);
        }
    }

    /// <summary>Whether the text of a period so many before asked for a fact or defined a term; null where that is not known.</summary>
    public bool? Knew(Named name, int ago) => ago <= _known.Count ? MemoryCheck.Knows(_known[ago - 1], name) : null;

    /// <summary>Whether the text of any of the periods did; null where that is not known.</summary>
    public bool? EverKnew(Named name) => _known.Exists(text => MemoryCheck.Knows(text, name)) ? true : _known.Count == _periods ? false : null;

    private static SettlementPeriod? Before(SettlementPeriod period, SettlementPeriods periods) =>
        period.Start.PlusDays(-1) is var day && Calendar.Covers(day) ? periods.Holding(day) : null;
}
