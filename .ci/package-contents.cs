#:property PublishAot=false

// Looks into the packages of a folder: whether each holds what those who use it expect.
using System.IO.Compression;
using System.Xml.Linq;

string[] expected = ["ContractRules", "ContractRules.Agreements", "ContractRules.Documents", "ContractRules.Testing", "ContractRules.Cli"];
var faults = expected.SelectMany(name => Faults(args[0], name)).ToList();
faults.ForEach(Console.Error.WriteLine);
Console.WriteLine($"{expected.Length} packages, {faults.Count} faults");
return faults.Count == 0 ? 0 : 1;

static IEnumerable<string> Faults(string folder, string name)
{
    // The version starts with a digit, so that ContractRules.* isn't ContractRules.Cli.*.
    var packages = Directory.GetFiles(folder, $"{name}.?.*.nupkg").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[name.Length + 1])).ToList();
    if (packages is not [var path])
    {
        return [$"{name}: {packages.Count} packages"];
    }

    using var package = ZipFile.OpenRead(path);
    var files = package.Entries.Select(entry => entry.FullName).ToHashSet();
    var metadata = XDocument.Load(package.GetEntry($"{name}.nuspec")!.Open()).Root!.Elements().Single();
    string Text(string element) => metadata.Elements().FirstOrDefault(child => child.Name.LocalName == element)?.Value ?? "";
    string Attribute(string element, string attribute) =>
        metadata.Elements().FirstOrDefault(child => child.Name.LocalName == element)?.Attribute(attribute)?.Value ?? "";

    var isTool = metadata.Descendants().Any(element => element.Name.LocalName == "packageType" && element.Attribute("name")?.Value == "DotnetTool");
    var symbols = Path.ChangeExtension(path, ".snupkg");
    var comesFromSource = Environment.GetEnvironmentVariable("ContinuousIntegrationBuild") == "true";
    (bool Holds, string Expectation)[] expectations =
    [
        (Text("description").Length > 40, "a description"),
        (Text("license") == "MIT" && Attribute("license", "type") == "expression", "the licence MIT as an expression"),
        (Text("readme") == "README.md" && FirstLine(package, "README.md") == $"# {name}", "a readme of its own"),
        (Text("tags").Split(' ').Length >= 3, "tags"),
        (Text("authors") is not "", "authors"),
        (isTool == (name == "ContractRules.Cli"), "to be a tool just when it is the command line"),
        (isTool || files.Contains($"lib/net10.0/{name}.dll"), "its library"),
        (isTool || files.Contains($"lib/net10.0/{name}.xml"), "its documentation"),
        (File.Exists(symbols) && Holds(symbols, $"{name}.pdb"), "its symbols beside it"),
        (!comesFromSource || Attribute("repository", "commit").Length == 40, "the commit it comes from"),
    ];
    return expectations.Where(expectation => !expectation.Holds).Select(expectation => $"{name}: expected {expectation.Expectation}");
}

static string? FirstLine(ZipArchive package, string file)
{
    using var text = new StreamReader(package.GetEntry(file)?.Open() ?? Stream.Null);
    return text.ReadLine();
}

static bool Holds(string archive, string file)
{
    using var package = ZipFile.OpenRead(archive);
    return package.Entries.Any(entry => entry.Name == file);
}
