using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Ranges;

/// <summary>The ranges of rules as they stand in one version, before any fact is known.</summary>
internal sealed class VersionRanges(RuleRanges terms, Meanings version) : NodeRanges
{
    /// <inheritdoc/>
    public override ValueRange? Present(Named name) => name is FactDeclaration fact ? Ranging.Of(fact) : terms.Present(name, version);

    /// <inheritdoc/>
    public override Node? Meaning(TermDeclaration term) => version.Of(term.Key);

    /// <inheritdoc/>
    protected override ValueRange? Before(Prior prior, Func<Node, ValueRange?> of) => ValueRange.Hull(terms.Past(prior.Name), of(prior.Initial));

    /// <inheritdoc/>
    protected override NumberRange? Before(ToDate sum) => Ranging.AnyNumberOf(PastOf(sum.Name));

    /// <inheritdoc/>
    protected override NumberRange? Before(Trailing sum) => Ranging.UpToSo(PastOf(sum.Name), sum.Lag == 0 ? sum.Window - 1 : sum.Window);

    private NumberRange PastOf(Named name) => terms.Past(name) as NumberRange ?? NumberRange.Zero;
}
