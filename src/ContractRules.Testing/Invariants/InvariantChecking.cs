using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Observance;
using ContractRules.Values;

namespace ContractRules.Testing.Invariants;

/// <summary>Looks for facts and readings under which an agreement breaks invariants.</summary>
public static class InvariantChecking
{
    /// <summary>Draws timelines and readings, settles them on all cores, and holds all statements against invariants.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="invariants">The invariants; those that the agreement ships where left out.</param>
    /// <param name="cases">How many timelines are drawn; with every fourth the readings are drawn anew.</param>
    /// <param name="seed">The same seed draws the same cases, whatever the machine.</param>
    /// <param name="shape">Which timelines; any where left out.</param>
    /// <param name="progress">Is told how many cases were looked at.</param>
    /// <returns>How each invariant fared, with the smallest case found that breaks it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no cases.</exception>
    /// <exception cref="InvalidOperationException">No facts were found that the agreement accepts.</exception>
    /// <example><c>agreement.CheckInvariants(cases: 1_000, seed: 7).ThrowOnFailure()</c>.</example>
    public static InvariantCheck CheckInvariants(
        this Agreement agreement, EquatableArray<Invariant> invariants = default, int cases = 200, int seed = 1, TimelineShape? shape = null, IProgress<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var (asked, timelines) = (invariants.Count > 0 ? invariants : agreement.Invariants, shape ?? TimelineShape.Any);
        var drawn = new DrawnCases(agreement, timelines, seed);
        var all = Concurrently.Over(cases, DrawnCases.ReadAlike, () => new InvariantsFound(agreement, asked), LookAt, (found, other) => found.Add(other), progress);
        return new(agreement, cases, seed, all.Refused, [.. all.Checked(timelines)]) { Reach = all.Reach };

        void LookAt(int first, int end, InvariantsFound found)
        {
            var read = drawn.ReadFrom(first);
            for (var number = first; number < end; number++)
            {
                found.Add(read, drawn.Facts(number), number);
            }
        }
    }
}
