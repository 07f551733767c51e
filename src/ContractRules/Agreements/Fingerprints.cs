using System.Security.Cryptography;
using System.Text;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Agreements;

/// <summary>
/// The fingerprints of an agreement's text, as it stands after each version: the first 32 digits of a SHA-256 over what the
/// versions so far compute.
/// </summary>
internal sealed class Fingerprints
{
    private readonly EquatableArray<AgreementVersion> _versions;
    private readonly EquatableArray<string> _fingerprints;

    private Fingerprints(EquatableArray<AgreementVersion> versions, EquatableArray<string> fingerprints) =>
        (_versions, _fingerprints) = (versions, fingerprints);

    /// <summary>The fingerprints of an agreement's versions, the earliest first.</summary>
    public static Fingerprints Of(string key, SettlementPeriods periods, EquatableArray<AgreementVersion> versions)
    {
        var fingerprints = new List<string>(versions.Count);
        foreach (var version in versions)
        {
            fingerprints.Add(Hash($"{(fingerprints.Count == 0 ? $"{key} by {periods.Cadence}{From(periods.First)}" : fingerprints[^1])}\n{DefinitionText.Of(version)}"));
        }

        return new(versions, [.. fingerprints]);
    }

    /// <summary>That of the text as far as it takes effect on a date or before; of the first version for any earlier date.</summary>
    public string Through(LocalDate date)
    {
        var last = _versions.Count - 1;
        while (last > 0 && _versions[last].InForceFrom > date)
        {
            last--;
        }

        return _fingerprints[last];
    }

    private static string From(SettlementPeriod? first) => first is null ? "" : $" from {new DateValue(first.Start)}/{new DateValue(first.End)}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
