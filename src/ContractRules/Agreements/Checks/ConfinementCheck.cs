using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>What rules are confined to holds as far as constants alone show it, in every version: a table stays one when it is amended.</summary>
internal static class ConfinementCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<AgreementVersion> versions) => versions
        .SelectMany(Broken)
        .DistinctBy(broken => (broken.Clause, broken.Condition))
        .Select(broken => new AgreementFault(
            AgreementFaultKind.ConstantsDoNotFit, broken.Clause, $"{broken.Condition} does not hold, as the rule needs it to ({broken.Since})"));

    private static IEnumerable<(ClauseReference Clause, Node Condition, string Since)> Broken(AgreementVersion version) =>
        from rule in version.Rules
        from confined in rule.Rule.SelfAndDescendants().OfType<Confined>()
        where Fails(confined.Condition)
        select (rule.Clause.Reference, confined.Condition, version.Title);

    private static bool Fails(Node condition) => condition is Compared(Constant(NumberValue(var left), _), var relation, Constant(NumberValue(var right), _))
        && !(relation switch
        {
            Relation.Below => left < right,
            Relation.AtMost => left <= right,
            Relation.EqualTo => left == right,
            Relation.AtLeast => left >= right,
            _ => left > right,
        });
}
