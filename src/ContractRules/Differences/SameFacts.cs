using ContractRules.Agreements;
using ContractRules.Comparison;
using ContractRules.Settlement;

namespace ContractRules.Differences;

/// <summary>Settles the same facts under two agreements, and under those between them.</summary>
internal sealed class SameFacts(Agreement before, Agreement after, IReadOnlyList<PeriodFacts> periods, CarriedState? carried)
{
    /// <summary>The facts settled under one of them; those that only another asks for are left out.</summary>
    public Timeline Settle(Agreement agreement) =>
        agreement.Settle([.. periods.Select(facts => AskedFor(facts, agreement))], carried?.AcceptedUnder(agreement));

    /// <summary>What is paid under one of them in each period; nothing where the facts are refused then.</summary>
    public IReadOnlyList<PaymentsByWay> Paid(Agreement agreement) => [.. Settle(agreement).Statements.Select(statement => new PaymentsByWay(statement))];

    private PeriodFacts AskedFor(PeriodFacts facts, Agreement agreement)
    {
        var others = facts.Values.Select(given => given.Key).Concat(facts.Withdrawn)
            .Where(key => !agreement.TryGetFact(key, out _) && (before.TryGetFact(key, out _) || after.TryGetFact(key, out _)))
            .Concat(facts.Items.Select(given => given.Key)
                .Where(key => !agreement.TryGetItems(key, out _) && (before.TryGetItems(key, out _) || after.TryGetItems(key, out _))))
            .ToHashSet(StringComparer.Ordinal);
        return others.Count == 0 ? facts : facts.Without(others);
    }
}
