using System.Text.Json;
using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Reads what is remembered: of facts and terms, of powers exercised, of the end.</summary>
internal partial class ElementReader
{
    public Exercise Exercise(JsonElement element, string place)
    {
        ReportOthers(element, place, "clause", "holder", "power", "what", "effect", "from", "on", "takesEffect");
        return new Exercise(
            Clause(Member(element, "clause"), Inside(place, "clause")),
            Text(Member(element, "holder"), Inside(place, "holder")),
            Text(Member(element, "power"), Inside(place, "power")),
            Text(Member(element, "what"), Inside(place, "what")),
            OneOf<PowerEffect>(Member(element, "effect"), Inside(place, "effect")),
            Date(Member(element, "from"), Inside(place, "from")),
            Date(Member(element, "on"), Inside(place, "on")),
            Date(Member(element, "takesEffect"), Inside(place, "takesEffect")));
    }

    public AgreementEnd End(JsonElement element, string place)
    {
        ReportOthers(element, place, "on", "clause", "by");
        return new(
            Date(Member(element, "on"), Inside(place, "on")),
            Clause(Member(element, "clause"), Inside(place, "clause")),
            Text(Member(element, "by"), Inside(place, "by")));
    }

    public Memory Memory(JsonElement element, string place)
    {
        ReportOthers(element, place, "toDate", "withoutOpen", "retired", "recent");
        return new Memory(
            Remembered(Member(element, "toDate"), Inside(place, "toDate")),
            List(Member(element, "recent"), Inside(place, "recent"), (item, inside) => Remembered(item, inside)))
        {
            WithoutOpen = Member(element, "withoutOpen") is { } known ? new NumberValue(Number(known, Inside(place, "withoutOpen"))) : null,
            Retired = Remembered(Member(element, "retired"), Inside(place, "retired")),
        };
    }
}
