using ContractRules.Rules.Kernel;
using ContractRules.Values;

namespace ContractRules.Agreements.Checks;

/// <summary>No day is counted twice: where the last period can count by days, a payment whose amount counts days itself says how it counts.</summary>
internal static class DaysCountedCheck
{
    public static IEnumerable<AgreementFault> Faults(EquatableArray<AgreementVersion> versions) =>
        from version in versions
        where version.PeriodsOfTheEnd.Any(found => CanBeByDays(found.Period))
        from clause in version.Clauses
        where !clause.OutlivesTermination
        from payment in clause.Payments
        where payment is { StaysWhole: false, CountsByDays: false }
        let days = DaysIn(payment.Amount, version).FirstOrDefault()
        where days is not null
        select new AgreementFault(
            AgreementFaultKind.DaysCountedTwice,
            clause.Reference,
            $"the period of the end can count by days, and what is paid, {payment.Amount}, counts days itself, from {days.From} to {days.To}; expected that the payment says "
            + $"that it counts them to the end already ({nameof(Payment.Whole)}), or that it counts by days all the same ({nameof(Payment.ByDays)})");

    private static bool CanBeByDays(PeriodOfTheEnd period) => period.IsByDays.SelfAndDescendants().Any(node => node is Constant(TruthValue(true), _));

    private static IEnumerable<DayCount> DaysIn(Node amount, AgreementVersion version)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Node>([amount]);
        while (waiting.TryPop(out var rule))
        {
            foreach (var node in rule.SelfAndDescendants())
            {
                if (node is DayCount days && days.SelfAndDescendants().Any(inside => inside is PeriodValue))
                {
                    yield return days;
                }
                else if (node is TermValue(var term) && met.Add(term.Key) && version.TryDefine(term.Key, out var defined))
                {
                    waiting.Push(defined.Rule);
                }
            }
        }
    }
}
