using ContractRules.Agreements;

namespace ContractRules.Documents.Json;

/// <summary>How the text of an agreement is read, as documents tell it.</summary>
internal static class ReadAs
{
    /// <summary>The name of the option chosen of each reading, in the order of the readings.</summary>
    public static Entries<string> Of(Agreement agreement) =>
        new([.. agreement.Readings.Select(reading => new Entry<string>(reading.Key, agreement.Choices.Of(reading).Name))]);
}
