using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Vocabulary;

/// <summary>A base defined by what comes off it: "net sales means gross sales less returns and freight".</summary>
public static class Deductions
{
    /// <summary>The amount less each of the deductions. It may fall below zero.</summary>
    /// <remarks>
    /// A deduction with a cap of its own is written so: <c>freight.UpTo(Percent(5) * gross)</c>. Levies of which each
    /// is deductible in computing the next follow from naming the earlier ones: <c>Percent(5) * profit.LessDeductions(firstLevy)</c>.
    /// </remarks>
    /// <example><c>gross.LessDeductions(returns, freight)</c> gives 800 for 1,000 less 150 and 50.</example>
    public static Rule<T> LessDeductions<T>(this Rule<T> gross, params EquatableArray<Rule<T>> deductions)
        where T : struct, IAmount => deductions.Aggregate(gross.Made(), (rest, deduction) => rest - deduction);

    /// <summary>The amount less the deductions, which together come off up to a limit only.</summary>
    /// <remarks>
    /// What exceeds the limit is lost; <see cref="CarryOver"/> keeps it. A limit below zero, such as a share of a negative
    /// amount, lets nothing come off. Without any deduction, the amount itself.
    /// </remarks>
    /// <example>1,000 less 150 and 80, together up to 20 % of it, is 800; less 150 and 30 it is 820.</example>
    public static Rule<T> LessDeductionsUpTo<T>(this Rule<T> gross, Rule<T> limit, params EquatableArray<Rule<T>> deductions)
        where T : struct, IAmount => limit.Made() is var most && deductions.Count == 0
            ? gross.Made()
            : gross - deductions.Aggregate((sum, deduction) => sum + deduction).NotExceeding(most.NotBelowZero());
}
