using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>What is missing where something is undetermined, in whatever period it is missing.</summary>
internal static class Missing
{
    /// <summary>Each thing that is missing, once.</summary>
    public static EquatableArray<(string Subject, ReasonKind Kind)> In(IEnumerable<Reason> reasons) =>
        reasons.Select(reason => (reason.Subject, reason.Kind)).Distinct().OrderBy(missing => missing.Subject, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>All of it on one line: <c>paid-to-thil not given</c>.</summary>
    public static string InWords(EquatableArray<(string Subject, ReasonKind Kind)> missing) => string.Join(
        "; ",
        missing.GroupBy(one => one.Kind, one => one.Subject).Select(subjects => $"{string.Join(", ", subjects)} {Why(subjects.Key)}"));

    /// <summary>What is the matter with it.</summary>
    public static string Why(ReasonKind kind) => kind switch
    {
        ReasonKind.NotGiven => "not given",
        ReasonKind.NotAgreed => "still to be agreed",
        ReasonKind.NotProvidedFor => "does not hold, and nothing else is provided for",
        ReasonKind.NegativeBase => "negative, and raised to a power that is not whole",
        ReasonKind.BeyondCalendar => "beyond the calendar",
        ReasonKind.NoOpeningBalance => "not among the opening balances",
        ReasonKind.BeyondBounds => "of more digits than are computed",
        _ => "zero, and divided by",
    };
}
