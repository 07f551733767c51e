using ContractRules.Explanation;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Testing;

/// <summary>Recomputes a power from the steps of its base and its exponent.</summary>
internal static class ExponentiationAudit
{
    public static Outcome Of(Raised rule, Step step, Derivation derivation, Func<Exponentiation, Rational> value)
    {
        var power = new Exponentiation(NumberOf(step.Steps[0]), NumberOf(step.Steps[1]));
        return power switch
        {
            { IsDefined: true, IsWithinBounds: true } => Outcome.Determined(new NumberValue(value(power))),
            { IsDefined: true } => Undetermined(ReasonKind.BeyondBounds, rule),
            { Base.IsZero: true } => Undetermined(ReasonKind.DivisionByZero, rule.Base),
            _ => Undetermined(ReasonKind.NegativeBase, rule.Base),
        };

        Outcome Undetermined(ReasonKind kind, Node subject) =>
            Outcome.Undetermined(new Reason(kind, step.Clause, subject.InShort(), derivation.Period.Label));
    }

    private static Rational NumberOf(Step step) => ((NumberValue)step.Outcome.Value!).Number;
}
