using ContractRules.Agreements;
using ContractRules.Issuing;
using ContractRules.Settlement;
using ContractRules.Testing.Shrinking;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ContractRules.Testing;

/// <summary>Facts drawn from an agreement with the days on which they became known: given, corrected later, and withdrawn.</summary>
/// <example>
/// A law of whatever is issued:
/// <code>
/// Prop.ForAll(GeneratedKnowledge.Of(agreement), knowledge => HoldsOf(agreement.Issue(knowledge)))
///     .QuickCheckThrowOnFailure();
/// </code>
/// </example>
public static class GeneratedKnowledge
{
    private const int MostCorrections = 6;

    /// <summary>Knowledge of adjoining periods, each known some days after its end, with corrections that became known at any time later.</summary>
    /// <param name="agreement">The agreement; its facts, constants and dates say what is drawn.</param>
    /// <param name="shape">Which periods, and how complete; any of 1 to 30 periods where left out.</param>
    /// <returns>Knowledge that is issued without faults, its rows in no order. What breaks a law shrinks to fewer rows.</returns>
    public static Arbitrary<Knowledge> Of(Agreement agreement, TimelineShape? shape = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        shape ??= TimelineShape.Any;
        return Arb.From(Drawn(agreement, shape), knowledge => WithoutRows(knowledge).Where(simpler => IsIssued(agreement, simpler)));
    }

    private static Gen<Knowledge> Drawn(Agreement agreement, TimelineShape shape) =>
        from timeline in GeneratedFacts.Of(agreement, shape).Generator
        from given in Gen.CollectToArray(timeline, facts => Known(facts, 0, 45))
        let alike = shape with { First = timeline[0].Period, AtLeast = timeline.Count, AtMost = timeline.Count }
        from other in GeneratedFacts.Of(agreement, alike).Generator
        from count in Gen.Choose(0, MostCorrections)
        from corrections in Corrections(agreement, timeline, other).ArrayOf(count)
        let distinct = corrections.SelectMany(rows => rows).DistinctBy(row => (row.Facts.Period, row.Day)).Where(row => given.All(first => first.Day != row.Day || first.Facts.Period != row.Facts.Period))
        from rows in Gen.Shuffle(given.Concat(distinct).ToArray())
        let knowledge = Knowledge.Of(rows)
        select IsIssued(agreement, knowledge) ? knowledge : Knowledge.Of(given);

    // Of a correction some cells and items are otherwise, and perhaps one of each is withdrawn, given for this period or standing from before.
    private static Gen<KnownFacts[]> Corrections(Agreement agreement, EquatableArray<PeriodFacts> timeline, EquatableArray<PeriodFacts> other) =>
        from index in Gen.Choose(0, timeline.Count - 1)
        let given = timeline[index]
        from values in Gen.SubListOf<KeyValuePair<string, Value>>(other[index].Values)
        let otherwise = PeriodFacts.For(given.Period).With(values)
        let standing = timeline.Take(index).SelectMany(facts => facts.Values.Keys).Where(key => agreement.TryGetFact(key, out var fact) && fact.IsStanding)
        from withdrawn in Perhaps(given.Values.Keys.Union(standing).Where(key => !otherwise.Values.TryGet(key, out _)))
        from items in Gen.CollectToArray(given.Items, list => ItemsOtherwise(list.Value, other[index].Items.TryGet(list.Key, out var found) ? found : []).Select(drawn => (list.Key, drawn)))
        let corrected = items.Aggregate(otherwise.Withdrawing(withdrawn), (facts, list) => facts.WithItems(list.Key, list.drawn))
        from known in Gen.OneOf(Known(corrected, 46, 120), Known(corrected, 46, 400))
        from again in GivenAgain(known, given)
        select (KnownFacts[])[known, .. again];

    // What was withdrawn is given again after a while, every other time.
    private static Gen<KnownFacts[]> GivenAgain(KnownFacts known, PeriodFacts given) =>
        from days in Gen.Choose(1, 90)
        from isGiven in Gen.Elements(true, false)
        let values = given.Values.Where(value => known.Facts.Withdrawn.Contains(value.Key)).ToList()
        select isGiven && values.Count > 0
            ? (KnownFacts[])[PeriodFacts.For(given.Period).With(values).KnownOn(known.Day.PlusDays(days))]
            : [];

    private static Gen<Item[]> ItemsOtherwise(EquatableArray<Item> given, EquatableArray<Item> other) =>
        from otherwise in Gen.SubListOf<Item>(other)
        from withdrawn in Perhaps(given.Select(item => item.Key).Except(otherwise.Select(item => item.Key)))
        select (Item[])[.. otherwise, .. withdrawn.Select(Item.Withdrawn)];

    private static Gen<string[]> Perhaps(IEnumerable<string> keys) => Gen.SubListOf<string>(keys)
        .SelectMany(some => Gen.Elements(0, 1).Select(count => some.Take(count).ToArray()));

    private static Gen<KnownFacts> Known(PeriodFacts facts, int fewest, int most) =>
        Gen.Choose(fewest, most).Select(days => facts.KnownOn(facts.Period.End.PlusDays(days)));

    internal static IEnumerable<Knowledge> WithoutRows(Knowledge knowledge) => Parts.Of(Enumerable.Range(0, knowledge.Rows.Count).ToList())
        .Select(left => Knowledge.Of([.. knowledge.Rows.Where((_, place) => !left.Contains(place))]));

    internal static bool IsIssued(Agreement agreement, Knowledge knowledge) =>
        knowledge.Rows.Count > 0 && agreement.Issue(knowledge).Faults.Count == 0;
}
