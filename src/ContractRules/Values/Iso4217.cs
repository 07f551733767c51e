using System.Collections.Frozen;

namespace ContractRules.Values;

/// <summary>
/// The currencies of ISO 4217 by the decimals of their minor unit: those in use (list one, with amendment 180 of 1 January 2026), and
/// those withdrawn since for which an earlier edition of list one states it, as long as agreements are written and balances carried in them.
/// </summary>
/// <remarks>
/// What has no minor unit there is left out: precious metals, composite units, the SDR. List three, of withdrawn currencies, states none, and
/// other tables contradict each other (of the old leu, none and two). So a currency is here where list one stated its minor unit on 28 March
/// 2014, 1 January 2017, 29 August 2018 or 25 June 2024; whoever writes in an older one, such as the lira, states its decimals.
/// </remarks>
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

        // Withdrawn since 2014.
        Of(0, "BYR"),
        Of(2, "ANG BGN CUC HRK LTL MRO SLL STD VEF ZWL"),
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
