namespace ContractRules.Benchmarks.Scaling;

/// <summary>Files for as long as the process lives.</summary>
internal static class ScratchFile
{
    private static readonly Lazy<DirectoryInfo> Directory = new(() =>
    {
        var made = System.IO.Directory.CreateTempSubdirectory("contract-rules");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Delete(recursive: true);
        return made;
    });

    /// <summary>The path of a new file that holds a text.</summary>
    public static string Of(string text)
    {
        var path = Path.Combine(Directory.Value.FullName, Path.GetRandomFileName());
        File.WriteAllText(path, text);
        return path;
    }
}
