using System.Numerics;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>
/// How fine a rule's values can be, known before any fact is: a denominator that divides every value, from the
/// constants and the decimals of the facts; none where a rule divides by something that varies.
/// </summary>
/// <remarks>What a rule recalls may have been settled under an earlier version, so the past is as fine as its finest version.</remarks>
internal sealed class StaticDenominators
{
    private readonly EquatableArray<AgreementVersion> _versions;
    private readonly Dictionary<(AgreementVersion Version, string Term), BigInteger?> _terms = [];

    private StaticDenominators(EquatableArray<AgreementVersion> versions) => _versions = versions;

    /// <summary>The denominators of all the terms of the versions.</summary>
    public static StaticDenominators Of(EquatableArray<AgreementVersion> versions)
    {
        var found = new StaticDenominators(versions);
        foreach (var (version, defined) in found.Definitions)
        {
            found._terms[(version, defined.Term.Key)] = BigInteger.One;
        }

        // What builds on its own past settles after as many rounds as there are terms, or grows for ever and has no
        // denominator. Where it is rounded after all, as many rounds again find the denominator of the rounding.
        var rounds = found.Definitions.Count() + 1;
        for (var round = 0; found.Refine(giveUp: round > rounds); round++)
        {
        }

        for (var round = 0; round < rounds; round++)
        {
            found.Settle();
        }

        return found;
    }

    /// <summary>The denominator of a rule of a version, or null where there is none.</summary>
    public BigInteger? Of(Node node, AgreementVersion version) => node switch
    {
        Constant(NumberValue(var number), _) => number.Denominator,
        FactValue(var fact) => Past(fact),
        TermValue(var term) => Present(term, version),
        Prior(var name, var initial) when name.Measure.IsNumber => Common(Past(name), Of(initial, version)),
        ToDate(var name, _) => Past(name),
        Trailing(var name, _, _) => Past(name),
        Product(var left, var right) => Of(left, version) * Of(right, version),
        Quotient(var dividend, Constant(NumberValue({ IsZero: false } divisor), _)) => Of(dividend, version) * BigInteger.Abs(divisor.Numerator),
        Quotient => null,
        DayCount or DatePart or PeriodValue => BigInteger.One,
        Round(var operand, var rounding) => rounding.Step.Denominator is var step && Of(operand, version) is { } own && (step % own).IsZero ? own : step,
        Phrase(_, _, var meaning) => Of(meaning, version),
        Choice(_, var then, var otherwise) => Common(Of(then, version), Of(otherwise, version)),
        _ => node.Operands().Aggregate((BigInteger?)BigInteger.One, (common, operand) => Common(common, Of(operand, version))),
    };

    private IEnumerable<(AgreementVersion Version, DefinedTerm Defined)> Definitions =>
        _versions.SelectMany(version => version.Definitions, (version, defined) => (version, defined));

    private static BigInteger? Common(BigInteger? left, BigInteger? right) => left is { } one && right is { } other
        ? one / BigInteger.GreatestCommonDivisor(one, other) * other
        : null;

    private BigInteger? Past(Named name) => name is FactDeclaration fact
        ? BigInteger.Pow(10, fact.Decimals)
        : _versions.Aggregate((BigInteger?)BigInteger.One, (common, version) => Common(common, Present(name, version)));

    private BigInteger? Present(Named term, AgreementVersion version) => _terms.GetValueOrDefault((version, term.Key), BigInteger.One);

    private bool Refine(bool giveUp)
    {
        var changed = false;
        foreach (var (version, defined) in Definitions)
        {
            var place = (version, defined.Term.Key);
            var denominator = Common(_terms[place], Of(defined.Rule, version));
            if (denominator != _terms[place])
            {
                _terms[place] = giveUp ? null : denominator;
                changed = true;
            }
        }

        return changed;
    }

    private void Settle()
    {
        foreach (var definitions in Definitions.GroupBy(found => (found.Version, found.Defined.Term.Key)))
        {
            _terms[definitions.Key] = definitions.Aggregate(
                (BigInteger?)BigInteger.One, (common, found) => Common(common, Of(found.Defined.Rule, found.Version)));
        }
    }
}
