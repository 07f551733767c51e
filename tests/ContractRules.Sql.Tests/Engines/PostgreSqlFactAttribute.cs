namespace ContractRules.Sql.Tests.Engines;

/// <summary>A fact that PostgreSQL is asked for; skipped with a word where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlEngine.Missing;
}
