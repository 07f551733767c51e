using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Issuing;

/// <summary>Finds the days on which statements are issued, in the order of their periods, and what is wrong with them.</summary>
internal static class IssueDays
{
    /// <summary>The days of issue of all periods up to the first of which nothing is known.</summary>
    public static List<IssueDay> Of(Knowledge knowledge, Func<SettlementPeriod, LocalDate>? issuedOn)
    {
        var days = new List<IssueDay>();
        foreach (var rows in knowledge.Rows.GroupBy(row => row.Facts.Period).OrderBy(rows => rows.Key.Start))
        {
            if (days.Count > 0 && !rows.Key.Follows(days[^1].Period))
            {
                break;
            }

            var first = rows.Min(row => row.Day);
            // One that becomes known before an earlier period waits for it.
            var known = days.Count > 0 && days[^1].KnownOn > first ? days[^1].KnownOn : first;
            days.Add(new IssueDay(rows.Key, known, issuedOn?.Invoke(rows.Key) ?? known));
        }

        return days;
    }

    public static IEnumerable<FactFault> Faults(List<IssueDay> days)
    {
        foreach (var (index, day) in days.Index())
        {
            if (day.IssuedOn < day.KnownOn)
            {
                yield return Fault(day, $"the statement is issued on {new DateValue(day.IssuedOn)}, before its facts are known", day.KnownOn);
            }

            if (index > 0 && day.IssuedOn < days[index - 1].IssuedOn)
            {
                yield return Fault(
                    day,
                    $"the statement is issued on {new DateValue(day.IssuedOn)}, before that of {days[index - 1].Period}",
                    days[index - 1].IssuedOn);
            }
        }
    }

    private static FactFault Fault(IssueDay day, string found, LocalDate earliest) =>
        new(day.Period.Label, null, found, $"{new DateValue(earliest)} or later");
}
