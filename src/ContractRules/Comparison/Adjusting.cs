using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Comparison;

/// <summary>Adjusts what was settled: compares it with the same periods settled again, knowing more.</summary>
public static class Adjusting
{
    /// <summary>What changes from one settlement of some periods to another of the same.</summary>
    /// <param name="asSettled">The periods as settled.</param>
    /// <param name="settledAgain">The same periods settled again: with other facts, readings or amendments.</param>
    /// <returns>The adjustment; or, where either settlement has faults, those. Never throws because of data.</returns>
    /// <exception cref="ArgumentException">The two settle different periods: a wrong program, not wrong data.</exception>
    /// <example><c>agreement.Settle(given).AdjustTo(agreement.Settle(mended)).Net</c>.</example>
    public static Adjustment AdjustTo(this Timeline asSettled, Timeline settledAgain)
    {
        EquatableArray<FactFault> faults = [.. asSettled.NotNull().Faults.Concat(settledAgain.NotNull().Faults).Distinct()];
        if (faults.Count > 0)
        {
            return new Adjustment([], faults);
        }

        var (before, after) = (asSettled.Statements, settledAgain.Statements);
        if (!before.Select(statement => statement.Period).SequenceEqual(after.Select(statement => statement.Period)))
        {
            throw new ArgumentException("Only the same periods can be compared.", nameof(settledAgain));
        }

        return new Adjustment(new StatedSoFar(before).AdjustTo([.. after]), []);
    }

    /// <summary>
    /// What becoming known of amendments changes: an amendment signed after the day from which it takes effect adds
    /// payments for periods already settled.
    /// </summary>
    /// <param name="agreement">The agreement, with all its amendments, under the readings it carries.</param>
    /// <param name="periods">The facts of each period, from the first on: an amendment may reach back to any of them.</param>
    /// <param name="knownOn">The day as known on which the periods were settled.</param>
    /// <param name="thenKnownOn">The day as known on which they are settled again.</param>
    /// <returns>The adjustment; or all faults in the facts.</returns>
    /// <exception cref="AgreementFaultsException">An amendment known on either day edits what only a later one brings.</exception>
    /// <example>
    /// A letter effective from 12 July and signed on 5 August:
    /// <c>agreement.Adjust(months, knownOn: new LocalDate(2002, 7, 31), thenKnownOn: new LocalDate(2002, 8, 5))</c>.
    /// </example>
    public static Adjustment Adjust(
        this Agreement agreement, IReadOnlyList<PeriodFacts> periods, LocalDate knownOn, LocalDate thenKnownOn)
    {
        periods.Whole();
        return agreement.NotNull().AsKnownOn(knownOn).Settle(periods).AdjustTo(agreement.AsKnownOn(thenKnownOn).Settle(periods));
    }
}
