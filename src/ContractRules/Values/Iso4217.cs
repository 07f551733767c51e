using System.Collections.Frozen;

namespace ContractRules.Values;

/// <summary>
/// The currencies of ISO 4217 by the decimals of their minor unit: those in use (amendment 180, of 1 January 2026), and those
/// withdrawn since 1999, in which agreements are still written and balances still carried.
/// </summary>
/// <remarks>What has no minor unit there is left out: precious metals, composite units, the SDR.</remarks>
internal static class Iso4217
{
    private static readonly FrozenDictionary<string, int> Decimals = new[]
    {
        Of(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        Of(2, """
            AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU
            CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
            KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR
            NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
            TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
            """),
        Of(3, "BHD IQD JOD KWD LYD OMR TND"),
        Of(4, "CLF UYW"),

        // Withdrawn since 1999.
        Of(0, "ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE TPE TRL"),
        Of(2, """
            AFA ANG ATS AZM BGL BGN CSD CUC CYP DEM EEK FIM FRF GHC HRK IEP LTL LVL MRO MTL MZM NLG ROL RUR SDD SIT SKK SLL SRG STD
            TJR TMM VEB VEF YUM ZMK ZWD ZWL
            """),
    }.SelectMany(listed => listed).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Currency> ByCode =
        Decimals.ToFrozenDictionary(listed => listed.Key, listed => new Currency(listed.Key, listed.Value), StringComparer.Ordinal);

    /// <summary>All of them, by their codes.</summary>
    public static EquatableArray<Currency> All { get; } = [.. ByCode.Values.OrderBy(currency => currency.Symbol, StringComparer.Ordinal)];

    /// <summary>The currency of a code, or null.</summary>
    public static Currency? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The decimals of the minor unit of a code; null where it isn't listed.</summary>
    public static int? DecimalsOf(string code) => Decimals.TryGetValue(code, out var decimals) ? decimals : null;

    private static IEnumerable<KeyValuePair<string, int>> Of(int decimals, string codes) =>
        codes.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(code => KeyValuePair.Create(code, decimals));
}
