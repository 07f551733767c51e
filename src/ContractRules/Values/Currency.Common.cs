namespace ContractRules.Values;

/// <content>Common currencies by name; every other one of ISO 4217 by its code.</content>
public sealed partial record Currency
{
    /// <summary>The US dollar, of 100 cents.</summary>
    public static Currency Usd { get; } = Of("USD");

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = Of("EUR");

    /// <summary>The pound sterling.</summary>
    public static Currency Gbp { get; } = Of("GBP");

    /// <summary>The Japanese yen, which has no minor unit.</summary>
    public static Currency Jpy { get; } = Of("JPY");

    /// <summary>The Swiss franc.</summary>
    public static Currency Chf { get; } = Of("CHF");

    /// <summary>The Canadian dollar.</summary>
    public static Currency Cad { get; } = Of("CAD");

    /// <summary>The Australian dollar.</summary>
    public static Currency Aud { get; } = Of("AUD");

    /// <summary>The New Zealand dollar.</summary>
    public static Currency Nzd { get; } = Of("NZD");

    /// <summary>The Chinese yuan.</summary>
    public static Currency Cny { get; } = Of("CNY");

    /// <summary>The Hong Kong dollar.</summary>
    public static Currency Hkd { get; } = Of("HKD");

    /// <summary>The Singapore dollar.</summary>
    public static Currency Sgd { get; } = Of("SGD");

    /// <summary>The South Korean won, which has no minor unit.</summary>
    public static Currency Krw { get; } = Of("KRW");

    /// <summary>The Indian rupee.</summary>
    public static Currency Inr { get; } = Of("INR");

    /// <summary>The Pakistani rupee.</summary>
    public static Currency Pkr { get; } = Of("PKR");

    /// <summary>The Bangladeshi taka.</summary>
    public static Currency Bdt { get; } = Of("BDT");

    /// <summary>The Sri Lankan rupee.</summary>
    public static Currency Lkr { get; } = Of("LKR");

    /// <summary>The Indonesian rupiah.</summary>
    public static Currency Idr { get; } = Of("IDR");

    /// <summary>The Malaysian ringgit.</summary>
    public static Currency Myr { get; } = Of("MYR");

    /// <summary>The Philippine peso.</summary>
    public static Currency Php { get; } = Of("PHP");

    /// <summary>The Thai baht.</summary>
    public static Currency Thb { get; } = Of("THB");

    /// <summary>The Vietnamese dong, which has no minor unit.</summary>
    public static Currency Vnd { get; } = Of("VND");

    /// <summary>The Swedish krona.</summary>
    public static Currency Sek { get; } = Of("SEK");

    /// <summary>The Norwegian krone.</summary>
    public static Currency Nok { get; } = Of("NOK");

    /// <summary>The Danish krone.</summary>
    public static Currency Dkk { get; } = Of("DKK");

    /// <summary>The Icelandic króna, which has no minor unit.</summary>
    public static Currency Isk { get; } = Of("ISK");

    /// <summary>The Polish zloty.</summary>
    public static Currency Pln { get; } = Of("PLN");

    /// <summary>The Czech koruna.</summary>
    public static Currency Czk { get; } = Of("CZK");

    /// <summary>The Hungarian forint.</summary>
    public static Currency Huf { get; } = Of("HUF");

    /// <summary>The Romanian leu.</summary>
    public static Currency Ron { get; } = Of("RON");

    /// <summary>The Russian ruble.</summary>
    public static Currency Rub { get; } = Of("RUB");

    /// <summary>The Ukrainian hryvnia.</summary>
    public static Currency Uah { get; } = Of("UAH");

    /// <summary>The Kazakhstani tenge.</summary>
    public static Currency Kzt { get; } = Of("KZT");

    /// <summary>The Azerbaijani manat.</summary>
    public static Currency Azn { get; } = Of("AZN");

    /// <summary>The Turkish lira.</summary>
    public static Currency Try { get; } = Of("TRY");

    /// <summary>The Israeli shekel.</summary>
    public static Currency Ils { get; } = Of("ILS");

    /// <summary>The UAE dirham.</summary>
    public static Currency Aed { get; } = Of("AED");

    /// <summary>The Saudi riyal.</summary>
    public static Currency Sar { get; } = Of("SAR");

    /// <summary>The Qatari riyal.</summary>
    public static Currency Qar { get; } = Of("QAR");

    /// <summary>The Kuwaiti dinar, of 1,000 minor units.</summary>
    public static Currency Kwd { get; } = Of("KWD");

    /// <summary>The Bahraini dinar, of 1,000 minor units.</summary>
    public static Currency Bhd { get; } = Of("BHD");

    /// <summary>The Omani rial, of 1,000 minor units.</summary>
    public static Currency Omr { get; } = Of("OMR");

    /// <summary>The Egyptian pound.</summary>
    public static Currency Egp { get; } = Of("EGP");

    /// <summary>The Moroccan dirham.</summary>
    public static Currency Mad { get; } = Of("MAD");

    /// <summary>The Tunisian dinar, of 1,000 minor units.</summary>
    public static Currency Tnd { get; } = Of("TND");

    /// <summary>The Nigerian naira.</summary>
    public static Currency Ngn { get; } = Of("NGN");

    /// <summary>The Ghanaian cedi.</summary>
    public static Currency Ghs { get; } = Of("GHS");

    /// <summary>The Kenyan shilling.</summary>
    public static Currency Kes { get; } = Of("KES");

    /// <summary>The South African rand.</summary>
    public static Currency Zar { get; } = Of("ZAR");

    /// <summary>The Brazilian real.</summary>
    public static Currency Brl { get; } = Of("BRL");

    /// <summary>The Mexican peso.</summary>
    public static Currency Mxn { get; } = Of("MXN");

    /// <summary>The Argentine peso.</summary>
    public static Currency Ars { get; } = Of("ARS");

    /// <summary>The Chilean peso, which has no minor unit.</summary>
    public static Currency Clp { get; } = Of("CLP");

    /// <summary>The Colombian peso.</summary>
    public static Currency Cop { get; } = Of("COP");

    /// <summary>The Peruvian sol.</summary>
    public static Currency Pen { get; } = Of("PEN");
}
