using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>
/// What has been stated so far: the statement of each period as last settled, and how much of every payment was stated for the period, on its
/// own statement and in all adjustments since. Whatever becomes known later is adjusted against it, so that all that is ever stated adds up.
/// </summary>
internal sealed class StatedSoFar
{
    private readonly List<Statement> _statements = [];
    private readonly Dictionary<(SettlementPeriod Period, PaymentWay Way), Rational> _stated = [];

    public StatedSoFar(params IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            Add(statement);
        }
    }

    /// <summary>How many periods have been stated.</summary>
    public int Count => _statements.Count;

    /// <summary>The statement of a period as last settled, by its place.</summary>
    public Statement this[int index] => _statements[index];

    /// <summary>States a period for the first time.</summary>
    public void Add(Statement statement)
    {
        _statements.Add(statement);
        foreach (var (way, amount) in new PaymentsByWay(statement).AllStated)
        {
            _stated[(statement.Period, way)] = amount;
        }
    }

    /// <summary>How much of a payment has been stated for a period, one that came back being negative.</summary>
    public Rational Of(SettlementPeriod period, PaymentWay way) => way.FromEitherWay(_stated.GetValueOrDefault((period, way.EitherWay)));

    /// <summary>States what the last periods come to as settled again, and with it the difference to what was stated of them.</summary>
    /// <param name="settledAgain">The statements of the last periods settled again; those of all before stay as they are.</param>
    /// <returns>One adjustment for each of them.</returns>
    public EquatableArray<PeriodAdjustment> AdjustTo(params IReadOnlyList<Statement> settledAgain)
    {
        var adjusted = new List<PeriodAdjustment>(settledAgain.Count);
        var (first, isSame) = (Count - settledAgain.Count, true);
        foreach (var (index, again) in settledAgain.Index())
        {
            var before = _statements[first + index];
            // After a difference, an equal state is the same one only if all in it is known: equal reasons can hide different figures.
            isSame = IsSettledFromTheSame(before, again) && (isSame || IsAllKnown(before.Basis.Before));
            var adjustment = new PeriodAdjustment(before, again, isSame, this);
            Add(adjustment.Payments, again.Period);
            Add(adjustment.Deliveries, again.Period);
            _statements[first + index] = again;
            adjusted.Add(adjustment);
        }

        return [.. adjusted];
    }

    private void Add<T>(EquatableArray<PaymentChange<T>> payments, SettlementPeriod period)
        where T : struct, IPayable
    {
        foreach (var payment in payments)
        {
            if (payment.Difference is { Amount.IsZero: false } difference)
            {
                _stated[(period, payment.Way.EitherWay)] = payment.Way.FromEitherWay(payment.Paid.Amount + difference.Amount);
            }
        }
    }

    private static bool IsSettledFromTheSame(Statement one, Statement other) =>
        one.Basis.Facts == other.Basis.Facts
        && one.Basis.Readings == other.Basis.Readings
        && one.Basis.Holidays == other.Basis.Holidays
        && one.Basis.Before.RemembersTheSameAs(other.Basis.Before)
        && one.Version.SaysTheSameAs(other.Version);

    private static bool IsAllKnown(CarriedState state) => state.Memories.All(remembered =>
        remembered.Value.Recent.Append(remembered.Value.ToDate).All(outcome => outcome is not { IsDetermined: false }))
        && state.Lots.All(lots => lots.Value.IsKnown);
}
