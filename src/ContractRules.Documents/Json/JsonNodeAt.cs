using System.Globalization;
using System.Text.Json;
using ContractRules.Documents.Csv;
using ContractRules.Documents.Input;

namespace ContractRules.Documents.Json;

/// <summary>What stands at a place of a JSON document.</summary>
/// <param name="Kind">What it is, by the token that it begins with; none where nothing stands there.</param>
/// <param name="Text">The text of a string, or of another token as it is written; null of null, objects and lists.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record JsonNodeAt(JsonTokenType Kind, string? Text, Place Place)
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$";

    /// <summary>The members of an object, in their order.</summary>
    public IReadOnlyList<(string Name, JsonNodeAt Node)> Members { get; init; } = [];

    /// <summary>The items of a list, in their order.</summary>
    public IReadOnlyList<JsonNodeAt> Items { get; init; } = [];

    /// <summary>What it is, in words.</summary>
    public string InWords => Kind switch
    {
        JsonTokenType.None => "nothing",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        _ => Quoting.Of(Text!),
    };

    /// <summary>The member of a name; null where there is none.</summary>
    public JsonNodeAt? this[string name] => Members.FirstOrDefault(member => member.Name == name).Node;

    /// <summary>A member that is not there.</summary>
    public JsonNodeAt At(string name) => new(JsonTokenType.None, null, Place with { Path = Inside(Place.Path, name) });

    /// <summary>It as a cell of a table, with a text.</summary>
    public CsvCell Cell(string text) => new(text.Trim(), Place.Source, Place.Line, Place.Column, Place.Path);

    /// <summary>The path of a member.</summary>
    public static string Inside(string? path, string name) => name.Length > 0 && name.AsSpan().IndexOfAnyExcept(Plain) < 0 ? $"{path}.{name}" : $"{path}['{name}']";

    /// <summary>The path of an item.</summary>
    public static string Inside(string? path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
}
