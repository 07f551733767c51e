using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Plans;
using ContractRules.Values;

namespace ContractRules.Differences.Ventures;

/// <summary>Which sums are kept: of each payment what is paid under either agreement, and under each on the way that tells what is due to the causes that reach it.</summary>
internal sealed class SumPlaces
{
    private readonly EquatableArray<PaymentWay> _of;
    private readonly ILookup<int, (SummedGroup Group, int Place)> _reaching;

    public SumPlaces(BothAgreements both, Attribution<Agreement> attribution)
    {
        Ways =
        [
            .. both.Before.Texts.Concat(both.After.Texts)
                .SelectMany(text => PlannedFigures.PaymentsOf(text.Text), (_, found) => PaymentWay.Of(found.Figure.Clause, found.Payment))
                .DistinctBy(way => way.EitherWay)
                .OrderBy(way => way.Unit is Currency ? 0 : 1),
        ];
        var (next, nextCause) = (2 * Ways.Count, 0);
        Groups =
        [
            .. attribution.Groups.Select(group =>
            {
                var made = new SummedGroup(group, [.. Ways.Index().Where(way => group.Reaches(way.Item)).Select(way => way.Index)], next, nextCause);
                (next, nextCause) = (next + made.Sums, nextCause + made.Causes.Count);
                return made;
            }),
        ];
        _reaching = Groups.SelectMany(group => group.Ways.Index(), (group, reached) => (Way: reached.Item, Group: group, Place: reached.Index)).ToLookup(reached => reached.Way, reached => (reached.Group, reached.Place));
        _of = [.. Ways.SelectMany(way => (PaymentWay[])[way, way]), .. Groups.SelectMany(group => group.Agreements.SelectMany(_ => group.Ways.Select(way => Ways[way])))];
    }

    /// <summary>The payments, as the texts ask for them: those in money first, in the order of the text.</summary>
    public EquatableArray<PaymentWay> Ways { get; }

    /// <summary>The causes that interact, with the agreements on the way; each payment is reached by one of them at most.</summary>
    public EquatableArray<SummedGroup> Groups { get; }

    /// <summary>The causes that reach a payment, with its place among those that they reach.</summary>
    public IEnumerable<(SummedGroup Group, int Place)> Reaching(int way) => _reaching[way];

    /// <summary>The causes of all groups, one group after another.</summary>
    public IEnumerable<Cause> Causes => Groups.SelectMany(group => group.Causes).Select(cause => cause.Cause);

    /// <summary>How many causes there are.</summary>
    public int CauseCount => Groups.Sum(group => group.Causes.Count);

    /// <summary>How many sums there are.</summary>
    public int Count => _of.Count;

    /// <summary>What a sum is counted in: so many make one.</summary>
    public BigInteger StepsAUnit(int place) => BigInteger.Pow(10, _of[place].Unit.PayableDecimals);

    /// <summary>The place of what is paid under the first agreement.</summary>
    public static int Before(int way) => 2 * way;

    /// <summary>The place of what is paid under the second.</summary>
    public static int After(int way) => (2 * way) + 1;
}
