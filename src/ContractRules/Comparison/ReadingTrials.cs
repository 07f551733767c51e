using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>The same facts settled as the text is read, and as it could be; each way once, however often it is asked for.</summary>
internal sealed class ReadingTrials
{
    private readonly Agreement _agreement;
    private readonly IReadOnlyList<PeriodFacts> _periods;
    private readonly CarriedState? _carried;
    private readonly Dictionary<ReadingChoices, Timeline> _settled = [];

    public ReadingTrials(Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried)
    {
        (_agreement, _periods, _carried) = (agreement.NotNull(), periods.Whole(), carried);
        AsRead = agreement.Settle(periods, carried);
        Reach = new ReadingReach(agreement);
        _settled[agreement.Choices] = AsRead;
    }

    /// <summary>The facts settled as the text is read.</summary>
    public Timeline AsRead { get; }

    /// <summary>What each reading reaches.</summary>
    public ReadingReach Reach { get; }

    /// <summary>How many ways to read were settled.</summary>
    public int Count => _settled.Count;

    /// <summary>The facts settled with some questions read otherwise.</summary>
    public Timeline With(params IEnumerable<(Reading Reading, ReadingOption Option)> otherwise)
    {
        var choices = otherwise.Aggregate(_agreement.Choices, (chosen, one) => chosen.With(one.Reading, one.Option.Name));
        if (!_settled.TryGetValue(choices, out var settled))
        {
            var read = otherwise.Aggregate(_agreement, (agreement, one) => agreement.Under(one.Reading, one.Option.Name));
            _settled[choices] = settled = read.Settle(_periods, _carried?.AcceptedUnder(read));
        }

        return settled;
    }

    /// <summary>What differs in each period with some questions read otherwise, as far as they reach it; or the faults in the facts then.</summary>
    public (EquatableArray<PeriodDifference> Periods, EquatableArray<FactFault> Faults) Differences(
        ReadingReach.Reached reached, params IEnumerable<(Reading Reading, ReadingOption Option)> otherwise)
    {
        var settled = reached.IsNothing ? AsRead : With(otherwise);
        return ([.. AsRead.Statements.Zip(settled.Statements).Select(pair => PeriodDifference.Between(pair.First, pair.Second, reached)).Where(difference => !difference.IsNothing)], settled.Faults);
    }
}
