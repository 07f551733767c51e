using ContractRules.Documents.Items;
using ContractRules.Documents.Json;
using ContractRules.Documents.Tests.Auditing;
using ContractRules.Documents.Tests.Json;

namespace ContractRules.Documents.Tests.Items;

/// <summary>Items as a document: their values and texts, and of one that was taken back its key alone.</summary>
public sealed class ItemsDocumentTests
{
    [Fact]
    public void One_that_was_taken_back_has_no_values()
    {
        var items = ItemsDocument.Of("sale", CallCentre.Known).Items;
        Assert.Equal([("A", null, true), ("B", null, true), ("B", true, false)], items.Select(item => (item.Key, item.Withdrawn, item.Values is not null)));
        Assert.All(items, item => Assert.Null(item.Names));
    }

    [Fact]
    public void Texts_are_told_where_there_are_any()
    {
        var json = ItemsDocument.Of("order", [EveryOperation.Months[0]]).ToJson();
        Assert.Contains("\"values\": {\n        \"price\": \"7.35\"\n      },\n      \"names\": {\n        \"country\": \"US\"\n      }", json, StringComparison.Ordinal);
    }
}
