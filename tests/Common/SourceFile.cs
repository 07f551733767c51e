namespace ContractRules;

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
