using System.Globalization;
using System.Reflection;

namespace ContractRules.Tests.Architecture;

/// <summary>The language, the agreements and record batches read no clock, culture or environment, do no I/O, and use no floating point.</summary>
public sealed class PurityTests
{
    public static TheoryData<string> PurePackages { get; } = ["ContractRules", "ContractRules.Agreements", "ContractRules.Arrow"];

    [Theory]
    [MemberData(nameof(PurePackages))]
    public void The_list_of_banned_symbols_is_attached_to_the_project(string package)
    {
        var attached = Repository.Included(Repository.ProjectFile(package), "AdditionalFiles").Select(Path.GetFileName);
        Assert.Contains("BannedSymbols.txt", attached);
        var forAll = System.Xml.Linq.XDocument.Load(Repository.PathOf("src", "Directory.Build.props"));
        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", Repository.Included(forAll, "PackageReference"));
    }

    [Theory]
    [InlineData("T:System.DateTime")]
    [InlineData("T:System.DateTimeOffset")]
    [InlineData("T:System.TimeProvider")]
    [InlineData("T:System.Diagnostics.Stopwatch")]
    [InlineData("T:NodaTime.SystemClock")]
    [InlineData("T:NodaTime.IClock")]
    [InlineData("T:System.Random")]
    [InlineData("T:System.Environment")]
    [InlineData("T:System.Console")]
    [InlineData("T:System.Double")]
    [InlineData("T:System.Single")]
    [InlineData("N:System.IO")]
    [InlineData("N:System.Net")]
    [InlineData("N:System.Threading")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentUICulture")]
    public void The_list_names_clocks_cultures_the_environment_chance_and_input_and_output(string symbol) =>
        Assert.Contains(symbol, BannedSymbols.Listed);

    [Theory]
    [MemberData(nameof(PurePackages))]
    public void Nothing_that_is_banned_is_used(string package) =>
        Assert.Empty(BannedSymbols.UsedBy(ReferencedMembers.Of(Packages.Named(package))));

    [Theory]
    [MemberData(nameof(PurePackages))]
    public void No_field_parameter_or_result_or_local_is_floating_point(string package) =>
        Assert.Empty(FloatingPoint.In(Packages.Named(package).GetTypes()));

    // These tests themselves ask for the day, the culture, files and floating point; they are seen to.
    [Fact]
    public void What_is_banned_is_seen_where_it_is_used()
    {
        Assert.NotEmpty(Impure.Everything());
        var used = BannedSymbols.UsedBy(ReferencedMembers.Of(Assembly.GetExecutingAssembly())).ToList();
        Assert.Contains("System.DateTime", used);
        Assert.Contains("System.IO.File", used);
        Assert.Contains("System.Environment.get_MachineName", used);
        Assert.Contains("System.Globalization.CultureInfo.get_CurrentCulture", used);
        Assert.Equal(["Impure.Everything", "Impure.Half"], FloatingPoint.In([typeof(Impure)]).Order(StringComparer.Ordinal));
    }

    private static class Impure
    {
        public static string Everything()
        {
            var half = Half(DateTime.UtcNow.Day) + Half(Environment.MachineName.Length);
            return half.ToString(CultureInfo.CurrentCulture);
        }

        private static double Half(int number) => number / 2.0;
    }
}
