using System.Reflection;

namespace ContractRules.Tests.Architecture;

/// <summary>Between packages, arrows point one way: Cli → Documents, Arrow, Sql, Testing, Agreements → ContractRules, and Testing.Xunit → Testing.</summary>
public sealed class AssemblyArrowsTests
{
    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["ContractRules"] = [],
        ["ContractRules.Agreements"] = ["ContractRules"],
        ["ContractRules.Documents"] = ["ContractRules"],
        ["ContractRules.Arrow"] = ["ContractRules"],
        ["ContractRules.Sql"] = ["ContractRules"],
        ["ContractRules.Testing"] = ["ContractRules", "ContractRules.Documents"],
        ["ContractRules.Testing.Xunit"] = ["ContractRules", "ContractRules.Testing"],
        ["ContractRules.Cli"] = ["ContractRules", "ContractRules.Agreements", "ContractRules.Arrow", "ContractRules.Documents", "ContractRules.Sql", "ContractRules.Testing"],
    };

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void A_package_uses_only_packages_below_it(string package)
    {
        var used = References(Packages.Named(package)).Where(name => name.StartsWith("ContractRules", StringComparison.Ordinal));
        Assert.Empty(used.Except(_mayUse[package]));
    }

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void A_project_refers_only_to_projects_below_it(string package)
    {
        var referred = Repository.Included(Repository.ProjectFile(package), "ProjectReference").Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(referred.Except(_mayUse[package]));
    }

    [Fact]
    public void Every_project_of_the_source_has_its_place_in_these_arrows() => Assert.Equal(
        _mayUse.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateDirectories(Repository.PathOf("src")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_language_depends_on_NodaTime_alone()
    {
        var others = References(Packages.Language).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Equal(["NodaTime"], others);
        Assert.Equal(["NodaTime"], Repository.Included(Repository.ProjectFile("ContractRules"), "PackageReference"));
    }

    [Fact]
    public void The_agreements_depend_on_the_language_and_NodaTime_alone()
    {
        var others = References(Packages.Agreements).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Equal(["ContractRules", "NodaTime"], others.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Record_batches_depend_on_the_language_and_Apache_Arrow_alone() =>
        Assert.Equal(["Apache.Arrow"], Repository.Included(Repository.ProjectFile("ContractRules.Arrow"), "PackageReference"));

    private static IEnumerable<string> References(Assembly package) => package.GetReferencedAssemblies().Select(reference => reference.Name!);
}
