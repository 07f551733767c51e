using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What is paid in each period as the text is read, against which other ways to read it are held.</summary>
/// <param name="asRead">The periods as settled.</param>
internal sealed class PaidAsRead(Timeline asRead)
{
    private readonly List<(AgreementVersion One, AgreementVersion Other, EquatableArray<PaymentWay> Ways)> _ways = [];

    /// <summary>Each period with what is paid in it; none where the facts are refused.</summary>
    public EquatableArray<(Statement Statement, PaymentsByWay Paid)> Periods { get; } =
        asRead.Faults.Count > 0 ? [] : [.. asRead.Statements.Select(statement => (statement, new PaymentsByWay(statement)))];

    /// <summary>What parties receive more or less by the same facts settled otherwise.</summary>
    public ReadingTrial Against(Timeline settled)
    {
        if (settled.Faults.Count > 0)
        {
            return ReadingTrial.Refused;
        }

        var more = new MoreByParty();
        foreach (var ((statement, before), other) in Periods.Zip(settled.Statements))
        {
            var after = new PaymentsByWay(other);
            foreach (var way in WaysOf(statement.Version, other.Version))
            {
                more.Add(way, before.Amount(way), after.Amount(way));
            }
        }

        return new(more.Totals, IsTried: true);
    }

    /// <summary>What differs in each period by the same facts settled otherwise, as far as anything reaches it.</summary>
    public EquatableArray<PeriodDifference> Differences(Timeline settled, PaymentsReached reached) =>
    [
        .. Periods.Zip(settled.Statements, (period, other) => PeriodDifference.Between(period.Statement, period.Paid, other, reached))
            .Where(difference => !difference.IsNothing),
    ];

    private EquatableArray<PaymentWay> WaysOf(AgreementVersion one, AgreementVersion other)
    {
        var known = _ways.FirstOrDefault(found => ReferenceEquals(found.One, one) && ReferenceEquals(found.Other, other));
        if (known.One is null)
        {
            _ways.Add(known = (one, other, [.. PaymentWay.In(one, other)]));
        }

        return known.Ways;
    }
}
