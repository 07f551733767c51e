using NodaTime;

namespace ContractRules.Settlement;

/// <summary>The facts of each period while what became known is learned day by day.</summary>
internal sealed class KnownSoFar(Knowledge knowledge)
{
    private readonly SortedList<LocalDate, PeriodFacts> _periods = [];
    private readonly Queue<KnownFacts> _toLearn = new(knowledge.Rows.OrderBy(row => row.Day));

    /// <summary>The facts as known so far, in the order of the periods.</summary>
    public IList<PeriodFacts> Periods => _periods.Values;

    /// <summary>Learns all that became known up to a day.</summary>
    /// <returns>The place of the earliest period of which anything did; null where nothing did.</returns>
    public int? LearnThrough(LocalDate day)
    {
        LocalDate? earliest = null;
        while (_toLearn.TryPeek(out var row) && row.Day <= day)
        {
            Learn(_toLearn.Dequeue().Facts);
            earliest = earliest < row.Facts.Period.Start ? earliest : row.Facts.Period.Start;
        }

        return earliest is { } start ? _periods.IndexOfKey(start) : null;
    }

    /// <summary>Learns all that ever became known.</summary>
    /// <inheritdoc cref="LearnThrough"/>
    public int? LearnAll() => LearnThrough(LocalDate.MaxIsoValue);

    private void Learn(PeriodFacts facts)
    {
        var start = facts.Period.Start;
        _periods[start] = (_periods.TryGetValue(start, out var known) ? known : PeriodFacts.For(facts.Period)).Updated(facts);
    }
}
