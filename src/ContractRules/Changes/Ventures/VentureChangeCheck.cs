using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Changes.Ventures;

/// <summary>What a change of the text does to many ventures, over the same facts under both texts.</summary>
/// <param name="Before">The agreement before the change.</param>
/// <param name="After">The agreement after it.</param>
/// <param name="Reach">What the change can alter at all, and what it provably cannot.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record VentureChangeCheck(Agreement Before, Agreement After, ChangeReach Reach)
{
    /// <summary>The agreement before the change.</summary>
    public Agreement Before { get; init => field = value.NotNull(); } = Before.NotNull();

    /// <summary>The agreement after it.</summary>
    public Agreement After { get; init => field = value.NotNull(); } = After.NotNull();

    /// <summary>What the change can alter at all.</summary>
    public ChangeReach Reach { get; init => field = value.NotNull(); } = Reach.NotNull();

    /// <summary>Of how many ventures any period was settled under both texts.</summary>
    public long Ventures { get; init; }

    /// <summary>How many periods of ventures were settled under both texts, and are compared.</summary>
    public long Periods { get; init; }

    /// <summary>How many ventures were stopped under both texts by something wrong in their facts.</summary>
    public long Stopped { get; init; }

    /// <summary>How many ventures only the text after the change stops: their facts were accepted before it.</summary>
    public long StoppedAfter { get; init; }

    /// <summary>How many ventures only the text before the change stops.</summary>
    public long StoppedBefore { get; init; }

    /// <summary>In how many ventures any figure differs.</summary>
    public long Differing { get; init; }

    /// <summary>How each invariant fared under both texts.</summary>
    public EquatableArray<ChangedInvariantOfVentures> Invariants { get; init; } = [];

    /// <summary>The terms that can change, each with the number of periods in which it did.</summary>
    public EquatableArray<ChangeOfVentures<TermDeclaration>> Terms { get; init; } = [];

    /// <summary>The payments that can change, each with the number of periods in which it did.</summary>
    public EquatableArray<ChangeOfVentures<ClausePayment>> Payments { get; init; } = [];

    /// <summary>The invariants that the change breaks: in a venture the text after it breaks them, and that before does not.</summary>
    public IEnumerable<ChangedInvariantOfVentures> Broken => Invariants.Where(invariant => invariant.Verdict == InvariantVerdict.BrokenByTheChange);

    /// <summary>Whether the change breaks an invariant. What else it does is told, and breaks nothing.</summary>
    public bool BreaksAnything => Broken.Any();

    /// <summary>The agreement, what can change, how the invariants fared and what changed, a line each.</summary>
    public override string ToString() => string.Join('\n',
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{After.Key}, {Periods:N0} periods of {Ventures:N0} ventures under both texts: figures differ in {Differing:N0} ventures; {Stopped:N0} stopped under both, {StoppedBefore:N0} before, {StoppedAfter:N0} after"),
        $"{Reach}",
        .. Invariants.Select(invariant => $"{invariant}"),
        .. Terms.Where(term => term.Periods > 0).Select(term => $"{term}"),
        .. Payments.Where(payment => payment.Periods > 0).Select(payment => $"{payment}"),
    ]);
}
