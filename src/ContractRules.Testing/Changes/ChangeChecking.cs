using ContractRules.Agreements;
using ContractRules.Agreements.Invariants;
using ContractRules.Changes;
using ContractRules.Testing.Drawing;
using ContractRules.Testing.Invariants;
using ContractRules.Values;

namespace ContractRules.Testing.Changes;

/// <summary>Looks for what a change of the text breaks, before anybody signs it.</summary>
public static class ChangeChecking
{
    /// <summary>
    /// Draws timelines and readings, settles them on all cores under the text before the change and that after it, and tells what the change breaks that was
    /// kept, what becomes undetermined, turns round or is settled otherwise, and what can change at all and what provably cannot.
    /// </summary>
    /// <param name="before">The agreement before the change, in force and read as it is.</param>
    /// <param name="to">The agreement after it: another version, another amendment, or clauses written otherwise.</param>
    /// <param name="invariants">The invariants; those that both agreements ship where left out.</param>
    /// <param name="cases">How many timelines are drawn, half of them around the figures of each text.</param>
    /// <param name="seed">The same seed draws the same cases, whatever the machine.</param>
    /// <param name="shape">Which timelines; any where left out.</param>
    /// <param name="progress">Is told how many cases were looked at.</param>
    /// <exception cref="ArgumentException">They are of different keys, dates or periods, observe different holidays, or assume different values: a wrong program.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no cases.</exception>
    /// <exception cref="InvalidOperationException">No facts were found that an agreement accepts.</exception>
    /// <remarks>
    /// A case counts against the change where the text before it does not break the invariant over these facts, and that after it does. Every one is
    /// settled by the reference, as <see cref="InvariantChecking.CheckInvariants"/> says; the facts of many ventures, which are given, by the plans of both texts:
    /// <see cref="ContractRules.Changes.Ventures.VentureChangeChecking.CheckChangeOfVentures"/>.
    /// </remarks>
    /// <example><c>asSigned.CheckChange(to: amended, cases: 1_000, seed: 7).ThrowOnFailure()</c>.</example>
    public static ChangeCheck CheckChange(
        this Agreement before,
        Agreement to,
        EquatableArray<Invariant> invariants = default,
        int cases = 200,
        int seed = 1,
        TimelineShape? shape = null,
        IProgress<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        var (reach, timelines) = (before.ReachOfChange(to), shape ?? TimelineShape.Any);
        EquatableArray<Invariant> asked = invariants.Count > 0 ? invariants : [.. to.Invariants.Concat(before.Invariants).Distinct()];
        var texts = TwoTexts.Of(before, to);
        var (drawnAfter, drawnBefore) = (new DrawnCases(texts.After, timelines, seed), new DrawnCases(texts.Before, timelines, seed));
        var all = Concurrently.Over(cases, new ChangesFound(texts, asked), found => found.Apart(), LookAt, (found, other) => found.Add(other), HaveReached, progress);
        return new(before, to, cases, seed, reach)
        {
            Refused = all.Refused,
            RefusedBefore = all.RefusedBefore,
            RefusedAfter = all.RefusedAfter,
            ReachedBefore = all.ReachedBefore,
            ReachedAfter = all.ReachedAfter,
            Differing = all.Differing,
            Invariants = [.. Concurrently.Each([.. Enumerable.Range(0, asked.Count)], place => all.Changed(place, timelines))],
            Found = [.. Concurrently.Each(InOrder(all, reach), finding => new FoundChange(finding, all.Cases(finding), Smallest(finding)))],
            Terms = [.. reach.ChangeableTerms.Select(term => new ChangeCount<Rules.TermDeclaration>(term, all.Cases(term.Key)))],
            Payments = [.. reach.ChangeablePayments.Select(payment => new ChangeCount<ClausePayment>(payment, all.Cases(payment)))],
        };

        void LookAt(int number, ChangesFound found)
        {
            var (read, facts) = (number % 2 == 0 ? drawnAfter : drawnBefore).At(number / 2);
            found.Add(texts.ReadAs(read), facts, number);
        }

        void HaveReached(ChangesFound found)
        {
            drawnAfter.HaveReached(found.ReachedAfter);
            drawnBefore.HaveReached(found.ReachedBefore);
        }

        ChangeCase Smallest(ChangeFinding finding)
        {
            var found = all.Showing(finding);
            return SmallestChange.Showing(finding, found.Read, found.Periods, timelines, reach);
        }
    }

    // In the order of the text, whatever was met first.
    private static List<ChangeFinding> InOrder(ChangesFound found, ChangeReach reach)
    {
        var (terms, payments) = (reach.ChangeableTerms.ToList(), reach.ChangeablePayments.ToList());
        return [.. found.Findings.OrderBy(Kind).ThenBy(Place).ThenBy(finding => finding.Words, StringComparer.Ordinal)];

        static int Kind(ChangeFinding finding) => finding switch
        {
            TermBecomesUndetermined => 0,
            PaymentBecomesUndetermined => 1,
            PaymentTurnsRound => 2,
            _ => 3,
        };

        int Place(ChangeFinding finding) => finding switch
        {
            TermBecomesUndetermined(var term, _) => terms.FindIndex(one => one.Key == term.Key),
            PaymentBecomesUndetermined(var payment) => payments.IndexOf(payment),
            PaymentTurnsRound(var payment) => payments.IndexOf(payment),
            _ => 0,
        };
    }
}
