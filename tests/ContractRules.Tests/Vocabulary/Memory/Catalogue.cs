namespace ContractRules.Tests.Vocabulary.Memory;

/// <summary>Every device that remembers, with its promise. A new one comes in here.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<DeviceWithMemory> All { get; } =
        [.. Totals.All, .. Tables.All, .. Balances.All, .. Delays.All, .. Roundings.All, .. Dues.All];
}
