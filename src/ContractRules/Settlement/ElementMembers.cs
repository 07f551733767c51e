using System.Text.Json;

namespace ContractRules.Settlement;

/// <summary>The members of an object in JSON, with their places; none of them, where it is no object.</summary>
internal readonly record struct ElementMembers(ElementReader Reader, JsonElement? Element, string Place)
{
    /// <summary>A member; null where it does not stand there.</summary>
    public JsonElement? this[string name] => Element is { } element ? ElementReader.Member(element, name) : null;

    public string At(string name) => ElementReader.Inside(Place, name);

    public string Text(string name) => Reader.Text(this[name], At(name));

    /// <summary>The text of a member; null where it does not stand there.</summary>
    public string? OptionalText(string name) => this[name] is { } text ? Reader.Text(text, At(name)) : null;
}
