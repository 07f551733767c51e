using System.Collections.Concurrent;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing.Drawing;

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

    private readonly ConcurrentDictionary<AgreementVersion, Agreement?> _expecting = new(ReferenceEqualityComparer.Instance);

    /// <summary>The facts of successive periods, such as the agreement accepts.</summary>
    /// <param name="read">The agreement, as it is read.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="drawn">Draws the facts of the period at a place.</param>
    /// <exception cref="InvalidOperationException">Nothing was found that it accepts.</exception>
    public PeriodFacts[] Met(Agreement read, SettlementPeriod[] periods, Func<int, PeriodFacts> drawn)
    {
        PeriodFacts[] timeline = [.. periods.Select((_, place) => drawn(place))];
        var draws = new int[timeline.Length];
        while (FirstBroken(timeline, read) is { } broken)
        {
            var place = Array.FindIndex(periods, period => period.Label == broken.Period);
            timeline[place] = draws[place]++ switch
            {
                < Draws => drawn(place),
                Draws => WithoutWhatIsExpectedOf(timeline[place]),
                _ => throw new InvalidOperationException(
                    $"Found no facts for {periods[place]} that meet what '{agreement.Key}' expects of them: {broken}"),
            };
        }

        return timeline;
    }

    /// <summary>Whether the agreement accepts a timeline of facts each of which lies in its range.</summary>
    public bool Accepts(IReadOnlyList<PeriodFacts> timeline, Agreement read) => FirstBroken(timeline, read) is null;

    private FactFault? FirstBroken(IReadOnlyList<PeriodFacts> timeline, Agreement read) => _expectsAnything
        ? timeline.SelectMany(facts => TextsOf(facts.Period, read), (facts, text) => (facts.Period, Text: text))
            .GroupBy(governed => governed.Text, governed => governed.Period.Label, ReferenceEqualityComparer.Instance)
            .SelectMany(governed => FaultsUnder((AgreementVersion)governed.Key!, timeline, read).Where(fault => governed.Contains(fault.Period)))
            .MinBy(fault => timeline.TakeWhile(facts => facts.Period.Label != fault.Period).Count())
        : null;

    // Where the text changes inside a period, what both expect is met, by whichever it is settled.
    private static IEnumerable<AgreementVersion> TextsOf(SettlementPeriod period, Agreement read) =>
        new[] { read.InForceOn(period.Start), read.InForceOn(period.End) }.OfType<AgreementVersion>().Distinct<AgreementVersion>(ReferenceEqualityComparer.Instance);

    // What is expected of facts alone can be seen without reckoning anything else.
    private EquatableArray<FactFault> FaultsUnder(AgreementVersion version, IReadOnlyList<PeriodFacts> timeline, Agreement read)
    {
        if (_expecting.GetOrAdd(version, ExpectingNothingElse) is not { } expecting)
        {
            return version.Clauses.Any(clause => clause.Expectations.Any(expectation => expectation.ConcernsFactsAlone)) ? read.Settle(timeline).Faults : [];
        }

        var asRead = expecting.Readings.Aggregate(expecting, (text, reading) => text.Under(reading, read.Choices.Of(reading).Name));
        return asRead.Settle([.. timeline.Select(facts => OnlyOf(facts, expecting))]).Faults;
    }

    private Agreement? ExpectingNothingElse(AgreementVersion version)
    {
        EquatableArray<Clause> clauses =
        [
            .. version.Clauses
                .Select(clause => new Clause(clause.Reference, clause.Heading, clause.Heading, [.. clause.Expectations.Where(expectation => expectation.ConcernsFactsAlone)]))
                .Where(clause => clause.Provisions.Count > 0),
        ];
        try
        {
            return clauses.Count == 0 ? null : new Agreement(agreement.Key, agreement.Title, agreement.Dated, agreement.Cadence, agreement.Parties, clauses, firstPeriod: agreement.Periods.First);
        }
        catch (AgreementFaultsException)
        {
            return null;
        }
    }

    private static PeriodFacts OnlyOf(PeriodFacts facts, Agreement expecting)
    {
        var asked = PeriodFacts.For(facts.Period).With(facts.Values.Where(given => expecting.TryGetFact(given.Key, out _)));
        return facts.Items.Where(list => expecting.TryGetItems(list.Key, out _)).Aggregate(asked, (given, list) => given.WithItems(list.Key, list.Value));
    }

    // What is not given breaks nothing, unless a fact without a default must be.
    private PeriodFacts WithoutWhatIsExpectedOf(PeriodFacts facts)
    {
        var expected = (agreement.InForceOn(facts.Period.End)?.Clauses ?? [])
            .SelectMany(clause => clause.Expectations)
            .SelectMany(expectation => expectation.Rule.SelfAndDescendants())
            .ToList();
        var concerned = expected.SelectMany(node => node.Names()).OfType<FactDeclaration>().Where(fact => !shape.MustGive(fact)).Select(fact => fact.Key)
            .Concat(expected.OfType<OverItems>().Select(over => over.Items.Key))
            .ToHashSet(StringComparer.Ordinal);
        var unconcerned = PeriodFacts.For(facts.Period).With(facts.Values.Where(given => !concerned.Contains(given.Key)));
        return facts.Items.Where(list => !concerned.Contains(list.Key)).Aggregate(unconcerned, (given, list) => given.WithItems(list.Key, list.Value));
    }
}
