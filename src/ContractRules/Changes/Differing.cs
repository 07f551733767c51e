using ContractRules.Comparison;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>In which figures two statements of the same period differ.</summary>
internal static class Differing
{
    /// <summary>The terms that come to something else, or that only one of both defines, in the order of the text after the change.</summary>
    public static IEnumerable<TermDeclaration> Terms(Statement before, Statement after) => after.Terms
        .Where(term => before.Find(term.Term.Key) is not { } other || !SameValue(other.Outcome, term.Outcome))
        .Concat(before.Terms.Where(term => after.Find(term.Term.Key) is null))
        .Select(term => term.Term);

    /// <summary>The payments and deliveries that come to something else, with both amounts; null where an amount is open.</summary>
    public static IEnumerable<(PaymentWay Way, Rational? Before, Rational? After)> Payments(Statement before, Statement after)
    {
        var (paidBefore, paidAfter) = (new PaymentsByWay(before), new PaymentsByWay(after));
        return PaymentWay.In(after.Version, before.Version)
            .Select(way => (way, Before: paidBefore.Amount(way), After: paidAfter.Amount(way)))
            .Where(paid => paid.Before != paid.After);
    }

    // Two reasons why there is no value are no two values.
    private static bool SameValue(Outcome one, Outcome other) => one.IsDetermined == other.IsDetermined && Equals(one.Value, other.Value);
}
