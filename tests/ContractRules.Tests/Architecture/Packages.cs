using System.Reflection;
using System.Runtime.CompilerServices;
using ContractRules.Agreements.InternationalVoip;
using ContractRules.Arrow;
using ContractRules.Sql;
using ContractRules.Testing;
using ContractRules.Values;

namespace ContractRules.Tests.Architecture;

/// <summary>The packages that are made for others.</summary>
internal static class Packages
{
    public static Assembly Language { get; } = typeof(Rational).Assembly;

    public static Assembly Agreements { get; } = typeof(InternationalVoipAgreement).Assembly;

    public static Assembly Documents { get; } = Assembly.Load("ContractRules.Documents");

    public static Assembly Arrow { get; } = typeof(FigureBatches).Assembly;

    public static Assembly Sql { get; } = typeof(SqlPlan).Assembly;

    public static Assembly Testing { get; } = typeof(GeneratedFacts).Assembly;

    public static Assembly TestingXunit { get; } = Assembly.Load("ContractRules.Testing.Xunit");

    public static Assembly Cli { get; } = Assembly.Load("ContractRules.Cli");

    public static IReadOnlyList<Assembly> All { get; } = [Language, Agreements, Documents, Arrow, Sql, Testing, TestingXunit, Cli];

    public static TheoryData<string> Names { get; } = [.. All.Select(package => package.GetName().Name!)];

    public static Assembly Named(string name) => All.Single(package => package.GetName().Name == name);

    /// <summary>The public types that someone wrote; those of extension blocks, which the compiler adds, aside.</summary>
    public static IEnumerable<Type> PublicTypes(Assembly package) => package.GetExportedTypes().Where(IsWritten);

    public static IEnumerable<Type> AllTypes(Assembly package) => package.GetTypes().Where(IsWritten);

    private static bool IsWritten(Type type) =>
        !type.FullName!.Contains('<', StringComparison.Ordinal) && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
