using ContractRules.Documents.Input;

namespace ContractRules.Cli.Files;

/// <summary>Several files written into one folder, which is made where there is none.</summary>
internal static class WrittenFolder
{
    /// <summary>Writes the files; a fault where one cannot be written.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">Where each stands in it, and what stands in it.</param>
    /// <param name="faults">Where it is told what is wrong.</param>
    public static void Write(string folder, IEnumerable<(string Path, string Text)> files, Faults faults)
    {
        foreach (var (path, text) in files)
        {
            var place = Path.Combine(folder, path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.WriteAllText(place, text);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                faults.Add(new Place(place), $"the file cannot be written ({fault.Message})", "a folder in which files can be written");
                return;
            }
        }
    }
}
