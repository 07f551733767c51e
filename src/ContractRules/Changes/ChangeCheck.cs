using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Coverage;
using ContractRules.Observance;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>What a check of a change of the text came to: over the same facts, under the text before the change and that after it.</summary>
/// <param name="Before">The agreement before the change.</param>
/// <param name="After">The agreement after it.</param>
/// <param name="Cases">How many cases were drawn.</param>
/// <param name="Seed">The seed by which they were.</param>
/// <param name="Reach">What the change can alter at all, and what it provably cannot.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ChangeCheck(Agreement Before, Agreement After, int Cases, int Seed, ChangeReach Reach)
{
    /// <summary>The agreement before the change.</summary>
    public Agreement Before { get; init => field = value.NotNull(); } = Before.NotNull();

    /// <summary>The agreement after it.</summary>
    public Agreement After { get; init => field = value.NotNull(); } = After.NotNull();

    /// <summary>What the change can alter at all.</summary>
    public ChangeReach Reach { get; init => field = value.NotNull(); } = Reach.NotNull();

    /// <summary>How many cases were settled under neither text, since their facts are refused as they are read in them.</summary>
    public long Refused { get; init; }

    /// <summary>How many cases only the text before the change accepts: it was settled, and after the change its facts are refused.</summary>
    public long RefusedAfter { get; init; }

    /// <summary>How many cases only the text after the change accepts.</summary>
    public long RefusedBefore { get; init; }

    /// <summary>What the statements of all cases really reached of the text before the change.</summary>
    public Reach ReachedBefore { get; init => field = value.NotNull(); } = Coverage.Reach.Of(Before);

    /// <summary>What the statements of all cases really reached of the text after it.</summary>
    public Reach ReachedAfter { get; init => field = value.NotNull(); } = Coverage.Reach.Of(After);

    /// <summary>In how many cases any figure differs.</summary>
    public long Differing { get; init; }

    /// <summary>How each invariant fared under both texts.</summary>
    public EquatableArray<ChangedInvariant> Invariants { get; init; } = [];

    /// <summary>What becomes undetermined, turns round or is settled otherwise, in the order of the text.</summary>
    public EquatableArray<FoundChange> Found { get; init; } = [];

    /// <summary>The terms that can change, each with the number of cases in which it did.</summary>
    public EquatableArray<ChangeCount<TermDeclaration>> Terms { get; init; } = [];

    /// <summary>The payments that can change, each with the number of cases in which it did.</summary>
    public EquatableArray<ChangeCount<ClausePayment>> Payments { get; init; } = [];

    /// <summary>The invariants that the change breaks: the text after it breaks them over facts over which that before does not.</summary>
    public IEnumerable<ChangedInvariant> Broken => Invariants.Where(invariant => invariant.Verdict == InvariantVerdict.BrokenByTheChange);

    /// <summary>Whether the change breaks an invariant. What else it does is told, and breaks nothing.</summary>
    public bool BreaksAnything => Broken.Any();

    /// <summary>Throws where the change breaks an invariant, or one was determined in too few statements after it: a check that reached nothing found nothing.</summary>
    /// <param name="leastDetermined">Of the statements that are an invariant's concern after the change, the part in which it has to be determined; half where left out.</param>
    /// <exception cref="ChangeBreaksException">It failed; tells every failure, with the facts that show it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The part is not above 0, or above 1.</exception>
    public void ThrowOnFailure(Rational? leastDetermined = null)
    {
        var least = LeastDetermined.Of(leastDetermined);
        EquatableArray<string> failures =
        [
            .. Broken.Select(invariant => $"{invariant.After.Counterexample}"),
            .. Invariants.Where(invariant => !IsGone(invariant)).Select(invariant => LeastDetermined.FailureOf(invariant.After, least)).OfType<string>(),
        ];
        if (failures.Count > 0)
        {
            throw new ChangeBreaksException(this, failures);
        }
    }

    // With the terms that it spoke of.
    private static bool IsGone(ChangedInvariant invariant) => invariant.After.Concerned == 0 && invariant.Before.Concerned > 0;

    /// <summary>The agreement, the cases, what can change, what was reached, how the invariants fared and what else shows, a line each.</summary>
    public override string ToString() => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"{After.Key}, {Cases:N0} cases drawn with seed {Seed}: figures differ in {Differing:N0}; {Refused + RefusedAfter + RefusedBefore:N0} refused"),
        $"{Reach}",
        $"Before: {ReachedBefore}",
        $"After: {ReachedAfter}",
        .. Invariants.Select(invariant => $"{invariant}"),
        .. Found.Select(found => $"{found}"),
    ]);
}
