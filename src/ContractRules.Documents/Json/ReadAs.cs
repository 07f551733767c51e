using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Documents.Json;

/// <summary>How the text of an agreement is read, as documents tell it.</summary>
internal static class ReadAs
{
    /// <summary>The name of the option chosen of each reading, in the order of the readings.</summary>
    public static Entries<string> Of(Agreement agreement) =>
        new([.. agreement.Readings.Select(reading => new Entry<string>(reading.Key, agreement.Choices.Of(reading).Name))]);

    /// <summary>What was assumed instead of computed; null where nothing was.</summary>
    public static EquatableArray<AssumedDocument>? AssumedIn(Agreement agreement) =>
        agreement.Assumptions.Count > 0 ? [.. agreement.Assumptions.Select(AssumedDocument.Of)] : default(EquatableArray<AssumedDocument>?);
}
