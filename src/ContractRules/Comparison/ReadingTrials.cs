using System.Collections.Frozen;
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
        var reach = new ReadingReach(agreement);
        Reach = agreement.Readings.ToFrozenDictionary(reading => reading, reach.Of);
        _settled[agreement.Choices] = AsRead;
    }

    /// <summary>The facts settled as the text is read.</summary>
    public Timeline AsRead { get; }

    /// <summary>What each reading reaches.</summary>
    public FrozenDictionary<Reading, PaymentsReached> Reach { get; }

    /// <summary>How many ways to read were settled.</summary>
    public int Count => _settled.Count;

    /// <summary>The facts settled with some questions read otherwise.</summary>
    public Timeline With(params IEnumerable<(Reading Reading, ReadingOption Option)> otherwise)
    {
        var choices = otherwise.Aggregate(_agreement.Choices, (chosen, one) => chosen.With(one.Reading, one.Option.Name));
        if (!_settled.TryGetValue(choices, out var settled))
        {
            var read = InOrderOf(choices).Under(choices);
            _settled[choices] = settled = read.Settle(_periods, _carried?.AcceptedUnder(read));
        }

        return settled;
    }

    /// <summary>What each party receives more or less over all periods with some questions read otherwise, as far as they reach it; null where the facts are refused then.</summary>
    public IReadOnlyDictionary<(Party Party, Unit Unit), Rational>? Totals(PaymentsReached reached, params IEnumerable<(Reading Reading, ReadingOption Option)> otherwise)
    {
        var settled = With(otherwise);
        if (settled.Faults.Count > 0)
        {
            return null;
        }

        var totals = new Dictionary<(Party, Unit), Rational>();
        foreach (var (before, statement, again) in _paid.Zip(AsRead.Statements, settled.Statements))
        {
            var after = new PaymentsByWay(again);
            foreach (var way in WaysOf(statement.Version, again.Version).Where(way => reached.Payments.Contains(way.EitherWay) || (reached.TheEnd && statement.End != again.End)))
            {
                if (after.Amount(way) - before.Amount(way) is { IsZero: false } more)
                {
                    totals[(way.Payee, way.Unit)] = totals.GetValueOrDefault((way.Payee, way.Unit)) + more;
                    totals[(way.Payer, way.Unit)] = totals.GetValueOrDefault((way.Payer, way.Unit)) - more;
                }
            }
        }

        return totals;
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

    /// <summary>What differs in each period with some questions read otherwise, as far as they reach it; or the faults in the facts then.</summary>
    public (EquatableArray<PeriodDifference> Periods, EquatableArray<FactFault> Faults) Differences(
        PaymentsReached reached, params IEnumerable<(Reading Reading, ReadingOption Option)> otherwise)
    {
        var settled = reached.IsNothing ? AsRead : With(otherwise);
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
