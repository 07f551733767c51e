using System.Text.RegularExpressions;

namespace ContractRules.Documents.Tests.Published;

/// <summary>
/// What is published, word for word, each document in each format, as it lies in the folder Pages beside this file: to be read by people, and so that
/// no figure, mark or word of it changes unseen. After a change that is meant, run these tests with <see cref="Renewing"/> set to 1, and read what changed.
/// </summary>
public sealed partial class PublishedTests
{
    /// <summary>The environment variable by which the pages are written anew.</summary>
    private const string Renewing = "CONTRACT_RULES_RENEW_PAGES";

    public static IEnumerable<object[]> Pages =>
        Publications.All.Keys.SelectMany(_ => Enum.GetValues<Format>(), (name, format) => new object[] { name, format });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_document_is_written_word_for_word(string name, Format format)
    {
        var path = Repository.PathOf("tests", "ContractRules.Documents.Tests", "Published", "Pages", $"{name}.{Ending(format)}");
        var written = WithoutStyle(Publications.All[name]().ToText(format));
        if (Environment.GetEnvironmentVariable(Renewing) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written);
    }

    [Fact]
    public void No_page_is_left_of_what_is_published_no_more() => Assert.Equal(
        Publications.All.Keys.SelectMany(_ => Enum.GetValues<Format>(), (name, format) => $"{name}.{Ending(format)}").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repository.PathOf("tests", "ContractRules.Documents.Tests", "Published", "Pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string Ending(Format format) => format switch { Format.Json => "json", Format.Csv => "csv", Format.Markdown => "md", _ => "html" };

    // The style is the same on every page.
    private static string WithoutStyle(string page) => Style.Replace(page, "<style></style>");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style { get; }
}
