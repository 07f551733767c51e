using System.Text.Json;
using ContractRules.Documents.Explanations;
using ContractRules.Documents.Facts;
using ContractRules.Documents.Input;
using ContractRules.Documents.Items;
using ContractRules.Documents.Json;
using ContractRules.Documents.Receipts;
using ContractRules.Documents.Registers;
using ContractRules.Documents.Tests.Json;

namespace ContractRules.Documents.Tests;

/// <summary>An argument that may not be null is refused by its own name at once, where what is done with it would tell another, or come later.</summary>
public sealed class ArgumentsTests
{
    private static readonly FactsFile File = Receive.Facts(SourceText.Of("period,calls\n2024-01,1\n", "facts.csv"), CallCentre.Agreement).Value!;

    [Fact]
    public void Null_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("periods", () => FactsDocument.Of((IEnumerable<ContractRules.Settlement.PeriodFacts>)null!));
        Assert.Throws<ArgumentNullException>("receipts", () => ReceiptsDocument.Of(null!));
        Assert.Throws<ArgumentNullException>("items", () => CostsDocument.Of(null!));
        Assert.Throws<ArgumentNullException>("list", () => ItemsDocument.Of(null!, [CallCentre.Months[0]]));
        Assert.Throws<ArgumentNullException>("periods", () => ItemsDocument.Of("sale", (IEnumerable<ContractRules.Settlement.PeriodFacts>)null!));
        Assert.Throws<ArgumentNullException>("list", () => ItemsDocument.Of(null!, CallCentre.Known));
        Assert.Throws<ArgumentNullException>("agreement", () => File.Settle(null!));
        Assert.Throws<ArgumentNullException>("next", () => Receive.Facts(SourceText.Of("", "facts.csv"), CallCentre.Agreement).Then<FactsFile>(null!));
        Assert.Throws<ArgumentNullException>("text", () => SourceText.Of(null!, "facts.csv"));
        Assert.Throws<ArgumentNullException>("others", () => new Faults().Add(null!));
        Assert.Throws<ArgumentNullException>("json", () => JsonDocuments.Read<ExplanationDocument>(null!));
        Assert.Throws<ArgumentNullException>("writer", () => new ExactFigureConverter().Write(null!, default, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("writer", () => new EntriesConverter<string>().Write(null!, Entries<string>.None, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("stream", () => Receive.Ventures(null!, "ventures.csv", CallCentre.Agreement));
        Assert.Throws<ArgumentNullException>("name", () => Receive.Ventures(Stream.Null, null!, CallCentre.Agreement));
        Assert.Throws<ArgumentNullException>("stream", () => Receive.VentureStates(null!, "states.csv", Ventures.Shop.Plan));
        Assert.Throws<ArgumentNullException>("name", () => Receive.VentureStates(Stream.Null, null!, Ventures.Shop.Plan));
        using var writer = new Utf8JsonWriter(Stream.Null);
        Assert.Throws<ArgumentNullException>("value", () => new EntriesConverter<string>().Write(writer, null!, JsonSerializerOptions.Default));
    }
}
