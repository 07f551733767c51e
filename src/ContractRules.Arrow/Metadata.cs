using ContractRules.Agreements;
using ContractRules.Values;

namespace ContractRules.Arrow;

/// <summary>What schemas and their fields tell beside names and types.</summary>
internal static class Metadata
{
    /// <summary>The agreement, its versions and how it is read.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Agreement agreement) => Told(
        ("agreement", agreement.Key),
        ("title", agreement.Title),
        ("dated", $"{new DateValue(agreement.Dated)}"),
        ("versions", string.Join("; ", agreement.Versions.Select(version => $"{new DateValue(version.InForceFrom)} {version.Title}"))),
        ("readings", string.Join(", ", agreement.ReadAs.Select(read => $"{read.Key}={read.Value}"))));

    /// <summary>What a measure is: of which kind, and in which unit.</summary>
    public static IEnumerable<(string Key, string? Value)> Of(Measure measure) =>
    [
        ("kind", measure.Kind switch
        {
            MeasureKind.Truth => "truth",
            MeasureKind.Date => "date",
            _ => "number",
        }),
        ("unit", measure.Symbol),
    ];

    /// <summary>What there is to tell, without what is blank.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Told(params IEnumerable<(string Key, string? Value)> told) =>
        from one in told
        where !string.IsNullOrEmpty(one.Value)
        select KeyValuePair.Create(one.Key, one.Value);
}
