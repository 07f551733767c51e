using System.Collections.Concurrent;
using System.Numerics;
using ContractRules.Agreements;
using ContractRules.Plans.Columns;
using ContractRules.Rules;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Plans;

/// <summary>Looks at columns of facts before they are settled, and lists all that is wrong, row by row. What it finds of periods and facts it looks up once.</summary>
/// <param name="agreement">The agreement that asks for them.</param>
internal sealed class ColumnsCheck(Agreement agreement)
{
    private readonly ConcurrentDictionary<SettlementPeriod, bool> _isSettled = new();
    private readonly ConcurrentDictionary<string, (FactDeclaration? Fact, BigInteger? Least, BigInteger? Most)> _facts = new(StringComparer.Ordinal);

    /// <summary>What is wrong in the periods, and in what is given.</summary>
    public List<ColumnFault> Faults(IReadOnlyList<FactColumns> periods, SettlementPeriod? through)
    {
        var faults = new List<ColumnFault>();
        for (var index = 0; index < periods.Count; index++)
        {
            OfPeriod(periods[index].Period, index == 0 ? through : periods[index - 1].Period, index, faults);
        }

        for (var index = 0; index < periods.Count; index++)
        {
            foreach (var given in periods[index].Columns)
            {
                OfFact(periods[index], given, index, faults);
            }
        }

        for (var index = 0; index < periods.Count; index++)
        {
            OfRows(periods[index], index, faults);
        }

        return faults;
    }

    private void OfPeriod(SettlementPeriod period, SettlementPeriod? before, int at, List<ColumnFault> faults)
    {
        if (!_isSettled.TryGetValue(period, out var isSettled))
        {
            _isSettled.TryAdd(period, isSettled = !FactsCheck.OfPeriod(agreement, period, before: null).Any());
        }

        if (!isSettled || (before is not null && !period.Follows(before)))
        {
            faults.AddRange(FactsCheck.OfPeriod(agreement, period, before).Select(fault => new ColumnFault(period, Row: null, fault) { At = at }));
        }
    }

    private void OfFact(FactColumns facts, GivenColumn given, int at, List<ColumnFault> faults)
    {
        var (fact, column, found) = given;
        var (declared, least, most) = Declared(fact.Key);
        if (declared != fact)
        {
            faults.Add(new(facts.Period, Row: null, new(facts.Period.Label, fact.Key, "no such fact", "one that the agreement asks for")) { At = at });
        }

        // Hardly any batch has one.
        var isOutside = declared == fact && found.AnyKnown && (found.Within.Least < least || found.Within.Most > most);
        for (var row = 0; isOutside && row < facts.Rows; row++)
        {
            if (column.IsKnown(row) && (column[row] < least || column[row] > most))
            {
                faults.Add(new(facts.Period, row, new(facts.Period.Label, fact.Key, $"found {given.ValueIn(row)}", fact.Expectation)) { At = at });
            }
        }
    }

    private void OfRows(FactColumns facts, int at, List<ColumnFault> faults)
    {
        foreach (var (row, given) in facts.Rowwise)
        {
            faults.AddRange(FactsCheck.OfGiven(agreement, given).Select(fault => new ColumnFault(facts.Period, row, fault) { At = at }));
        }
    }

    private (FactDeclaration? Fact, BigInteger? Least, BigInteger? Most) Declared(string key)
    {
        if (!_facts.TryGetValue(key, out var declared))
        {
            var bounds = agreement.TryGetFact(key, out var fact) ? FactBounds.Of(fact) : default;
            _facts.TryAdd(key, declared = (fact, bounds.Least, bounds.Most));
        }

        return declared;
    }
}
