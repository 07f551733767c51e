using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes carried states as <see cref="CarriedStateJson"/> does. One whose checksum tells that it was damaged is not read.</summary>
public sealed class CarriedStateConverter : ElementConverter<CarriedState>
{
    internal override CarriedState? From(ElementReader reader, JsonElement? element, string place)
    {
        var whole = new CarriedStateReader();
        var state = element is { } found ? whole.Read(found) : CarriedState.None;
        foreach (var fault in whole.Faults)
        {
            reader.Report(ElementReader.Inside(place, fault.Place), fault.Found, fault.Expected);
        }

        return state.IsDamaged ? reader.Wrong<CarriedState>(ElementReader.Inside(place, "checksum"), "another", "that of what the document says, or none") : state;
    }

    internal override void To(Utf8JsonWriter json, CarriedState value) => CarriedStateWriter.Write(json, value);
}
