using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// Costs that a term spreads by looking back at them go on being spread so: another number of periods, or another rule, would lose or
/// double what was not yet spread.
/// </summary>
internal static class SpreadingCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<AgreementVersion> versions) =>
        from pair in versions.Zip(versions.Skip(1), (earlier, later) => (earlier, later))
        from before in pair.earlier.Definitions
        from spread in Spreads(before.Rule)
        let after = pair.later.TryDefine(before.Term.Key, out var found) ? [found.Rule] : pair.later.Definitions.Select(defined => defined.Rule)
        where !after.SelectMany(Spreads).Contains(spread)
        select new AgreementFault(
            AgreementFaultKind.InstalmentsLost,
            before.Clause,
            $"{before.Term} spread {spread.Name} over {spread.Window} periods, and what was not yet spread would be lost or doubled "
            + $"({pair.later.Title}); expected a term that keeps account of it from the beginning (MeansStraightLineOf)");

    private static IEnumerable<Trailing> Spreads(Node rule) => rule.SelfAndDescendants()
        .OfType<Quotient>()
        .Where(quotient => quotient is { Dividend: Trailing { Window: var window }, Divisor: Constant(NumberValue(var parts), _) { IsStated: false } }
            && parts == window)
        .Select(quotient => (Trailing)quotient.Dividend);
}
