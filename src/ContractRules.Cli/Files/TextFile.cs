using ContractRules.Documents.Input;

namespace ContractRules.Cli.Files;

/// <summary>Opens files of text.</summary>
internal static class TextFile
{
    /// <summary>The text of a file; null, and a fault, where it cannot be read as text.</summary>
    public static SourceText? Read(string path, Faults faults)
    {
        if (Directory.Exists(path))
        {
            faults.Add(new Place(path), "this is a directory", "a CSV file");
            return null;
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SourceText.Read(file, path, faults);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(new Place(path), "there is no such file", "a CSV file");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(new Place(path), $"the file cannot be read ({fault.Message})", "a CSV file that can be read");
        }

        return null;
    }
}
