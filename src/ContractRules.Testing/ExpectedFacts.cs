using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>
/// Keeps what is drawn to what the agreement expects of its facts: a period that doesn't meet it is drawn again, and in the end
/// does without the facts concerned.
/// </summary>
internal sealed class ExpectedFacts(Agreement agreement, TimelineShape shape)
{
    private const int Draws = 12;

    private readonly bool _expectsAnything = agreement.Versions
        .SelectMany(version => version.Clauses)
        .SelectMany(clause => clause.Expectations)
        .Any(expectation => expectation.ConcernsFactsAlone);

    /// <summary>The facts of successive periods, such as the agreement accepts.</summary>
    /// <exception cref="InvalidOperationException">Nothing was found that it accepts.</exception>
    public Gen<EquatableArray<PeriodFacts>> Of(SettlementPeriod[] periods, Func<SettlementPeriod, Gen<PeriodFacts>> drawn) => _expectsAnything
        ? Gen.CollectToArray(periods, period => drawn(period).ArrayOf(Draws)).Select(Accepted)
        : Gen.CollectToArray(periods, drawn).Select(timeline => timeline.ToEquatableArray());

    /// <summary>Whether the agreement accepts a timeline of facts each of which lies in its range.</summary>
    public bool Accepts(EquatableArray<PeriodFacts> timeline) => !_expectsAnything || agreement.Settle(timeline).Faults.Count == 0;

    private EquatableArray<PeriodFacts> Accepted(PeriodFacts[][] drawn)
    {
        var carried = CarriedState.None;
        var accepted = new List<PeriodFacts>();
        foreach (var candidates in drawn)
        {
            var found = candidates.Append(WithoutWhatIsExpectedOf(candidates[^1]))
                .Select(facts => (Facts: facts, Settled: agreement.Settle(facts, carried)))
                .FirstOrDefault(candidate => candidate.Settled.Faults.Count == 0);
            if (found.Facts is null)
            {
                throw new InvalidOperationException(
                    $"Found no facts for {candidates[0].Period} that meet what '{agreement.Key}' expects of them: "
                    + string.Join("; ", agreement.Settle(candidates[0], carried).Faults));
            }

            accepted.Add(found.Facts);
            carried = found.Settled.Carried;
        }

        return [.. accepted];
    }

    // What is not given breaks nothing, unless a fact without a default must be.
    private PeriodFacts WithoutWhatIsExpectedOf(PeriodFacts facts)
    {
        var concerned = (agreement.InForceOn(facts.Period.End)?.Clauses ?? [])
            .SelectMany(clause => clause.Expectations)
            .SelectMany(expectation => expectation.Rule.Names())
            .OfType<FactDeclaration>()
            .Where(fact => !shape.MustGive(fact))
            .Select(fact => fact.Key)
            .ToHashSet(StringComparer.Ordinal);
        var unconcerned = PeriodFacts.For(facts.Period).With(facts.Values.Where(given => !concerned.Contains(given.Key)));
        return facts.Items.Aggregate(unconcerned, (given, list) => given.WithItems(list.Key, list.Value));
    }
}
