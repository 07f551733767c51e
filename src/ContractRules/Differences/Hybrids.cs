using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Differences;

/// <summary>Builds agreements between two, with some of what the second has otherwise.</summary>
internal sealed class Hybrids(WrittenText before, WrittenText after, BothTexts both)
{
    /// <summary>The first agreement with some alterations made; null where no such agreement can be built.</summary>
    public Agreement? With(IReadOnlyCollection<Alteration> made)
    {
        try
        {
            return Written(made);
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
}
