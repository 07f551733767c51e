using ContractRules.Documents.Input;

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

    /// <summary>Whether what is written under a path would take the place of the file of the facts, which it tells.</summary>
    /// <param name="path">The path, which is not empty.</param>
    /// <param name="facts">The path of the facts.</param>
    /// <param name="what">What is written.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static bool IsThatOfFacts(string path, string facts, string what, Faults faults)
    {
        var isThat = File.Exists(facts) && string.Equals(InItsFolder(Of(path)), InItsFolder(Of(facts)), OfPaths);
        if (isThat)
        {
            faults.Add(new Place(path), "this is the file of the facts", $"another one for {what}");
        }

        return isThat;
    }

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
