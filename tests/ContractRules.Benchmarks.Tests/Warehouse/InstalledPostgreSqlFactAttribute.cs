using ContractRules.Benchmarks.Warehouse.Engines;

namespace ContractRules.Benchmarks.Tests.Warehouse;

/// <summary>A fact that starts instances of PostgreSQL; skipped with a word where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InstalledPostgreSqlFactAttribute : FactAttribute
{
    public InstalledPostgreSqlFactAttribute() => Skip = PostgreSqlInstance.Programs is null ? "starts PostgreSQL, which is not installed" : null;
}
