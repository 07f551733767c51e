namespace ContractRules.Tests.Readmes;

/// <summary>A section of a package's readme that has code: a program, with the files that the page gives for all of its programs.</summary>
internal sealed class Example
{
    private readonly Page _page;
    private readonly PageSection _section;

    private Example(Page page, PageSection section) => (_page, _section) = (page, section);

    public string Heading => _section.Heading;

    /// <summary>The program, from all blocks of code of the section.</summary>
    public string Code
    {
        get
        {
            var lines = In(_section, "csharp").Where(block => !IsShared(block)).SelectMany(block => block.Split('\n')).ToList();
            return string.Join('\n', lines.Where(IsUsing).Concat(lines.Where(line => !IsUsing(line))));
        }
    }

    /// <summary>What the page says that it prints.</summary>
    public string Prints => string.Concat(In(_section, "text").Select(block => block + "\n"));

    /// <summary>Whether it goes on answering others until it is stopped.</summary>
    public bool IsService => Code.Contains("app.Run();", StringComparison.Ordinal);

    /// <summary>All examples of a page.</summary>
    public static IEnumerable<Example> Of(Page page) => page.Sections.Select(section => new Example(page, section)).Where(example => example.Code.Length > 0);

    public Snippet Compiled() => Snippet.Of([Code, .. _page.Blocks("csharp").Where(IsShared), .. (IEnumerable<string>)(HasTypesAlone ? ["return;"] : [])]);

    // Tests are found in it, and run by others.
    private bool HasTypesAlone => Code.Split('\n').First(line => line.Length > 0 && !IsUsing(line)).StartsWith("public sealed class ", StringComparison.Ordinal);

    private static IEnumerable<string> In(PageSection section, string language) => section.Blocks.Where(block => block.Language == language).Select(block => block.Text);

    private static bool IsShared(string block) =>
        block.StartsWith("global using ", StringComparison.Ordinal) || block.StartsWith("public static class ", StringComparison.Ordinal);

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains('=', StringComparison.Ordinal);
}
