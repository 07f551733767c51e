using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;

namespace ContractRules.Presentation;

/// <summary>Tells amounts of a period, which add up over periods, from balances, sums to date, shares and rates, which don't.</summary>
internal static class Flows
{
    /// <summary>Whether a figure of a text adds up over periods.</summary>
    public static bool AddsUp(Named name, AgreementVersion version)
    {
        if (name.Measure is not { Over: not null, Under: null })
        {
            return false;
        }

        var (met, waiting) = (new HashSet<string>(StringComparer.Ordinal), new Stack<Named>([name]));
        while (waiting.TryPop(out var next))
        {
            if (!version.TryDefine(next.Key, out var defined) || !met.Add(next.Key))
            {
                continue;
            }

            var addends = Addends.Of(defined.Rule).ToList();
            if (Addends.IsBalance(defined))
            {
                return false;
            }

            // What grew since the period before is an amount of the period.
            if (addends.Any(addend => addend is Prior or ToDate { WithPresent: false }))
            {
                continue;
            }

            if (addends.Any(addend => addend is ToDate))
            {
                return false;
            }

            foreach (var term in addends.OfType<TermValue>())
            {
                waiting.Push(term.Term);
            }
        }

        return true;
    }
}
