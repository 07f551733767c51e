using System.Text.Json;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>
/// Writes measures: <c>{ "kind": "Number", "over": "USD", "per": "barrel" }</c>; a plain number whose reading was said with that:
/// <c>{ "kind": "Number", "plain": "Share" }</c>.
/// </summary>
public sealed class MeasureConverter : ElementConverter<Measure>
{
    private static readonly UnitConverter _units = new();

    internal override Measure From(ElementReader reader, JsonElement? element, string place)
    {
        var members = reader.Members(element, place, "kind", "over", "per", "plain");
        var kind = reader.OneOf<MeasureKind>(members["kind"], members.At("kind"));
        var (over, per) = (Unit("over"), Unit("per"));
        PlainNumber? plain = members["plain"] is { } said ? reader.OneOf<PlainNumber>(said, members.At("plain")) : null;
        return kind != MeasureKind.Number && (over ?? per) is not null
            ? reader.Wrong<Measure>(place, element, "a unit of numbers only")
            : plain is not null && (kind != MeasureKind.Number || (over ?? per) is not null)
            ? reader.Wrong<Measure>(members.At("plain"), plain, "it of plain numbers only")
            : Measure.Of(kind, over, per, plain);

        Unit? Unit(string name) => members[name] is { } unit ? _units.From(reader, unit, members.At(name)) : null;
    }

    internal override void To(Utf8JsonWriter json, Measure value)
    {
        json.WriteStartObject();
        json.WriteString("kind", $"{value.Kind}");
        if (value.Over is { } over)
        {
            _units.To(json, "over", over);
        }

        if (value.Under is { } under)
        {
            _units.To(json, "per", under);
        }

        if (value.Plain is { } plain)
        {
            json.WriteString("plain", $"{plain}");
        }

        json.WriteEndObject();
    }
}
