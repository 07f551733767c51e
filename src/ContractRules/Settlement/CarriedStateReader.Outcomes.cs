using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Reads what is remembered of a period, or the reasons why that is not known.</summary>
internal sealed partial class CarriedStateReader
{
    private Outcome? Outcome(JsonElement? element, string place) => element switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Object } open => Undetermined(open, place),
        { } known => Value(known, place) is { } value ? Settlement.Outcome.Determined(value) : null,
    };

    private Outcome? Undetermined(JsonElement open, string place)
    {
        ReportOthers(open, place, "undetermined");
        return Member(open, "undetermined") is { ValueKind: JsonValueKind.Array } reasons && reasons.GetArrayLength() > 0
            ? Settlement.Outcome.Undetermined([.. reasons.EnumerateArray().Select((reason, index) => Reason(reason, $"{place}.undetermined[{index}]"))])
            : Wrong<Outcome?>($"{place}.undetermined", Member(open, "undetermined"), "one or more reasons");
    }

    private Reason Reason(JsonElement element, string place)
    {
        ReportOthers(element, place, "kind", "clause", "subject", "period", "through", "periods", "item", "items", "notGiven");
        var reason = new Reason(
            OneOf<ReasonKind>(Member(element, "kind"), $"{place}.kind"),
            Clause(Member(element, "clause"), $"{place}.clause"),
            Text(Member(element, "subject"), $"{place}.subject"),
            Text(Member(element, "period"), $"{place}.period"))
        {
            NotGiven = Member(element, "notGiven") switch
            {
                null => [],
                { ValueKind: JsonValueKind.Array } keys => [.. keys.EnumerateArray().Select((key, index) => Text(key, $"{place}.notGiven[{index}]"))],
                var other => Wrong<EquatableArray<string>>($"{place}.notGiven", other, "a list"),
            },
        };
        var ofItems = Member(element, "items") is null ? reason : OfItems(reason, element, place);
        return Member(element, "periods") is null ? ofItems : OverPeriods(ofItems, element, place);
    }

    private Reason OfItems(Reason reason, JsonElement element, string place) =>
        reason.OfItems(Text(Member(element, "item"), $"{place}.item"), Count(Member(element, "items"), $"{place}.items", "how many items", atLeast: 1));

    private Reason OverPeriods(Reason reason, JsonElement element, string place)
    {
        var (through, periods) = (Text(Member(element, "through"), $"{place}.through"), Member(element, "periods"));
        var inOrder = string.CompareOrdinal(reason.Period, through) < 0 ? through : Wrong<string>($"{place}.through", through, "a later period than the first");
        return reason with
        {
            Through = inOrder ?? reason.Period,
            Periods = Count(periods, $"{place}.periods", "in how many periods", atLeast: 2),
        };
    }
}
