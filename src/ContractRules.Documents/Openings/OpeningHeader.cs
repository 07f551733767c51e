namespace ContractRules.Documents.Openings;

/// <summary>The columns of a form of opening balances, and the words in it.</summary>
internal static class OpeningHeader
{
    public const string Key = "key";
    public const string Asked = "asked";
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Meaning = "meaning";

    /// <summary>Asks for the last period before, beside the key of the agreement.</summary>
    public const string Through = "through";

    /// <summary>Asks how many periods there were, beside the key of the agreement.</summary>
    public const string Periods = "periods";

    /// <summary>Asks for the day on which a power was exercised.</summary>
    public const string Exercised = "exercised";

    /// <summary>Asks whether any lots are open.</summary>
    public const string Lots = "lots";

    /// <summary>The answer that there was none.</summary>
    public const string None = "none";

    public static IReadOnlyList<string> Required { get; } = [Key, Asked, Value];

    public static IReadOnlyList<string> Others { get; } = [Unit, Meaning];

    /// <summary>The key of a field of a lot: <c>debt[2002-09]</c>; of the lines to copy for each, <c>debt[]</c>.</summary>
    public static string OfLot(string lots, string lot) => $"{lots}[{lot}]";
}
