using ContractRules.Comparison;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Shares out the difference of each payment of each period among its causes.</summary>
/// <param name="attribution">How differences are shared out; of each agreement on the way, what is paid in each period, nothing where the facts are refused then.</param>
internal sealed class Attributing(Attribution<IReadOnlyList<PaymentsByWay>> attribution)
{
    /// <summary>A period under both agreements.</summary>
    /// <param name="index">The place of the period.</param>
    /// <param name="before">Its statement under the first.</param>
    /// <param name="after">Its statement under the second.</param>
    public ComparedPeriod Compared(int index, Statement before, Statement after)
    {
        var (paidBefore, paidAfter) = (new PaymentsByWay(before), new PaymentsByWay(after));
        return new(before.Period, Compared<Money>(), Compared<Quantity>(), !PeriodDifference.DaysOf(before).SetEquals(PeriodDifference.DaysOf(after)));

        EquatableArray<PaymentDifference<T>> Compared<T>()
            where T : struct, IPayable => [.. PaymentWay.Of<T>(before.Version, after.Version)
                .Select(way => Difference<T>(way, index, paidBefore, paidAfter))
                .Where(payment => payment is not { Before.Amount.IsZero: true, After.Amount.IsZero: true })];
    }

    private PaymentDifference<T> Difference<T>(PaymentWay way, int index, PaymentsByWay before, PaymentsByWay after)
        where T : struct, IPayable
    {
        var (amountBefore, amountAfter) = (before.Amount(way), after.Amount(way));
        var difference = amountAfter - amountBefore;
        var parts = difference is null ? [] : PartsOf(way, index);
        return new PaymentDifference<T>(way)
        {
            Before = amountBefore is { } one ? way.Amount<T>(one) : null,
            After = amountAfter is { } other ? way.Amount<T>(other) : null,
            Parts = [.. parts.Select(part => new CausedPart<T>(part.Cause, way.Amount<T>(part.More)))],
            Together = way.Amount<T>(parts.Aggregate(difference ?? Rational.Zero, (left, part) => left - part.More)),
            Reasons = Reason.Together([.. before.Reasons(way).Concat(after.Reasons(way)).Distinct()]),
        };
    }

    // None where anything on the way is undetermined.
    private List<(Cause Cause, Rational More)> PartsOf(PaymentWay way, int index)
    {
        var parts = new List<(Cause Cause, Rational More)>();
        foreach (var moves in attribution.Groups.Where(group => group.Reaches(way)).Select(group => group.Moves))
        {
            foreach (var ofCause in moves.GroupBy(move => move.Cause, ReferenceEqualityComparer.Instance))
            {
                var more = ofCause.Aggregate((Rational?)Rational.Zero, (sum, move) => sum + ((Amount(move.To) - Amount(move.From)) * move.Part));
                if (more is null)
                {
                    return [];
                }

                if (!more.Value.IsZero)
                {
                    parts.Add(((Cause)ofCause.Key!, more.Value));
                }
            }
        }

        return parts;

        Rational? Amount(IReadOnlyList<PaymentsByWay> paid) => paid.Count == 0 ? null : paid[index].Amount(way);
    }
}
