using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>Units fit: in every expression, between a term and its rule, and in what is paid and when.</summary>
internal static class UnitCheck
{
    public static IEnumerable<AgreementFault> Faults(AgreementVersion version) =>
        Misfits(version).Concat(Misdefined(version)).Concat(Mispaid(version)).Concat(Misdated(version));

    // The innermost misfit is the mistake; all around it have no unit because of it.
    private static IEnumerable<AgreementFault> Misfits(AgreementVersion version) =>
        from rule in version.Rules
        from node in rule.Rule.SelfAndDescendants()
        where Measuring.Of(node) is null && node.Operands().All(operand => Measuring.Of(operand) is not null)
        select Fault(rule.Clause.Reference, $"units don't fit in '{node}': {string.Join(", ", node.Operands().Select(Measured))}");

    private static IEnumerable<AgreementFault> Misdefined(AgreementVersion version) =>
        from defined in version.Definitions
        let measure = Measuring.Of(defined.Rule)
        where measure is not null && measure != defined.Term.Measure
        select Fault(defined.Clause, $"{defined.Term} is declared in {defined.Term.Measure}, but its rule gives {measure}");

    private static IEnumerable<AgreementFault> Mispaid(AgreementVersion version) =>
        from clause in version.Clauses
        from payment in clause.Payments
        let measure = Measuring.Of(payment.Amount)
        where measure is not null && measure is not { Over: Currency, Under: null }
        select Fault(clause.Reference, $"what is paid must be money, but '{payment.Amount}' is {measure}");

    private static IEnumerable<AgreementFault> Misdated(AgreementVersion version) =>
        from clause in version.Clauses
        from payment in clause.Payments
        let measure = payment.Due is null ? null : Measuring.Of(payment.Due)
        where measure is not null && measure != Measure.Date
        select Fault(clause.Reference, $"a payment is due on a date, but '{payment.Due}' is {measure}");

    private static string Measured(Node operand) => $"'{operand}' is {Measuring.Of(operand)}";

    private static AgreementFault Fault(ClauseReference clause, string message) =>
        new(AgreementFaultKind.UnitsDoNotFit, clause, message);
}
