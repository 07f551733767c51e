namespace ContractRules;

/// <summary>A page of the repository in Markdown, with what stands in it between fences.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Text">All of it.</param>
internal sealed record Page(string Path, string Text)
{
    /// <summary>The page as it stands in the repository.</summary>
    public static Page At(string path) => new(path, File.ReadAllText(Repository.PathOf(path)));

    /// <summary>The readme of a package.</summary>
    public static Page OfPackage(string package) => At($"src/{package}/README.md");

    /// <summary>Its sections in order, each under a heading of the second level or a deeper one.</summary>
    public IEnumerable<PageSection> Sections
    {
        get
        {
            var (heading, blocks) = ("", new List<CodeBlock>());
            var (language, lines) = (default(string), new List<string>());
            foreach (var line in Text.Split('\n'))
            {
                if (language is null && line.StartsWith("##", StringComparison.Ordinal))
                {
                    yield return new PageSection(heading, [.. blocks]);
                    (heading, blocks) = (line.TrimStart('#', ' '), []);
                }
                else if (!line.StartsWith("```", StringComparison.Ordinal))
                {
                    lines.Add(line);
                }
                else
                {
                    if (language is not null)
                    {
                        blocks.Add(new CodeBlock(language, string.Join('\n', lines)));
                    }

                    (language, lines) = (language is null ? line[3..] : null, []);
                }
            }

            yield return new PageSection(heading, [.. blocks]);
        }
    }

    /// <summary>What stands between fences of one language, in order.</summary>
    public IEnumerable<string> Blocks(string language) => Sections.SelectMany(section => section.Blocks).Where(block => block.Language == language).Select(block => block.Text);

    public override string ToString() => Path;
}

/// <summary>What stands between two fences.</summary>
/// <param name="Language">What stands beside the first fence.</param>
/// <param name="Text">The lines between them.</param>
internal sealed record CodeBlock(string Language, string Text);

/// <summary>A section of a page.</summary>
/// <param name="Heading">Its heading; empty above the first.</param>
/// <param name="Blocks">What stands in it between fences, in order.</param>
internal sealed record PageSection(string Heading, IReadOnlyList<CodeBlock> Blocks);
