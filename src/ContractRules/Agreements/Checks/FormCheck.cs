using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// Rules and duties are complete. The vocabulary builds no others; whoever builds from the kernel can.
/// </summary>
internal static class FormCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) => Rules(version).Concat(Duties(version)).Concat(Fields(version));

    private static IEnumerable<AgreementFault> Rules(AgreementVersion version) =>
        from rule in version.Rules
        from node in rule.Rule.SelfAndDescendants()
        let missing = MissingIn(node)
        where missing is not null
        select new AgreementFault(AgreementFaultKind.Incomplete, rule.Clause.Reference, missing);

    private static IEnumerable<AgreementFault> Duties(AgreementVersion version) =>
        from found in version.Duties
        where found.Duty.KeptOn is null == found.Duty.Shortfall is null
        select new AgreementFault(
            AgreementFaultKind.Incomplete, found.Clause, $"the duty to {found.Duty.What} is kept by an act or by reaching an amount, one of the two");

    private static IEnumerable<AgreementFault> Fields(AgreementVersion version) =>
        from rule in version.Rules
        from field in rule.Rule.FieldsInside().Select(KeyOf).Distinct(StringComparer.Ordinal)
        select new AgreementFault(
            AgreementFaultKind.Incomplete, rule.Clause.Reference, $"the field {field} stands where there is no item that has it; expected it in what is said of each item, such as a total of items with this field");

    /// <summary>The key of a field that a rule asks for.</summary>
    public static string KeyOf(Node field) => field is FieldIs(var text, _) ? text.Key : ((FieldValue)field).Field.Key;

    /// <summary>What is missing in a rule itself, whatever is inside it; null where it is complete.</summary>
    public static string? MissingIn(Node node) => node switch
    {
        Trailing({ Key: var key }, var window, _) when window is < 1 or > Trailing.MostPeriods =>
            $"a sum of {key} over {window} periods; expected 1 to {Trailing.MostPeriods}",
        Trailing({ Key: var key }, _, var lag) when lag is < 0 or > Trailing.MostPeriods =>
            $"a sum of {key} that ends {lag} periods ago; expected 0 to {Trailing.MostPeriods}",
        ToDate({ Key: var key }, WithPresent: true) { LeavesOutOpen: true } => $"a sum of {key} to date without what was open; expected one up to the period before",
        Rank(var operands, var place) when place < 0 || place >= operands.Count => $"a rank of number {place + 1} of {operands.Count} rules; expected one of them",
        Recurrence(_, var months, _) when months < 1 => $"a series with {months} months from date to date; expected 1 or more",
        Phrase(var words, var subjects, _) when Phrasing.PlacesIn(words) != subjects.Count =>
            $"the phrase '{words}' speaks of {subjects.Count} rules; expected as many places, from {{0}} on",
        Ambiguity(var reading, var branches) when branches.Count != reading.Options.Count =>
            $"reading {reading} has {reading.Options.Count} options, but {branches.Count} rules follow from it",
        _ => null,
    };
}
