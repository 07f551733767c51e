using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement.Bounds;

/// <summary>What the figures of a statement can come to, whatever the facts are that were not given.</summary>
internal sealed class PeriodBounds
{
    private readonly OpenPeriod _period;
    private readonly PeriodRanges? _ranges;

    private PeriodBounds(OpenPeriod period, PeriodRanges? ranges, OpenPast openAfter, PastRanges after) =>
        (_period, _ranges, OpenAfter, After) = (period, ranges, openAfter, after);

    /// <summary>What of the past can turn out otherwise, for the period that follows.</summary>
    public OpenPast OpenAfter { get; }

    /// <summary>What that can have become.</summary>
    public PastRanges After { get; }

    /// <summary>The bounds of a period.</summary>
    /// <param name="basis">What it was settled from.</param>
    /// <param name="stated">What its terms came to.</param>
    /// <param name="earlier">The bounds of the period before; null where it was not settled along with this one.</param>
    public static PeriodBounds Of(StatementBasis basis, EquatableArray<TermOutcome> stated, PeriodBounds? earlier)
    {
        var openPast = earlier?.OpenAfter ?? OpenPast.In(basis.Before);
        var past = earlier?.After ?? PastRanges.In(basis.Before, openPast, basis.Agreement);
        EquatableArray<string> missing = [];
        while (true)
        {
            var period = new OpenPeriod(basis, stated, OpenFacts.Missing(missing), openPast);
            var openAfter = period.After();
            if (past.IsTextOpen)
            {
                return new(period, null, openAfter, past);
            }

            var ranges = new PeriodRanges(period, past, fact => Ranging.Of(fact));
            EquatableArray<string> reached = [.. missing.Union(MissingFacts.In(Stated(basis), period, ranges.Of))];
            if (reached.Count == missing.Count)
            {
                return new(period, ranges.IsTextOpen ? null : ranges, openAfter, ranges.After(openAfter));
            }

            missing = reached;
        }
    }

    /// <summary>What a term can come to; null where it can never be determined.</summary>
    public ValueRange? Of(TermDeclaration term) => Of(new TermValue(term));

    /// <summary>What a rule of the period can come to; null where it can never be determined.</summary>
    public ValueRange? Of(Node rule) => _ranges is null ? ValueRange.AnyOf(Measuring.Of(rule)!.Value.Kind) : _ranges.Of(rule);

    // What is never asked of a fact by a figure leaves no figure open.
    private static IEnumerable<Node> Stated(StatementBasis basis) =>
    [
        .. basis.Version.Definitions.Select(defined => defined.Rule),
        .. basis.Version.Payments.SelectMany(found => found.Payment.Rules),
    ];
}
