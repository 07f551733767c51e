using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>What is paid in each period where the text is read one way, against which other ways to read it are held.</summary>
/// <param name="settled">The periods as settled.</param>
internal sealed class PaidAsRead(Timeline settled)
{
    private readonly List<(AgreementVersion One, AgreementVersion Other, EquatableArray<PaymentWay> Ways)> _ways = [];

    /// <summary>Each period with what is paid in it; none where the facts are refused.</summary>
    public EquatableArray<(Statement Statement, PaymentsByWay Paid)> Periods { get; } =
        settled.Faults.Count > 0 ? [] : [.. settled.Statements.Select(statement => (statement, new PaymentsByWay(statement)))];

    /// <summary>What is wrong in the facts then.</summary>
    public EquatableArray<FactFault> Faults => settled.Faults;

    /// <summary>What parties receive more or less by the same facts where the text is read another way.</summary>
    public ReadingTrial Against(PaidAsRead other)
    {
        if (other.Faults.Count > 0)
        {
            return ReadingTrial.Refused;
        }

        var more = new MoreByParty();
        foreach (var ((statement, before), (again, after)) in Periods.Zip(other.Periods))
        {
            foreach (var way in WaysOf(statement.Version, again.Version))
            {
                more.Add(way, before.Amount(way), after.Amount(way));
            }
        }

        return new(more.Totals, IsTried: true);
    }

    /// <summary>What differs then in each period, as far as anything reaches it; none where the facts are refused.</summary>
    public EquatableArray<PeriodDifference> Differences(PaidAsRead other, PaymentsReached reached) =>
    [
        .. Periods.Zip(other.Periods, (before, after) => PeriodDifference.Between(before, after, reached))
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
