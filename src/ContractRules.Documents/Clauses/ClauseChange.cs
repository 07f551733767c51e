using ContractRules.Documents.Reports;
using ContractRules.Values;

namespace ContractRules.Documents.Clauses;

/// <summary>A clause in a redline: what became of it, with what it said and says now, word by word.</summary>
/// <param name="Reference">Where it stands.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Provisions">What it does, one text for each provision, or why it computes nothing.</param>
public sealed record ClauseChange(ClauseReference Reference, ChangeKind Kind, MarkedText Heading, MarkedText Summary, EquatableArray<MarkedText> Provisions)
{
    /// <summary>Its heading.</summary>
    public MarkedText Heading { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Heading ?? throw new ArgumentNullException(nameof(Heading));

    /// <summary>What it says.</summary>
    public MarkedText Summary { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Summary ?? throw new ArgumentNullException(nameof(Summary));

    /// <summary>Whose words it has: the edits that brought it to how it reads.</summary>
    public EquatableArray<string> Edits { get; internal init; } = [];

    /// <summary>The clause, and what became of it: <c>3(1) Shares in the Venture: changed</c>.</summary>
    public override string ToString() => $"{Reference} {Heading}: {Kind.ToString().ToLowerInvariant()}";

    /// <summary>What became of a clause that is in either version, or in both.</summary>
    internal static ClauseChange Of(ClauseText? before, ClauseText? after)
    {
        var heading = WordDifferences.Between(before?.Heading, after?.Heading);
        var summary = WordDifferences.Between(before?.Summary, after?.Summary);
        EquatableArray<MarkedText> provisions =
        [
            .. Alignment.Of(before?.Provisions ?? [], after?.Provisions ?? [], provision => provision.Subject)
                .Select(pair => WordDifferences.Between(pair.Before?.Words, pair.After?.Words)),
        ];
        var kind = before is null ? ChangeKind.Inserted : after is null ? ChangeKind.Deleted
            : heading.IsMarked || summary.IsMarked || provisions.Any(provision => provision.IsMarked) ? ChangeKind.Changed : ChangeKind.Unchanged;
        return new ClauseChange((after ?? before)!.Reference, kind, heading, summary, provisions) { Edits = (after ?? before)!.Edits };
    }
}
