namespace ContractRules.Cli.Files;

/// <summary>The file that a path leads to.</summary>
internal static class FileTarget
{
    private static readonly StringComparison OfPaths = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Its full path; of a link that of the file to which it leads.</summary>
    public static string Of(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    /// <summary>Whether what is written under a path takes the place of a file that is there.</summary>
    public static bool IsThatOf(string path, string other) => File.Exists(other) && string.Equals(Of(path), Of(other), OfPaths);
}
