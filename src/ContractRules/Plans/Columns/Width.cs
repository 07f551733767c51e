namespace ContractRules.Plans.Columns;

/// <summary>How wide the integers of a column are: the narrowest that hold whatever its step can come to.</summary>
internal enum Width
{
    /// <summary>64 bits.</summary>
    Narrow,

    /// <summary>128 bits.</summary>
    Wide,

    /// <summary>As many bits as it takes.</summary>
    Big,
}
