using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Testing.Drawing;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>Looks for facts and readings under which an agreement breaks invariants.</summary>
public static class InvariantChecking
{
    /// <summary>Draws timelines and readings, settles them on all cores, and holds all statements against invariants.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="invariants">The invariants; those that the agreement ships where left out.</param>
    /// <param name="cases">How many timelines are drawn.</param>
    /// <param name="seed">The same seed draws the same cases, whatever the machine.</param>
    /// <param name="shape">Which timelines; any where left out.</param>
    /// <param name="progress">Is told how many cases were looked at.</param>
    /// <returns>How each invariant fared, with the smallest case found that breaks it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no cases.</exception>
    /// <exception cref="InvalidOperationException">No facts were found that the agreement accepts.</exception>
    /// <remarks>
    /// Every timeline is settled by the reference. It alone tells which branches an evaluation took, which are counted in every statement, and
    /// timelines are too unlike to be settled side by side by a plan: nearly each is read in its own way, and begins with its own period. Of 3,000 of
    /// the International VoIP Agreement, 2,200 are read as no other is, and 550 share both with nine others or more. A third of the time goes into drawing.
    /// The facts of many ventures, which are given, are held against invariants by the plan: <see cref="Observance.Ventures.VentureObserving.CheckVentures"/>.
    /// </remarks>
    /// <example><c>agreement.CheckInvariants(cases: 1_000, seed: 7).ThrowOnFailure()</c>.</example>
    public static InvariantCheck CheckInvariants(
        this Agreement agreement, EquatableArray<Invariant> invariants = default, int cases = 200, int seed = 1, TimelineShape? shape = null, IProgress<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var (asked, timelines) = (invariants.Count > 0 ? invariants : agreement.Invariants, shape ?? TimelineShape.Any);
        var drawn = new DrawnCases(agreement, timelines, seed);
        var all = Concurrently.Over(
            cases, new InvariantsFound(agreement, asked), found => found.Apart(), LookAt, (found, other) => found.Add(other), found => drawn.HaveReached(found.Reach), progress);
        return new(agreement, cases, seed, all.Refused, [.. all.Checked(timelines)]) { Reach = all.Reach };

        void LookAt(int number, InvariantsFound found)
        {
            var (read, facts) = drawn.At(number);
            found.Add(read, facts, number);
        }
    }
}
