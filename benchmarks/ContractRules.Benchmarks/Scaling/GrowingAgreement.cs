using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Benchmarks.Scaling;

/// <summary>An agreement of so many clauses: each with a fact, a sum that builds on that of the clause before, a balance that remembers, and a payment.</summary>
internal sealed class GrowingAgreement
{
    private static readonly Party Seller = new("Seller", "The Seller Limited");
    private static readonly Party Buyer = new("Buyer", "The Buyer Limited");

    private readonly EquatableArray<Fact<Money>> _sales;

    public GrowingAgreement(int clauses)
    {
        _sales = [.. Enumerable.Range(0, clauses).Select(index => Fact.Money($"sales-{index}", Currency.Usd, $"{index}", "Sales"))];
        var sums = Enumerable.Range(0, clauses).Select(index => Term.Money($"sum-{index}", $"Sum {index}", Currency.Usd)).ToList();
        var balances = Enumerable.Range(0, clauses).Select(index => Term.Money($"balance-{index}", $"Balance {index}", Currency.Usd)).ToList();
        Last = sums[^1].Declaration.Key;
        Agreement = new(
            "growing",
            "Growing agreement",
            dated: new LocalDate(2002, 1, 1),
            Cadence.Months,
            parties: [Seller, Buyer],
            clauses: Enumerable.Range(0, clauses).Select(index => new Clause(
                $"{index}",
                "Sales",
                "Sales add up, and are paid.",
                sums[index].Means(index == 0 ? _sales[0] : sums[index - 1] + _sales[index]),
                balances[index].Means(balances[index].Prior() + _sales[index]),
                Buyer.Pays(Seller, _sales[index], due: ThePeriod.End.PlusDays(30)))).ToEquatableArray());
    }

    public Agreement Agreement { get; }

    /// <summary>The key of the sum that builds on all others.</summary>
    public string Last { get; }

    /// <summary>Facts of so many months.</summary>
    public EquatableArray<PeriodFacts> Months(int count) => Enumerable.Range(0, count)
        .Select(month => PeriodFacts.For(PeriodOf(month)).With(_sales.Select(fact => (fact, Currency.Usd.Of(1_000 + month)))))
        .ToEquatableArray();

    /// <summary>The same as a facts file.</summary>
    public string FactsFile(int months) => string.Join(
        '\n',
        Enumerable.Range(0, months)
            .Select(month => string.Join(',', [PeriodOf(month).Label, .. Enumerable.Repeat($"{1_000 + month}", _sales.Count)]))
            .Prepend(string.Join(',', ["period", .. _sales.Select(fact => fact.Declaration.Key)])));

    private static SettlementPeriod PeriodOf(int month) => SettlementPeriod.Month(2002 + (month / 12), 1 + (month % 12));
}
