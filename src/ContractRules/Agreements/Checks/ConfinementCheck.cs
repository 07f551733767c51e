using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>What rules are confined to holds as far as constants alone show it, in every version: a table stays one when it is amended.</summary>
internal static class ConfinementCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<AgreementVersion> versions) => versions
        .SelectMany(Broken)
        .DistinctBy(broken => (broken.Clause, broken.Condition))
        .Select(broken => new AgreementFault(AgreementFaultKind.ConstantsDoNotFit, broken.Clause, $"{InWords(broken.Condition)} ({broken.Since})"));

    private static IEnumerable<(ClauseReference Clause, Compared Condition, string Since)> Broken(AgreementVersion version) =>
        from rule in version.Rules
        from confined in rule.Rule.SelfAndDescendants().OfType<Confined>()
        where Fails(confined.Condition)
        select (rule.Clause.Reference, (Compared)confined.Condition, version.Title);

    private static bool Fails(Node condition) => condition is Compared(Constant(NumberValue(var left), _), var relation, Constant(NumberValue(var right), _))
        && !(relation switch
        {
            Relation.Below => left < right,
            Relation.AtMost => left <= right,
            Relation.EqualTo => left == right,
            Relation.AtLeast => left >= right,
            _ => left > right,
        });

    private static string InWords(Compared condition) => $"{Figure(condition.Left)} stands where the rule needs " + condition.Relation switch
    {
        Relation.Below => "less than",
        Relation.AtMost => "at most",
        Relation.EqualTo => "just",
        Relation.AtLeast => "at least",
        _ => "more than",
    } + $" {Figure(condition.Right)}";

    private static string Figure(Node node) => node is Constant(var value, var measure) ? Wording.Of(value, measure) : $"{node}";
}
