using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Reads what is remembered of a period, or the reasons why that is not known.</summary>
internal partial class ElementReader
{
    /// <summary>What is remembered of a period; null where nothing is.</summary>
    private Outcome? Remembered(JsonElement? element, string place) => element is null || IsNull(element) ? null : Outcome(element.Value, place);

    /// <summary>A value, or why there is none.</summary>
    public Outcome? Outcome(JsonElement element, string place) => element.ValueKind == JsonValueKind.Object
        ? Reasons(element, place) is { Count: > 0 } reasons ? Settlement.Outcome.Undetermined(reasons) : null
        : Value(element, place) is { } value ? Settlement.Outcome.Determined(value) : null;

    /// <summary>Why there is no value.</summary>
    public EquatableArray<Reason> Reasons(JsonElement open, string place)
    {
        ReportOthers(open, place, "undetermined");
        return Member(open, "undetermined") is { ValueKind: JsonValueKind.Array } reasons && reasons.GetArrayLength() > 0
            ? List(reasons, Inside(place, "undetermined"), Reason)
            : Wrong<EquatableArray<Reason>>(Inside(place, "undetermined"), Member(open, "undetermined"), "one or more reasons");
    }

    public Reason Reason(JsonElement element, string place)
    {
        ReportOthers(element, place, "kind", "clause", "subject", "period", "through", "periods", "item", "items", "notGiven");
        var reason = new Reason(
            OneOf<ReasonKind>(Member(element, "kind"), Inside(place, "kind")),
            Clause(Member(element, "clause"), Inside(place, "clause")),
            Text(Member(element, "subject"), Inside(place, "subject")),
            Text(Member(element, "period"), Inside(place, "period")))
        {
            NotGiven = Member(element, "notGiven") is { } keys ? List(keys, Inside(place, "notGiven"), (key, inside) => Text(key, inside)) : [],
        };
        var ofItems = Member(element, "items") is null ? reason : OfItems(reason, element, place);
        return Member(element, "periods") is null ? ofItems : OverPeriods(ofItems, element, place);
    }

    private Reason OfItems(Reason reason, JsonElement element, string place) =>
        reason.OfItems(Text(Member(element, "item"), Inside(place, "item")), Count(Member(element, "items"), Inside(place, "items"), "how many items", atLeast: 1));

    private Reason OverPeriods(Reason reason, JsonElement element, string place)
    {
        var (through, periods) = (Text(Member(element, "through"), Inside(place, "through")), Member(element, "periods"));
        var inOrder = string.CompareOrdinal(reason.Period, through) < 0 ? through : Wrong<string>(Inside(place, "through"), through, "a later period than the first");
        return reason with
        {
            Through = inOrder ?? reason.Period,
            Periods = Count(periods, Inside(place, "periods"), "in how many periods", atLeast: 2),
        };
    }
}
