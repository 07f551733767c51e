using NodaTime;

namespace ContractRules.Settlement;

/// <summary>Which of given periods a date falls in.</summary>
internal sealed class PeriodPlaces
{
    private readonly List<(LocalDate Start, LocalDate End, int Place)> _inOrder;
    private readonly List<LocalDate> _starts;

    public PeriodPlaces(IEnumerable<PeriodFacts> given)
    {
        _inOrder = [.. given.Select((facts, place) => (facts.Period.Start, facts.Period.End, place)).OrderBy(period => period.Start)];
        _starts = [.. _inOrder.Select(period => period.Start)];
    }

    /// <summary>The place of the period that holds a date; null where none does.</summary>
    public int? Of(LocalDate date)
    {
        var found = _starts.BinarySearch(date);
        var last = found < 0 ? ~found - 1 : found;
        return last >= 0 && date <= _inOrder[last].End ? _inOrder[last].Place : null;
    }
}
