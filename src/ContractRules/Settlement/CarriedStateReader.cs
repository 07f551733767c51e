using System.Text.Json;
using ContractRules.Values;

namespace ContractRules.Settlement;

/// <summary>Reads a carried state from JSON, and lists all that is wrong in it with its place.</summary>
internal sealed class CarriedStateReader : ElementReader
{
    public CarriedState Read(JsonElement root)
    {
        var periods = Member(root, "periods");
        var through = Member(root, "through");
        if (periods is { ValueKind: JsonValueKind.Number } settled && settled.GetRawText() != "0" && IsNull(through))
        {
            Report("through", "nothing", "the last period settled");
        }

        if (OptionalText(Member(root, CarriedStateJson.KindMember), CarriedStateJson.KindMember) is { Length: > 0 } kind && kind != CarriedStateJson.Kind)
        {
            Wrong<string>(CarriedStateJson.KindMember, kind, CarriedStateJson.Kind);
        }

        ReportTwice(root, "");
        ReportOthers(
            root, "", CarriedStateJson.KindMember, "agreement", "through", "periods", "openedAfter", "fingerprint", "readings", "standing", "givenIn", "exercised", "end", "memories", "lots", "checksum");
        var state = new CarriedState(
            IsNull(Member(root, "agreement")) ? null : Text(Member(root, "agreement"), "agreement"),
            Through(through),
            periods is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count) && count >= 0
                ? count
                : Wrong<int>("periods", periods, "how many periods were settled, a whole number"),
            Entries(Member(root, "standing"), "standing", (element, place) => Value(element, place) ?? NumberValue.Zero),
            Entries(Member(root, "memories"), "memories", Memory))
        {
            Fingerprint = OptionalText(Member(root, "fingerprint"), "fingerprint"),
            OpenedAfter = Member(root, "openedAfter") is { } opened ? Period(opened, "openedAfter") : null,
            ReadAs = Texts(root, "readings"),
            GivenIn = Texts(root, "givenIn"),
            Exercised = Member(root, "exercised") is { } exercised ? List(exercised, "exercised", Exercise) : [],
            Lots = Member(root, "lots") is { } lots ? Entries(lots, "lots", OpenLots) : EquatableMap<OpenLots>.Empty,
            End = Member(root, "end") is { ValueKind: not JsonValueKind.Null } end ? End(end, "end") : null,
        };
        return state with { IsDamaged = OptionalText(Member(root, "checksum"), "checksum") is { } checksum && checksum != CarriedStateWriter.Checksum(state) };
    }

    private EquatableMap<string> Texts(JsonElement root, string name) =>
        Member(root, name) is { } texts ? Entries(texts, name, (element, place) => Text(element, place)) : EquatableMap<string>.Empty;

    private SettlementPeriod? Through(JsonElement? element) => IsNull(element) ? null : Period(element, "through");
}
