namespace ContractRules.Json;

/// <summary>Writes values of an enumeration by their names, and reads no other: neither numbers nor names spelled otherwise.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class EnumConverter<T> : TextConverter<T>
    where T : struct, Enum
{
    private protected override string Expected => $"one of {string.Join(", ", Enum.GetNames<T>())}";

    private protected override string TextOf(T value) =>
        Enum.GetName(value) ?? throw new NotSupportedException($"{value} is no {typeof(T).Name}; expected {Expected}.");

    private protected override bool TryParse(string text, out T value) => Enum.TryParse(text, out value) && Enum.GetName(value) == text;
}
