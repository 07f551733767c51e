using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Writes <see cref="EquatableArray{T}"/> as a list: <c>["2002-10", "2002-11"]</c>, what it holds by the converters of that.</summary>
public sealed class EquatableArrayConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.NotNull().IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Whoever asks for a list has its type; no constructor is run, only its converter asked for.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IConverted)RuntimeHelpers.GetUninitializedObject(typeToConvert)).Converter();

    /// <summary>What it writes.</summary>
    public override string ToString() => "lists as JSON";
}
