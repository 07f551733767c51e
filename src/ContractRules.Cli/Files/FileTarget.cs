namespace ContractRules.Cli.Files;

/// <summary>The file that a path leads to.</summary>
internal static class FileTarget
{
    private static readonly StringComparison OfPaths = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Its full path; of a link that of the file to which it leads.</summary>
    public static string Of(string path)
    {
        // A link that says where it leads from its own folder is followed from there only by its full path.
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? target.FullName : full;
    }

    /// <summary>Whether what is written under a path takes the place of a file that is there.</summary>
    public static bool IsThatOf(string path, string other) => File.Exists(other) && string.Equals(InItsFolder(Of(path)), InItsFolder(Of(other)), OfPaths);

    // Folders may be links as well.
    private static string InItsFolder(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var target = Directory.Exists(folder) ? Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName : null;
        return Path.Combine(InItsFolder(target ?? folder), Path.GetFileName(path));
    }
}
