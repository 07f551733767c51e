using System.Xml.Linq;

namespace ContractRules;

/// <summary>The repository that the tests were built from, found upward from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static IEnumerable<SourceFile> Sources(string project) => Directory
        .EnumerateFiles(PathOf("src", project), "*.cs", SearchOption.AllDirectories)
        .Select(path => new SourceFile(project, Path.GetRelativePath(PathOf("src", project), path).Replace('\\', '/'), File.ReadAllText(path)))
        .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal));

    public static XDocument ProjectFile(string project) => XDocument.Load(PathOf("src", project, project + ".csproj"));

    /// <summary>What a project file includes under a name such as <c>PackageReference</c>.</summary>
    public static IEnumerable<string> Included(XDocument project, string item) => project
        .Descendants(item)
        .Select(element => element.Attribute("Include")!.Value);

    private static string Above(string directory) => File.Exists(Path.Combine(directory, "ContractRules.sln"))
        ? directory
        : Above(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests run outside their repository."));
}
