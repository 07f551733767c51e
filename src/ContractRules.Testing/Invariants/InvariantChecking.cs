using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck.Fluent;

namespace ContractRules.Testing.Invariants;

/// <summary>Looks for facts and readings under which an agreement breaks invariants.</summary>
public static class InvariantChecking
{
    /// <summary>Draws timelines and readings, settles them, and holds all statements against invariants.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="invariants">The invariants; those that the agreement ships where left out.</param>
    /// <param name="cases">How many timelines are drawn, each with readings of its own.</param>
    /// <param name="seed">The same seed draws the same timelines.</param>
    /// <param name="shape">Which timelines; any where left out.</param>
    /// <returns>How each invariant fared, with the smallest timeline found that breaks it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no cases.</exception>
    /// <example><c>agreement.CheckInvariants(cases: 1_000, seed: 7).ThrowOnFailure()</c>.</example>
    public static InvariantCheck CheckInvariants(
        this Agreement agreement, EquatableArray<Invariant> invariants = default, int cases = 200, int seed = 1, TimelineShape? shape = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        shape ??= TimelineShape.Any;
        var checks = (invariants.Count > 0 ? invariants : agreement.Invariants).Select(invariant => new RunningCheck(invariant, shape)).ToList();
        EquatableArray<Invariant> asked = [.. checks.Select(check => check.Invariant)];
        var (drawn, refused) = (DrawnCases.Of(agreement, shape), 0);
        for (var number = 0; number < cases; number++)
        {
            var (read, periods) = drawn.Sample(Size, DrawnCases.SeedOf(seed, number), 1)[0];
            var timeline = read.Settle(periods);
            if (timeline.Faults.Count > 0)
            {
                refused++;
                continue;
            }

            foreach (var (check, record) in checks.Zip(timeline.Statements.HeldAgainst(asked)))
            {
                check.Add(record, read, periods);
            }
        }

        return new(agreement.Key, cases, seed, refused, [.. checks.Select(check => check.ToChecked())]);
    }

    private const int Size = 50;
}
