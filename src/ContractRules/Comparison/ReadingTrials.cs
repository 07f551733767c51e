using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>
/// The same facts settled as the text is read, and as it could be: by the reference; and many ways that are told no reasons of side by side, where their text has a plan
/// (<see cref="WaysSideBySide"/>). Either tells the same.
/// </summary>
internal sealed class ReadingTrials : IReadingTrials
{
    private readonly Agreement _agreement;
    private readonly IReadOnlyList<PeriodFacts> _periods;
    private readonly CarriedState? _carried;
    private readonly AgreementAsRead _read;
    private readonly ReadingReach _reach;
    private readonly PaidAsRead _paid;
    private readonly WaysSideBySide? _sideBySide;
    private readonly Dictionary<ReadingChoices, ReadingTrial> _known = [];

    public ReadingTrials(Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried)
    {
        (_agreement, _periods, _carried) = (agreement.NotNull(), periods.Whole(), carried);
        (_read, _reach) = (new(agreement), new(agreement));
        _paid = new(agreement.Settle(periods, carried));
        // What was carried the reference alone goes on from.
        _sideBySide = (carried ?? CarriedState.None) == CarriedState.None ? new(agreement, _read, periods, _paid) : null;
        _known[agreement.Choices] = _paid.Against(_paid);
    }

    /// <summary>What is wrong in the facts as the text is read; nothing can be tried then.</summary>
    public EquatableArray<FactFault> Faults => _paid.Faults;

    /// <inheritdoc/>
    public IReadOnlyList<ReadingTrial> Of(IReadOnlyList<ReadingChoices> ways)
    {
        foreach (var (way, trial) in _sideBySide?.Of([.. ways.Where(way => !_known.ContainsKey(way)).Distinct()]) ?? [])
        {
            _known.Add(way, trial);
        }

        return [.. ways.Select(way => _known.TryGetValue(way, out var trial) ? trial : _known[way] = _paid.Against(Settled(way)))];
    }

    /// <summary>What differs in each period with a question read otherwise, as far as it reaches it; or the faults in the facts then.</summary>
    public (EquatableArray<PeriodDifference> Periods, EquatableArray<FactFault> Faults) Differences(
        Reading reading, ReadingOption option)
    {
        var reached = _reach.Of(reading);
        if (reached.MakesNoDifference)
        {
            return ([], []);
        }

        var way = _agreement.Choices.With(reading, option.Name);
        var settled = Settled(way);
        _known[way] = _paid.Against(settled);
        return (_paid.Differences(settled, reached), settled.Faults);
    }

    private PaidAsRead Settled(ReadingChoices way)
    {
        var read = _read.With(way);
        return new(read.Settle(_periods, _carried?.AcceptedUnder(read)));
    }
}
