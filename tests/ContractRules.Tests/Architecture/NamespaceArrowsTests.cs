using System.Text.RegularExpressions;

namespace ContractRules.Tests.Architecture;

/// <summary>Inside the language, arrows point one way: interpretations → Agreements → Vocabulary → Rules → Values.</summary>
public sealed partial class NamespaceArrowsTests
{
    private static readonly string[] _definition = ["Values", "Rules", "Ranges", "Vocabulary", "Agreements"];

    private static readonly Dictionary<string, string[]> _mayUse = new()
    {
        ["Values"] = [],
        ["Rules"] = ["Values"],
        ["Vocabulary"] = ["Values", "Rules"],
        ["Ranges"] = ["Values", "Rules"],
        ["Agreements"] = ["Values", "Rules", "Vocabulary", "Ranges"],
        ["Settlement"] = _definition,
        ["Explanation"] = [.. _definition, "Settlement"],
        ["Seeking"] = [.. _definition, "Settlement", "Plans"],
        ["Attribution"] = [.. _definition, "Settlement"],
        ["Openings"] = [.. _definition, "Settlement", "Plans"],
        ["Comparison"] = [.. _definition, "Settlement", "Plans"],
        ["Differences"] = [.. _definition, "Settlement", "Comparison", "Plans"],
        ["Accounts"] = [.. _definition, "Settlement"],
        ["Issuing"] = [.. _definition, "Settlement", "Comparison"],
        ["Plans"] = [.. _definition, "Settlement"],
        ["Coverage"] = [.. _definition, "Settlement"],
        ["Observance"] = [.. _definition, "Settlement", "Explanation", "Coverage", "Plans"],
        ["Review"] = [.. _definition, "Settlement"],
        ["Changes"] = [.. _definition, "Settlement", "Explanation", "Comparison", "Differences", "Coverage", "Observance", "Plans"],
        ["Presentation"] = [.. _definition, "Settlement", "Explanation", "Accounts"],
        ["Batch"] = [.. _definition, "Settlement"],
        ["Json"] = [.. _definition, "Settlement", "Accounts"],
    };

    [Fact]
    public void Every_file_of_the_language_lies_in_a_part_that_has_its_place_in_the_arrows() =>
        Assert.Empty(Repository.Sources("ContractRules").Where(file => !_mayUse.ContainsKey(file.Part)).Select(file => file.Path));

    [Theory]
    [InlineData("ContractRules")]
    [InlineData("ContractRules.Agreements")]
    [InlineData("ContractRules.Documents")]
    [InlineData("ContractRules.Arrow")]
    [InlineData("ContractRules.Sql")]
    [InlineData("ContractRules.Testing")]
    [InlineData("ContractRules.Testing.Xunit")]
    [InlineData("ContractRules.Cli")]
    public void Every_file_declares_the_namespace_of_its_folder(string project)
    {
        var astray = Repository.Sources(project)
            .Where(file => NamespaceIn(file) is { } declared && declared != NamespaceOf(file))
            .Select(file => $"{file.Path} declares {NamespaceIn(file)}");
        Assert.Empty(astray);
    }

    [Fact]
    public void Every_part_of_the_language_uses_only_parts_below_it() =>
        Assert.Empty(Repository.Sources("ContractRules").SelectMany(Upward));

    [Theory]
    [InlineData("using ContractRules.Settlement;")]
    [InlineData("using static ContractRules.Settlement.Settling;")]
    [InlineData("global::ContractRules.Settlement.Outcome outcome;")]
    [InlineData("ContractRules.Settlement.Outcome outcome;")]
    [InlineData("Settlement.Outcome outcome;")]
    public void An_arrow_upward_is_seen_however_it_is_written(string line)
    {
        Assert.Single(Upward(new SourceFile("ContractRules", "Rules/Some.cs", line)));
        Assert.Empty(Upward(new SourceFile("ContractRules", "Explanation/Some.cs", line)));
    }

    // A part can be named in full, or from within ContractRules by its last word; a member (outcome.Values) is no part.
    // Which converter writes a type is said on the type, and nothing follows from it there.
    private static IEnumerable<string> Upward(SourceFile file) => PartNamed().Matches(ConverterNamed().Replace(file.Text, ""))
        .Select(match => match.Groups["part"].Value)
        .Where(part => _mayUse.ContainsKey(part) && part != file.Part && !_mayUse[file.Part].Contains(part))
        .Distinct()
        .Select(part => $"{file.Path} uses {part}");

    private static string? NamespaceIn(SourceFile file) =>
        NamespaceDeclared().Match(file.Text) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string NamespaceOf(SourceFile file) =>
        file.Folder is "" ? file.Project : $"{file.Project}.{file.Folder.Replace('/', '.')}";

    [GeneratedRegex(@"(?<![\w.])(?:(?:global::)?ContractRules\.)?(?<part>[A-Z]\w+)(?=\.[A-Z]|;)", RegexOptions.ExplicitCapture)]
    private static partial Regex PartNamed();

    [GeneratedRegex(@"\[JsonConverter\(typeof\(Json\.\w+(<\w+>)?\)\)\]|IConverted\.Converter\(\) => new Json\.\w+<T>\(\);", RegexOptions.ExplicitCapture)]
    private static partial Regex ConverterNamed();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceDeclared();
}
