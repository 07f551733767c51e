using System.Collections.Concurrent;
using System.Collections.Frozen;
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
    private readonly Lazy<FrozenDictionary<string, (FactDeclaration Fact, Bounds Range)>> _facts =
        new(() => agreement.Facts.ToFrozenDictionary(fact => fact.Key, fact => (fact, FactBounds.RangeOf(fact)), StringComparer.Ordinal));

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
        var (fact, _, found) = given;
        var isAsked = _facts.Value.TryGetValue(fact.Key, out var asked) && asked.Fact == fact;
        if (!isAsked && asked.Fact?.Measure == fact.Measure && OfOtherDecimals(facts, given, asked.Fact, at).ToList() is { Count: > 0 } finer)
        {
            faults.AddRange(finer);
        }
        else if (!isAsked)
        {
            faults.Add(new(facts.Period, Row: null, new(facts.Period.Label, fact.Key, "no such fact", "one that the agreement asks for")) { At = at });
        }

        // Rows are looked at one by one only where some may be out of range, as in hardly any batch. What is too great for bounds may be.
        if (isAsked && found.AnyKnown && !(asked.Range.Hold(found.Within) && found.Within.AreFinite))
        {
            faults.AddRange(OutOfRange(facts, given, at));
        }
    }

    private static IEnumerable<ColumnFault> OutOfRange(FactColumns facts, GivenColumn given, int at)
    {
        var (least, most) = FactBounds.Of(given.Fact);
        return
            from row in Enumerable.Range(0, facts.Rows)
            where given.Column.IsKnown(row) && (given.Column[row] < least || given.Column[row] > most)
            select new ColumnFault(facts.Period, row, new(facts.Period.Label, given.Fact.Key, $"found {given.ValueIn(row)}", given.Fact.Expectation)) { At = at };
    }

    // What is the same fact but for its decimals was left as it was given where they are too few for some value of it.
    private static IEnumerable<ColumnFault> OfOtherDecimals(FactColumns facts, GivenColumn given, FactDeclaration asked, int at) =>
        from row in Enumerable.Range(0, facts.Rows)
        where given.Fact.Decimals > asked.Decimals && given.Column.IsKnown(row)
        let value = given.ValueIn(row)
        where !asked.Accepts(value)
        select new ColumnFault(facts.Period, row, new(facts.Period.Label, asked.Key, $"found {value}", asked.Expectation)) { At = at };

    private void OfRows(FactColumns facts, int at, List<ColumnFault> faults)
    {
        foreach (var (row, given) in facts.Rowwise)
        {
            faults.AddRange(FactsCheck.OfGiven(agreement, given).Select(fault => new ColumnFault(facts.Period, row, fault) { At = at }));
        }
    }
}
