using System.Numerics;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// How fine a rule's values can be, known before any fact is: a denominator that divides every value, from the
/// constants and the decimals of the facts; none where a rule divides by something that varies.
/// </summary>
internal sealed class StaticDenominators
{
    private readonly Dictionary<string, BigInteger?> _terms = new(StringComparer.Ordinal);

    private StaticDenominators()
    {
    }

    /// <summary>The denominators of all the terms of a version.</summary>
    public static StaticDenominators Of(AgreementVersion version)
    {
        var found = new StaticDenominators();
        foreach (var defined in version.Definitions)
        {
            found._terms[defined.Term.Key] = BigInteger.One;
        }

        // A term that builds on its own prior value settles after as many rounds as there are terms, or grows for ever.
        for (var round = 0; found.Refine(version, giveUp: round > version.Definitions.Count); round++)
        {
        }

        return found;
    }

    /// <summary>The denominator of a rule, or null where there is none.</summary>
    public BigInteger? Of(Node node) => node switch
    {
        Constant(NumberValue(var number), _) => number.Denominator,
        FactValue(var fact) => Of(fact),
        TermValue(var term) => Of(term),
        Prior(var name, NumberValue(var initial)) => Common(Of(name), initial.Denominator),
        ToDate(var name) => Of(name),
        Trailing(var name, _, _) => Of(name),
        Product(var left, var right) => Of(left) * Of(right),
        Quotient(var dividend, Constant(NumberValue({ IsZero: false } divisor), _)) => Of(dividend) * BigInteger.Abs(divisor.Numerator),
        Quotient => null,
        Round(var operand, var rounding) => rounding.Step.Denominator is var step && Of(operand) is { } own && (step % own).IsZero ? own : step,
        Choice(_, var then, var otherwise) => Common(Of(then), Of(otherwise)),
        _ => node.Operands().Aggregate((BigInteger?)BigInteger.One, (common, operand) => Common(common, Of(operand))),
    };

    private static BigInteger? Common(BigInteger? left, BigInteger? right) => left is { } one && right is { } other
        ? one / BigInteger.GreatestCommonDivisor(one, other) * other
        : null;

    private BigInteger? Of(Named name) => name is FactDeclaration fact
        ? BigInteger.Pow(10, fact.Decimals)
        : _terms.GetValueOrDefault(name.Key, BigInteger.One);

    private bool Refine(AgreementVersion version, bool giveUp)
    {
        var changed = false;
        foreach (var defined in version.Definitions)
        {
            var denominator = Common(_terms[defined.Term.Key], Of(defined.Rule));
            if (denominator != _terms[defined.Term.Key])
            {
                _terms[defined.Term.Key] = giveUp ? null : denominator;
                changed = true;
            }
        }

        return changed;
    }
}
