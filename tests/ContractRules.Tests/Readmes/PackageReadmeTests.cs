using System.Net;

namespace ContractRules.Tests.Readmes;

/// <summary>The readmes of the packages: each section with code is a program that compiles and prints what stands beside it.</summary>
public sealed class PackageReadmeTests
{
    private static readonly IReadOnlyList<string> Names =
        [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Packages => [.. Names];

    public static IEnumerable<object[]> Programs => Names.SelectMany(package =>
        Example.Of(Page.OfPackage(package)).Where(example => !example.IsService).Select(example => (object[])[package, example.Heading]));

    [Theory]
    [MemberData(nameof(Programs))]
    public void An_example_compiles_and_prints_what_stands_beside_it(string package, string heading)
    {
        var example = Example.Of(Page.OfPackage(package)).Single(example => example.Heading == heading);
        Assert.Equal(example.Prints, example.Compiled().Run());
    }

    [Fact]
    public async Task The_endpoint_answers_with_statements_in_the_format_asked_for_or_with_every_fault()
    {
        var example = Example.Of(Page.OfPackage("ContractRules.Documents")).Single(example => example.IsService);
        await using var service = await RunningService.Of(example.Compiled());

        using var page = await service.Client.PostAsync("/statements?format=Html", new StringContent("period,sales\n2024-Q1,30123.45\n"));
        Assert.Equal("text/html; charset=utf-8", $"{page.Content.Headers.ContentType}");
        Assert.Contains("3,012.35", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var refused = await service.Client.PostAsync("/statements", new StringContent("period,sales\n2024-Q1,3e4\n"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.StartsWith("""[{"place":"facts:2:9",""", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_readme_stands_alone(string package)
    {
        var page = Page.OfPackage(package);
        Assert.StartsWith($"# {package}\n", page.Text, StringComparison.Ordinal);

        // What a link leads to in the repository is not beside the readme in the package.
        Assert.All(page.Text.Split("](").Skip(1), link => Assert.Matches("^(#|https://)", link));
    }
}
