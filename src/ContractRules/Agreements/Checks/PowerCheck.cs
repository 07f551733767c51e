using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>A rule that asks whether a power has taken effect knows which: no two clauses give one party powers in the same words.</summary>
internal static class PowerCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        from asked in version.Rules.SelectMany(rule => rule.Rule.SelfAndDescendants()).OfType<PriorExercise>().DistinctBy(asked => (asked.Holder, asked.What))
        let clauses = version.Powers.Where(found => (found.Power.Holder.Name, found.Power.What) == (asked.Holder, asked.What)).Select(found => found.Clause).ToList()
        where clauses.Count > 1
        select new AgreementFault(
            AgreementFaultKind.PowerGivenTwice,
            clauses[1],
            $"the power of {asked.Holder} to {asked.What} is given in {clauses[0]} too, and a rule asks for it; expected words that tell them apart");
}
