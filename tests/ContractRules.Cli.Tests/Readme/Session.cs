namespace ContractRules.Cli.Tests.Readme;

/// <summary>The commands of a page, run in order on the files that the page shows.</summary>
internal sealed class Session : IDisposable
{
    private const int Width = 100;
    private const string Prompt = "$ contract-rules ";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contract-rules");

    private Session(Page page)
    {
        // A file has its name beside the first fence: csv facts.csv.
        foreach (var (language, text) in page.Sections.SelectMany(section => section.Blocks))
        {
            if (language.Split(' ') is [_, var name])
            {
                File.WriteAllText(Path.Combine(_folder.FullName, name), text + "\n");
            }
        }
    }

    public static Session On(Page page) => new(page);

    /// <summary>The commands of a page, each with the lines that stand under it.</summary>
    public static IEnumerable<(string Command, string[] Shown)> CommandsOf(Page page) => page.Blocks("text")
        .Where(block => block.StartsWith(Prompt, StringComparison.Ordinal))
        .Select(block => block.Split('\n'))
        .Select(lines => (lines[0][Prompt.Length..], lines[1..]));

    /// <summary>The lines that a command writes, to the output and about errors.</summary>
    public string[] LinesOf(string command)
    {
        var run = Run.OnWidth(Width, [.. command.Split(' ').Select(InTheFolder)]);
        return (run.Output + run.Error).Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string InTheFolder(string argument) => Path.Combine(_folder.FullName, argument) is var path && File.Exists(path) ? path : argument;
}
