using ContractRules.Agreements;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Builds agreements between two, with some of what the second has otherwise, and settles the same facts under them.</summary>
internal sealed class Hybrids(WrittenText before, WrittenText after, BothTexts both, IReadOnlyList<PeriodFacts> periods, CarriedState? carried)
{
    /// <summary>The facts settled under an agreement; those that only another asks for are left out.</summary>
    public Timeline Settle(Agreement agreement) =>
        agreement.Settle([.. periods.Select(facts => AskedFor(facts, agreement))], carried?.AcceptedUnder(agreement));

    /// <summary>The facts settled under the first agreement with some alterations made; null where no such agreement can be built.</summary>
    public Timeline? Settle(IReadOnlyCollection<Alteration> made)
    {
        try
        {
            return Settle(Written(made));
        }
        catch (AgreementFaultsException)
        {
            return null;
        }
    }

    private Agreement Written(IReadOnlyCollection<Alteration> made)
    {
        var readings = made.OfType<ReadingAlteration>().Aggregate(before.Choices, (choices, altered) => choices.With(altered.Reading, altered.After.Name));
        if ((before.Throughout, after.Throughout) is ({ } one, { } other))
        {
            var text = new AgreementVersion(one.InForceFrom > other.InForceFrom ? one.InForceFrom : other.InForceFrom, other.Title, both.With(made.OfType<ClauseAlteration>()));
            return before.Agreement.Throughout(text, after.Agreement, readings);
        }

        var written = made.All(altered => altered is ReadingAlteration) ? before.Agreement : Amended(both.With(made.OfType<ClauseAlteration>()), [.. made.OfType<AmendmentAlteration>()]);
        return written.Readings.Aggregate(written, (read, reading) =>
            readings.Of(reading) == read.Choices.Of(reading) ? read : read.Under(reading, readings.Of(reading).Name));
    }

    private Agreement Amended(EquatableArray<Clause> clauses, IReadOnlyCollection<AmendmentAlteration> made)
    {
        var (first, second) = (before.Agreement, after.Agreement);
        EquatableArray<Amendment> amendments =
        [
            .. first.Amendments.Select(amendment => made.FirstOrDefault(altered => altered.Before == amendment) is { } altered ? altered.After : amendment).OfType<Amendment>(),
            .. made.Where(altered => altered.Before is null).Select(altered => altered.After!),
        ];
        var written = new Agreement(
            first.Key, first.Title, first.Dated, first.Cadence, [.. first.Parties.Concat(second.Parties).Distinct()], clauses, amendments, first.Periods.First);
        return first.Assumptions.Aggregate(written, (assuming, assumed) => assuming.Assuming(assumed.Term, assumed.Value, assumed.During)).Observing(first.Holidays);
    }

    private PeriodFacts AskedFor(PeriodFacts facts, Agreement agreement)
    {
        var others = facts.Values.Select(given => given.Key).Concat(facts.Withdrawn)
            .Where(key => !agreement.TryGetFact(key, out _) && (before.Agreement.TryGetFact(key, out _) || after.Agreement.TryGetFact(key, out _)))
            .Concat(facts.Items.Select(given => given.Key)
                .Where(key => !agreement.TryGetItems(key, out _) && (before.Agreement.TryGetItems(key, out _) || after.Agreement.TryGetItems(key, out _))))
            .ToHashSet(StringComparer.Ordinal);
        return others.Count == 0 ? facts : facts.Without(others);
    }
}
