namespace ContractRules.Sql;

/// <summary>A file of a project of dbt.</summary>
/// <param name="Path">Where it stands in the project: <c>models/settled.sql</c>.</param>
/// <param name="Text">What stands in it.</param>
public sealed record DbtFile(string Path, string Text)
{
    /// <summary>Where it stands.</summary>
    public override string ToString() => Path;
}
