using ContractRules.Agreements;
using ContractRules.Plans.Ventures;
using ContractRules.Rules;

namespace ContractRules.Comparison.Ventures;

/// <summary>The facts that one of several agreements asks for, among those given for all of them.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="besides">The others.</param>
internal sealed class AskedFacts(Agreement agreement, IReadOnlyList<Agreement> besides)
{
    /// <summary>The same rows, without what only the others ask for. What nobody asks for stays, and is told as a fault.</summary>
    public VentureRows Of(VentureRows rows) => rows.With(Declared);

    // Of the same kind it is the same fact, whatever is said of it beside: its range and its decimals are looked at as this agreement has them.
    private FactDeclaration? Declared(FactDeclaration given) =>
        agreement.TryGetFact(given.Key, out var asked) ? asked.Measure == given.Measure ? asked : given
        : besides.Any(other => other.TryGetFact(given.Key, out _)) ? null
        : given;
}
