using ContractRules.Testing.Shrinking;

namespace ContractRules.Testing.Laws;

/// <summary>Makes a case that breaks a law as small as it goes: readings towards the defaults, fewer periods, fewer facts, simpler values.</summary>
internal sealed class SimplerCases(TimelineShape shape)
{
    // More than any case needs that a person will read; a law may be slow to try.
    private const int MostTried = 20_000;

    public DrawnCase Smallest(DrawnCase broken, Func<DrawnCase, bool> isBroken)
    {
        var tried = 0;
        return Shrinking.Smallest.Of(broken, shown => Than(shown).TakeWhile(_ => tried++ < MostTried), simpler => isBroken(simpler) ? simpler : null);
    }

    private IEnumerable<DrawnCase> Than(DrawnCase found) => found.Knowledge is { } knowledge
        ? GeneratedReadings.NearerToTheDefaults(found.Read).Select(read => new DrawnCase(read, found.Facts, knowledge))
            .Concat(GeneratedKnowledge.WithoutRows(knowledge).Where(fewer => GeneratedKnowledge.IsIssued(found.Read, fewer)).Select(fewer => new DrawnCase(found.Read, fewer.AsLastKnown(), fewer)))
        : GeneratedReadings.NearerToTheDefaults(found.Read).Select(read => new DrawnCase(read, found.Facts))
            .Concat(new SimplerTimelines(found.Read, shape).Than(found.Facts).Select(facts => new DrawnCase(found.Read, facts)))
            .Where(simpler => simpler.Settled.Faults.Count == 0);
}
