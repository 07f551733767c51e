using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Units fit: in every expression, between a term and its rule, and in what other provisions consist of.</summary>
internal static class UnitCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        Misfits(version).Concat(Misdefined(version)).Concat(Mispaid(version)).Concat(Misplaced(version));

    // The innermost misfit is the mistake; all around it have no unit because of it.
    private static IEnumerable<AgreementFault> Misfits(AgreementVersion version) =>
        from rule in version.Rules
        from misfit in MisfitsIn(rule.Rule)
        select Fault(rule.Clause.Reference, misfit);

    /// <summary>Where units don't fit in a rule, in words.</summary>
    public static IEnumerable<string> MisfitsIn(Node rule)
    {
        var known = new Dictionary<Node, Measure?>(ReferenceEqualityComparer.Instance);
        return Measuring.Of(rule, known) is null || known.ContainsValue(null)
            ? rule.SelfAndDescendants()
                .Where(node => known[node] is null && node.Operands().All(operand => known[operand] is not null))
                .Select(node => $"units don't fit in '{node}': {string.Join(", ", node.Operands().Select(Measured))}")
            : [];
    }

    private static IEnumerable<AgreementFault> Misdefined(AgreementVersion version) =>
        from defined in version.Definitions
        let measure = Measuring.Of(defined.Rule)
        where measure is not null && measure != defined.Term.Measure
        select Fault(defined.Clause, $"{defined.Term} is declared in {defined.Term.Measure}, but its rule gives {measure}");

    private static IEnumerable<AgreementFault> Mispaid(AgreementVersion version) =>
        from found in version.Payments
        let measure = Measuring.Of(found.Payment.Amount)
        where measure is not null && measure is not { Over: not null, Under: null }
        select Fault(found.Clause, $"what is paid must be money or a quantity, but '{found.Payment.Amount}' is {measure}");

    private static IEnumerable<AgreementFault> Misplaced(AgreementVersion version) =>
        from clause in version.Clauses
        from provision in clause.Provisions
        from part in PartsOf(provision)
        let measure = part.Rule is null ? null : Measuring.Of(part.Rule)
        where measure is { Kind: var kind } && kind != part.Kind
        select Fault(clause.Reference, $"{part.Expectation}, but '{part.Rule}' is {measure}");

    private static (Node? Rule, MeasureKind Kind, string Expectation)[] PartsOf(Provision provision) => provision switch
    {
        Payment payment => [(payment.Due, MeasureKind.Date, "a payment is due on a date")],
        Expectation expectation => [(expectation.Rule, MeasureKind.Truth, "what is expected is a condition")],
        Duty duty =>
        [
            (duty.Due, MeasureKind.Date, "a duty is due on a date"),
            (ValueOf(duty.KeptOn), MeasureKind.Date, "a duty is kept on a date"),
            (duty.Shortfall, MeasureKind.Number, "a shortfall is a number"),
            (duty.Arises, MeasureKind.Truth, "a duty arises on a condition"),
            (duty.Excused, MeasureKind.Truth, "a duty is excused on a condition"),
        ],
        Power power =>
        [
            (power.Ground, MeasureKind.Truth, "a power needs a condition for its ground"),
            (power.From, MeasureKind.Date, "a power is there from a date"),
            (ValueOf(power.Exercised), MeasureKind.Date, "a power is exercised on a date"),
            (power.Effective, MeasureKind.Date, "a power takes effect on a date"),
        ],
        Expiry expiry =>
        [
            (expiry.Day, MeasureKind.Date, "an agreement expires on a date"),
            (expiry.Condition, MeasureKind.Truth, "an agreement expires on a condition"),
        ],
        PeriodOfTheEnd period => [(period.IsByDays, MeasureKind.Truth, "the period of the end counts by days or not")],
        _ => [],
    };

    private static FactValue? ValueOf(FactDeclaration? fact) => fact is null ? null : new FactValue(fact);

    private static string Measured(Node operand) => $"'{operand}' is {Measuring.Of(operand)}";

    private static AgreementFault Fault(ClauseReference clause, string message) =>
        new(AgreementFaultKind.UnitsDoNotFit, clause, message);
}
