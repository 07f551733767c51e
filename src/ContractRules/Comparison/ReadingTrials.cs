using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>The same facts settled as the text is read, and as it could be; each way once, however often it is asked for.</summary>
internal sealed class ReadingTrials : IReadingTrials
{
    private readonly Agreement _agreement;
    private readonly IReadOnlyList<PeriodFacts> _periods;
    private readonly CarriedState? _carried;
    private readonly ReadingReach _reach;
    private readonly EquatableArray<Reading> _ofAmendments;
    private readonly EquatableArray<PaymentsByWay> _paid;
    private readonly List<(AgreementVersion One, AgreementVersion Other, EquatableArray<PaymentWay> Ways)> _ways = [];
    private readonly Dictionary<ReadingChoices, Agreement> _amended = [];
    private readonly Dictionary<ReadingChoices, Timeline> _settled = [];

    public ReadingTrials(Agreement agreement, IReadOnlyList<PeriodFacts> periods, CarriedState? carried)
    {
        (_agreement, _periods, _carried) = (agreement.NotNull(), periods.Whole(), carried);
        _ofAmendments = [.. agreement.Amendments.SelectMany(amendment => amendment.Readings).Distinct()];
        AsRead = agreement.Settle(periods, carried);
        _paid = [.. AsRead.Faults.Count > 0 ? [] : AsRead.Statements.Select(statement => new PaymentsByWay(statement))];
        _reach = new(agreement);
        _settled[agreement.Choices] = AsRead;
    }

    /// <summary>The facts settled as the text is read.</summary>
    public Timeline AsRead { get; }

    /// <summary>How many ways to read were settled.</summary>
    public int Count => _settled.Count;

    /// <summary>The facts settled with questions read so.</summary>
    public Timeline With(ReadingChoices choices)
    {
        if (!_settled.TryGetValue(choices, out var settled))
        {
            var read = InOrderOf(choices).Under(choices);
            _settled[choices] = settled = read.Settle(_periods, _carried?.AcceptedUnder(read));
        }

        return settled;
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReadingTrial> Of(IReadOnlyList<ReadingChoices> ways) => [.. ways.Select(Of)];

    private ReadingTrial Of(ReadingChoices choices)
    {
        var settled = With(choices);
        if (settled.Faults.Count > 0)
        {
            return ReadingTrial.Refused;
        }

        var more = new MoreByParty();
        foreach (var (before, statement, again) in _paid.Zip(AsRead.Statements, settled.Statements))
        {
            var after = new PaymentsByWay(again);
            foreach (var way in WaysOf(statement.Version, again.Version))
            {
                if (after.Amount(way) - before.Amount(way) is { } known)
                {
                    more.Add(way, known);
                }
            }
        }

        return new(more.Totals, IsTried: true);
    }

    private EquatableArray<PaymentWay> WaysOf(AgreementVersion one, AgreementVersion other)
    {
        var known = _ways.FirstOrDefault(found => ReferenceEquals(found.One, one) && ReferenceEquals(found.Other, other));
        if (known.One is null)
        {
            _ways.Add(known = (one, other, [.. PaymentWay.In(one, other)]));
        }

        return known.Ways;
    }

    // Amendments are worked in anew where a question decides on them, once for each way to answer those.
    private Agreement InOrderOf(ReadingChoices choices)
    {
        var ofAmendments = _ofAmendments.Aggregate(_agreement.Choices, (chosen, reading) => chosen.With(reading, choices.Of(reading).Name));
        return _amended.TryGetValue(ofAmendments, out var amended) ? amended : _amended[ofAmendments] = _agreement.Under(ofAmendments);
    }

    /// <summary>What differs in each period with a question read otherwise, as far as it reaches it; or the faults in the facts then.</summary>
    public (EquatableArray<PeriodDifference> Periods, EquatableArray<FactFault> Faults) Differences(
        Reading reading, ReadingOption option)
    {
        var reached = _reach.Of(reading);
        var settled = reached.MakesNoDifference ? AsRead : With(_agreement.Choices.With(reading, option.Name));
        return (
            settled.Faults.Count > 0 || ReferenceEquals(settled, AsRead) ? [] :
            [
                .. _paid.Zip(AsRead.Statements, settled.Statements)
                    .Select(period => PeriodDifference.Between(period.Second, period.First, period.Third, reached))
                    .Where(difference => !difference.IsNothing),
            ],
            settled.Faults);
    }
}
