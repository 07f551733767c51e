using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// What devices remember outlives amendments: none leaves behind what is held back, changes how long a part is held, or brings later
/// what counts from the first period.
/// </summary>
internal static class RememberedCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<AgreementVersion> versions) =>
        from pair in versions.Zip(versions.Skip(1), (earlier, later) => (earlier, later))
        from fault in LeftBehind(pair.earlier, pair.later).Concat(HeldOtherwise(pair.earlier, pair.later)).Concat(BroughtLater(pair.earlier, pair.later))
        select fault;

    private static IEnumerable<AgreementFault> LeftBehind(AgreementVersion earlier, AgreementVersion later) =>
        from before in earlier.Definitions
        where Phrases(before.Rule).Any(phrase => phrase.HoldsBack)
            && !later.TryDefine(before.Term.Key, out _) && !later.Rules.Any(rule => rule.Rule.Names().Contains(before.Term))
        select new AgreementFault(
            AgreementFaultKind.InstalmentsLost,
            before.Clause,
            $"{later.Title} no longer says what {before.Term} is, and what it still held back would be lost; expected that the term goes on, as nothing where that is forfeited, "
            + "or a rule that recalls it and releases the rest");

    private static IEnumerable<AgreementFault> HeldOtherwise(AgreementVersion earlier, AgreementVersion later) =>
        from before in earlier.Definitions
        let after = later.TryDefine(before.Term.Key, out var found) ? Lagging(found.Rule).ToList() : []
        from held in Lagging(before.Rule)
        where !after.Contains(held) && after.Any(other => other.Name == held.Name)
        select new AgreementFault(
            AgreementFaultKind.InstalmentsLost,
            before.Clause,
            $"{before.Term} gave {held.Name} of {held.Lag} periods before, and gives it of another period now, so that some would be given twice or never "
            + $"({later.Title}); expected a term that keeps account of it from the beginning (OfReserve)");

    private static IEnumerable<AgreementFault> BroughtLater(AgreementVersion earlier, AgreementVersion later) =>
        from after in later.Definitions
        where Phrases(after.Rule).Any(phrase => phrase.CountsFromTheBeginning)
            && !(earlier.TryDefine(after.Term.Key, out var before) && Phrases(before.Rule).Any(phrase => phrase.CountsFromTheBeginning))
        select new AgreementFault(
            AgreementFaultKind.CountsFromTheBeginning,
            after.Clause,
            $"{after.Term} counts its instalments from the first period of the agreement, and {later.Title} brings it later; expected a clause as signed, "
            + "or instalments that what is owed itself decides (NotExceeding)");

    private static IEnumerable<Trailing> Lagging(Node rule) => rule.SelfAndDescendants().OfType<Trailing>().Where(window => window is { Window: 1, Lag: > 0 });

    private static IEnumerable<Phrase> Phrases(Node rule) => rule.SelfAndDescendants().OfType<Phrase>();
}
