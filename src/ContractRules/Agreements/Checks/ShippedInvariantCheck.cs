using ContractRules.Agreements.Invariants;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>An invariant that an agreement ships is a condition over what the agreement has, follows from one of its clauses, and stands once.</summary>
internal static class ShippedInvariantCheck
{
    public static IEnumerable<AgreementFault> Faults(Agreement agreement)
    {
        if (agreement.Invariants.Count == 0)
        {
            return [];
        }

        var clauses = agreement.Versions.SelectMany(version => version.Clauses).SelectMany(clause => clause.Reference.SelfAndParents()).ToHashSet();
        return agreement.Invariants.SelectMany(invariant => Unplaced(invariant, clauses)
                .Concat(Unfit(invariant.Rule))
                .Concat(Unknown(invariant, agreement))
                .Select(message => Fault(invariant, message)))
            .Concat(agreement.Invariants.GroupBy(invariant => invariant.Words, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => Fault(group.First(), $"it stands {group.Count()} times; expected words of its own for each")));
    }

    private static IEnumerable<string> Unplaced(Invariant invariant, HashSet<ClauseReference> clauses) =>
        invariant.Clause == default ? ["it names no clause; expected the one that promises it"]
        : clauses.Contains(invariant.Clause) ? []
        : [$"it names clause {invariant.Clause}, but no version has it"];

    private static IEnumerable<string> Unfit(Node rule) =>
    [
        .. rule.SelfAndDescendants().Select(FormCheck.MissingIn).OfType<string>(),
        .. rule.FieldsInside().Select(FormCheck.KeyOf).Distinct(StringComparer.Ordinal).Select(key => $"the field {key} stands where there is no item that has it"),
        .. UnitCheck.MisfitsIn(rule),
        .. Measuring.Of(rule) is { Kind: not MeasureKind.Truth } measure ? [$"an invariant is a condition, but '{rule}' is {measure}"] : (string[])[],
    ];

    private static IEnumerable<string> Unknown(Invariant invariant, Agreement agreement)
    {
        var (rule, nodes) = (invariant.Rule, invariant.Rule.SelfAndDescendants().ToList());
        foreach (var name in rule.Names().Distinct().Where(name => !agreement.Has(name)))
        {
            yield return $"it speaks of {name}, but no version {(name is FactDeclaration ? "asks for it" : "defines it")} so";
        }

        foreach (var items in nodes.OfType<OverItems>().Select(over => over.Items).Distinct().Where(items => !IsKnown(items, agreement)))
        {
            yield return $"it speaks of {items}, but no version asks for them so";
        }

        foreach (var reading in nodes.OfType<Ambiguity>().Select(ambiguity => ambiguity.Reading)
            .Concat(invariant.MeantReadings.Select(meant => meant.Reading)).Distinct().Except(agreement.Readings))
        {
            yield return $"it asks how {reading} is read, but no version leaves that open";
        }

        if (invariant.PresentTerms.All(agreement.Has) && !agreement.Texts.Any(invariant.Concerns))
        {
            yield return $"no version defines {Wording.Listed([.. invariant.PresentTerms.Select(term => term.Key)], "and")} at once, so that no statement is its concern";
        }
    }

    private static bool IsKnown(ItemsDeclaration items, Agreement agreement) =>
        items.View is null ? agreement.Items.Contains(items) : agreement.Lots.Any(lots => lots.Key == items.Key);

    private static AgreementFault Fault(Invariant invariant, string message) => new(AgreementFaultKind.InvariantDoesNotFit, default, $"invariant '{invariant.Words}': {message}");
}
