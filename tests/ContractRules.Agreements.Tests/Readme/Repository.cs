namespace ContractRules.Agreements.Tests.Readme;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The full path of a file, given from the root of the repository.</summary>
    public static string File(string path) => Path.Combine(Root.FullName, path);

    private static DirectoryInfo Root { get; } = Ancestors().First(directory => directory.EnumerateFiles("ContractRules.sln").Any());

    private static IEnumerable<DirectoryInfo> Ancestors()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            yield return directory;
        }
    }
}
