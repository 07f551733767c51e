using System.Text.Json;
using ContractRules.Settlement;

namespace ContractRules.Json;

/// <summary>Writes the exercise of a power: <c>{ "clause": "6(9)", "holder": "THIL", "power": "terminate", … }</c>.</summary>
public sealed class ExerciseConverter : ElementConverter<Exercise>
{
    internal override Exercise? From(ElementReader reader, JsonElement? element, string place) =>
        element is { } found ? reader.Exercise(found, place) : reader.Wrong<Exercise>(place, element, "an object");

    internal override void To(Utf8JsonWriter json, Exercise value) => CarriedStateWriter.Write(json, value);
}
