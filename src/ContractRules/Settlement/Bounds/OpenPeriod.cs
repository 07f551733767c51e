using System.Collections.Frozen;
using ContractRules.Agreements;
using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Settlement.Bounds;

/// <summary>A period some facts of which can turn out otherwise: what of its text follows from them, and what all the rest comes to.</summary>
internal sealed class OpenPeriod
{
    private readonly Evaluation _evaluation;
    private readonly OpenParts _open;
    private readonly AgreementVersion? _text;
    private readonly Lazy<NodeRanges?> _ever;

    /// <summary>A period.</summary>
    /// <param name="basis">What it was settled from, whatever its open facts were then.</param>
    /// <param name="stated">What its terms came to then.</param>
    /// <param name="facts">The facts that can turn out otherwise.</param>
    /// <param name="past">What of the periods before can.</param>
    public OpenPeriod(StatementBasis basis, EquatableArray<TermOutcome> stated, OpenFacts facts, OpenPast past)
    {
        (Basis, Facts, Past, _evaluation) = (basis, facts, past, basis.Evaluation(stated));
        _open = new(basis, _evaluation, facts, past);
        _text = basis.Agreement.Texts.FirstOrDefault(text => ReferenceEquals(text, basis.Version.Text) || ReferenceEquals(text, basis.Version.Text.AsWritten));
        _ever = new(() => _text is null ? null : basis.Agreement.Ranges.In(_text.Meanings));
        Terms = [.. basis.Version.InOrder.Where(defined => _open.IsOpen(defined.Term))];
        Standing = StandingIn(basis.Version.Rules.Select(rule => (rule.Rule, rule.Clause.Reference)));
    }

    public StatementBasis Basis { get; }

    public AgreementVersion Version => Basis.Version;

    public OpenFacts Facts { get; }

    /// <summary>What of the periods before can turn out otherwise.</summary>
    public OpenPast Past { get; }

    /// <summary>The terms that can turn out otherwise, each after those that it needs.</summary>
    public EquatableArray<DefinedTerm> Terms { get; }

    /// <summary>The largest rules inside of open ones that stand, with what they come to.</summary>
    public FrozenDictionary<Node, ValueRange?> Standing { get; }

    /// <summary>Whether a rule can turn out otherwise.</summary>
    public bool IsOpen(Node rule) => _open.IsOpen(rule);

    /// <summary>Whether a fact or term can.</summary>
    public bool IsOpen(Named name) => _open.IsOpen(name);

    /// <summary>What a rule that stands comes to; null where it is undetermined for good.</summary>
    public ValueRange? Of(Node rule, ClauseReference clause) => RangeOf(_evaluation.Of(rule, clause));

    /// <summary>What a fact or term that stands comes to.</summary>
    public Outcome? Of(Named name) => _evaluation.Of(name);

    /// <summary>Whether a fact was given, or something holds without it.</summary>
    public bool IsSupplied(FactDeclaration fact) => _evaluation.Facts.Of(fact).IsDetermined;

    /// <summary>Whether items were given, or that they were not means that there are none.</summary>
    public bool IsSupplied(ItemsDeclaration items) => _evaluation.Facts.Of(items) is not null;

    /// <summary>Whether a fact itself was given, for the period or standing.</summary>
    public bool IsGiven(FactDeclaration fact) => _evaluation.Facts.Has(fact);

    /// <summary>What a term can ever come to; null where the text is none of those for which that is known.</summary>
    public ValueRange? EverOf(TermDeclaration term) => _text is null ? null : Basis.Agreement.Ranges.Past(term);

    /// <summary>What a rule over items can ever come to, whatever they are.</summary>
    public ValueRange? EverOf(OverItems over) => _ever.Value is { } ever ? ever.Of(over) : ValueRange.AnyOf(Measuring.Of(over)!.Value.Kind);

    /// <summary>What of the past can turn out otherwise in the period that follows.</summary>
    public OpenPast After() => _open.After(Basis.Agreement.Recollections.Select(asked => asked.Name));

    /// <summary>Whether it can be that the agreement ends otherwise.</summary>
    /// <param name="of">What rules can come to.</param>
    public bool CanEndOtherwise(Func<Node, ValueRange?> of)
    {
        var text = Version.Text;
        if (!text.ClausesThatEnd.Any())
        {
            return false;
        }

        // Where the text changes inside the period, whichever text governs can hang on the end.
        var isAny = Basis.Changes.Count > 0 && (Terms.Count > 0 || Facts.Keys.Count > 0 || !Past.IsNothing);
        return text.Powers.Any(found => found.Power.EndsTheAgreement && _open.CanBeExercised(found.Power) && (isAny || found.Power.Rules.Any(IsOpen)))
            || text.Expiries.Any(found => (isAny || found.Expiry.Rules.Any(IsOpen)) && CanExpire(found.Expiry, of));
    }

    /// <summary>Whether anything is remembered of a fact or term of the period; nothing is where it is not defined.</summary>
    public bool IsRemembered(Named name) => _evaluation.ToRemember(name, Basis.Agreement.CountsBeforehand(name)) is not null;

    /// <summary>The range of an outcome.</summary>
    public static ValueRange? RangeOf(Outcome? outcome) => outcome?.Value is { } value ? ValueRange.Only(value) : null;

    private bool CanExpire(Expiry expiry, Func<Node, ValueRange?> of) =>
        (expiry.Condition is null || of(expiry.Condition) is TruthRange { CanHold: true })
        && of(expiry.Day) is DateRange days && !(days.Earliest > Basis.Facts.Period.End);

    private FrozenDictionary<Node, ValueRange?> StandingIn(IEnumerable<(Node Rule, ClauseReference Clause)> rules)
    {
        var standing = new Dictionary<Node, ValueRange?>(ReferenceEqualityComparer.Instance);
        var met = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var (rule, clause) in rules.Where(rule => IsOpen(rule.Rule)))
        {
            var waiting = new Stack<Node>([rule]);
            while (waiting.TryPop(out var next))
            {
                if (!IsOpen(next))
                {
                    standing.TryAdd(next, Of(next, clause));
                }
                else if (met.Add(next) && next is not OverItems)
                {
                    foreach (var operand in next.Operands())
                    {
                        waiting.Push(operand);
                    }
                }
            }
        }

        return standing.ToFrozenDictionary(ReferenceEqualityComparer.Instance);
    }
}
