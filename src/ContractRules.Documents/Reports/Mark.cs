namespace ContractRules.Documents.Reports;

/// <summary>How a piece of text stands between two versions of it.</summary>
public enum Mark
{
    /// <summary>In both.</summary>
    Unchanged,

    /// <summary>In the later one alone.</summary>
    Inserted,

    /// <summary>In the earlier one alone.</summary>
    Deleted,
}
