using System.Text.Json;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Json;

/// <summary>Refuses to write or read, loudly: what would be written of public properties alone would have lost what matters.</summary>
public abstract class LoudConverter : JsonConverter<object>
{
    private protected LoudConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Reads nothing.</summary>
    /// <exception cref="NotSupportedException">Always; the message tells what to do instead.</exception>
    public sealed override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal(typeToConvert.NotNull());

    /// <summary>Writes nothing.</summary>
    /// <exception cref="NotSupportedException">Always; the message tells what to do instead.</exception>
    public sealed override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        throw Refusal(value.GetType());
    }

    /// <summary>What it refuses, and what to do instead.</summary>
    public sealed override string ToString() => $"nothing as JSON: {WhatToDo}";

    private protected abstract string WhatToDo { get; }

    private NotSupportedException Refusal(Type type) => new($"{NameOf(type)} has no JSON of its own. {WhatToDo}");

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
