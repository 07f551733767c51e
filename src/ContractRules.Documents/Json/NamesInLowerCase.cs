using System.Text.Json;
using System.Text.Json.Serialization;

namespace ContractRules.Documents.Json;

/// <summary>Writes values of an enumeration by their names as documents spell them: <c>day-count</c>. Numbers are not read.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class NamesInLowerCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum
{
    /// <summary>What it writes.</summary>
    public override string ToString() => $"names of {typeof(T).Name}";
}
