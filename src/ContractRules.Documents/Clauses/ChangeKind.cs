namespace ContractRules.Documents.Clauses;

/// <summary>What became of a clause between two versions of a text.</summary>
public enum ChangeKind
{
    /// <summary>It says and computes the same.</summary>
    Unchanged,

    /// <summary>It says or computes something else.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Inserted,

    /// <summary>It is gone.</summary>
    Deleted,
}
