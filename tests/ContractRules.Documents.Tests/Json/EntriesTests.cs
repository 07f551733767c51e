using System.Text.Json;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Json;
using ContractRules.Documents.Tests.Auditing;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Entries keep their order and have each key once; what is none is refused with its place.</summary>
public sealed class EntriesTests
{
    [Fact]
    public void By_its_key_each_entry_is_found_and_nothing_by_another()
    {
        var entries = new Entries<string>([new("b", "2"), new("a", "1")]);
        Assert.Equal(("1", "2", null), (entries["a"], entries["b"], entries["c"]));
        Assert.Null(Entries<string>.None["a"]);
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("{\"basis\": \"gross\", \"days\": \"ten\"}", null)]
    [InlineData("[]", "$.readings: found StartArray; expected an object")]
    [InlineData("{\"basis\": \"gross\", \"basis\": \"net\"}", "$.readings.basis: found the same key twice; expected each key once")]
    public void An_object_with_each_key_once_is_read(string readings, string? told)
    {
        var json = Handmade.Of([Handmade.Given(1)]).ToJson().Replace("\"readings\": {}", $"\"readings\": {readings}", StringComparison.Ordinal);
        if (told is null)
        {
            Assert.Equal(readings.Replace(" ", "", StringComparison.Ordinal), JsonSerializer.Serialize(
                JsonDocuments.Read<ExplanationDocument>(json).Readings.InOrder.ToDictionary(entry => entry.Key, entry => entry.Value)));
        }
        else
        {
            Assert.Equal(told, Assert.Throws<JsonException>(() => JsonDocuments.Read<ExplanationDocument>(json)).Message);
        }
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_path_once()
    {
        Assert.Equal("$: found null; expected a document", Assert.Throws<JsonException>(() => JsonDocuments.Read<ExplanationDocument>("null")).Message);
        Assert.StartsWith("$: The JSON value could not be converted", Assert.Throws<JsonException>(() => JsonDocuments.Read<ExplanationDocument>("7")).Message, StringComparison.Ordinal);
    }
}
