using System.Xml.Linq;

namespace ContractRules.Tests.Architecture;

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

/// <summary>A file of source.</summary>
/// <param name="Project">The project it belongs to.</param>
/// <param name="Path">Its path within the project, with slashes.</param>
/// <param name="Text">All of its text.</param>
internal sealed record SourceFile(string Project, string Path, string Text)
{
    /// <summary>The folder within the project; empty at the top.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The first folder on the way to the file; empty at the top.</summary>
    public string Part => Folder.Split('/')[0];
}
