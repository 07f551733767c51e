using ContractRules.Documents.Json;

namespace ContractRules.Documents.Tests.Json;

/// <summary>Paths tell where a value stands: plain names behind a point, others between brackets.</summary>
public sealed class JsonNodeAtTests
{
    [Theory]
    [InlineData("steps", "$.steps")]
    [InlineData("$schema", "$.$schema")]
    [InlineData("net-profit", "$.net-profit")]
    [InlineData("", "$['']")]
    [InlineData("net profit", "$['net profit']")]
    [InlineData(" net", "$[' net']")]
    [InlineData("é", "$['é']")]
    public void Inside_of_an_object(string name, string path) => Assert.Equal(path, JsonNodeAt.Inside("$", name));
}
