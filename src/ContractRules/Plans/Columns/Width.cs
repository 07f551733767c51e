namespace ContractRules.Plans.Columns;

/// <summary>How wide the cells of a column are: the narrowest that hold whatever its step can come to.</summary>
internal enum Width
{
    /// <summary>Truths, 64 a word.</summary>
    Bit,

    /// <summary>64 bits.</summary>
    Narrow,

    /// <summary>128 bits.</summary>
    Wide,

    /// <summary>As many bits as it takes.</summary>
    Big,
}
