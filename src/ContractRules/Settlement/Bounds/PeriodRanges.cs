using ContractRules.Ranges;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Settlement.Bounds;

/// <summary>What the rules of a period can come to, whatever its open facts are of what they can be.</summary>
internal sealed class PeriodRanges : NodeRanges
{
    private readonly OpenPeriod _period;
    private readonly PastRanges _past;
    private readonly Func<FactDeclaration, ValueRange> _facts;
    private readonly Dictionary<string, ValueRange?> _terms = new(StringComparer.Ordinal);

    /// <summary>The ranges of all open terms.</summary>
    /// <param name="period">The period.</param>
    /// <param name="past">What can have become of what is open of the periods before.</param>
    /// <param name="facts">What an open fact can be.</param>
    public PeriodRanges(OpenPeriod period, PastRanges past, Func<FactDeclaration, ValueRange> facts)
    {
        (_period, _past, _facts) = (period, past, facts);
        foreach (var (rule, range) in period.Standing)
        {
            Known.Add(rule, range);
        }

        foreach (var defined in period.Terms)
        {
            _terms.Add(defined.Term.Key, Narrowed(Of(defined.Rule), period.EverOf(defined.Term)));
        }

        IsTextOpen = past.IsTextOpen || period.CanEndOtherwise(Of);
    }

    /// <summary>Whether the agreement can have ended otherwise by then, so that nothing is known of the figures.</summary>
    public bool IsTextOpen { get; }

    /// <inheritdoc/>
    public override ValueRange? Present(Named name) => name is FactDeclaration fact && _period.IsOpen(fact) ? _facts(fact)
        : name is TermDeclaration && _terms.TryGetValue(name.Key, out var range) ? range
        : OpenPeriod.RangeOf(_period.Of(name));

    /// <inheritdoc/>
    public override Node? Meaning(TermDeclaration term) => _period.Version.TryDefine(term.Key, out var defined) ? defined.Rule : null;

    /// <summary>What can have become of what is open, for the period that follows.</summary>
    public PastRanges After(OpenPast open) => IsTextOpen ? PastRanges.None with { IsTextOpen = true } : _past with
    {
        Names = _past.Names.SetItems(
            from asked in _period.Basis.Agreement.Recollections
            where open.Names.Contains(asked.Name.Key)
            let present = _period.IsRemembered(asked.Name) ? new Recalled(Present(asked.Name)) : default(Recalled?)
            let isSure = !_period.IsOpen(asked.Name)
            select KeyValuePair.Create(asked.Name.Key, MemoryOf(asked.Name).After(asked, present, isSure))),
    };

    /// <inheritdoc/>
    protected override ValueRange? Before(Prior prior, Func<Node, ValueRange?> of)
    {
        var memory = MemoryOf(prior.Name);
        var isRetired = prior.Name is TermDeclaration && !_period.Version.TryDefine(prior.Name.Key, out _);
        return (isRetired ? memory.Last : memory.Ago(1)) is { } recalled ? recalled.Range : of(prior.Initial);
    }

    /// <inheritdoc/>
    protected override NumberRange? Before(ToDate sum) => MemoryOf(sum.Name) switch
    {
        var memory when sum.LeavesOutOpen => memory.WithoutOpen,
        { ToDate: { } recalled } => recalled.Range as NumberRange,
        _ => NumberRange.Zero,
    };

    /// <inheritdoc/>
    protected override NumberRange? Before(Trailing sum) => MemoryOf(sum.Name).Over(sum.Window, sum.Lag);

    /// <inheritdoc/>
    protected override ValueRange? Of(Node node, Func<Node, ValueRange?> of) => node switch
    {
        FactValue(var fact) => Present(fact),
        Given(var fact) when !_period.IsOpen(node) => TruthRange.Only(_period.IsGiven(fact)),
        Ambiguity(var reading, var branches) => of(branches[_period.Basis.Readings.IndexOf(reading)]),
        PeriodValue or PriorExercise when !_period.IsOpen(node) => _period.Of(node, default),
        OverItems over => _period.IsOpen(over) || over.FieldsOfOthers.Count > 0 ? _period.EverOf(over) : _period.Of(over, default),
        _ => base.Of(node, of),
    };

    private MemoryRange MemoryOf(Named name) => _past.Of(name, _period.Basis.Before);

    private static ValueRange? Narrowed(ValueRange? found, ValueRange? ever) =>
        found is NumberRange numbers && ever is NumberRange always ? numbers.And(always) : found;
}
