#:property PublishAot=false

// Looks into the packages of a folder: whether each holds what those who use it expect.
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

string[] expected = ["ContractRules", "ContractRules.Agreements", "ContractRules.Documents", "ContractRules.Arrow", "ContractRules.Sql", "ContractRules.Testing", "ContractRules.Testing.Xunit", "ContractRules.Cli"];
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
    List<string> hidden = isTool ? [] : [.. Hidden(package, name)];
    List<string> schemas = isTool ? [] : [.. Schemas(package, name)];
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
        (hidden.Count == 0, $"no documentation of what cannot be seen from outside, such as {hidden.FirstOrDefault()}"),
        (schemas.All(files.Contains) && (schemas.Count > 0) == (name == "ContractRules.Documents"), "every JSON schema that its library holds, and some just when it is that of documents"),
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

// The documented members that those who use the library cannot see.
static IEnumerable<string> Hidden(ZipArchive package, string name)
{
    using var library = Library(package, name);
    var visible = Visible(library.GetMetadataReader()).ToHashSet();
    return
    [
        .. XDocument.Load(package.GetEntry($"lib/net10.0/{name}.xml")!.Open()).Descendants("member")
            .Select(member => member.Attribute("name")!.Value)
            .Where(id => !Names(id).Any(visible.Contains)),
    ];
}

// What a member of the documentation is called in metadata; a property is seen where one of its accessors is.
static string[] Names(string id)
{
    var name = id[2..].Split('(', '~')[0].Split("``")[0].Replace('#', '.');
    var last = name.LastIndexOf('.') + 1;
    return id[0] switch
    {
        'P' => [$"{name[..last]}get_{name[last..]}", $"{name[..last]}set_{name[last..]}"],
        'E' => [$"{name[..last]}add_{name[last..]}"],
        _ => [name],
    };
}

// The types, methods and fields that can be seen from outside.
static IEnumerable<string> Visible(MetadataReader metadata)
{
    // Public, protected, or protected internal: the same bits for methods and fields, and others for types inside of types.
    bool IsSeen(int attributes) => (MethodAttributes)attributes is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
    string? NameOf(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}",
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem when NameOf(metadata.GetTypeDefinition(type.GetDeclaringType())) is { } outer =>
            $"{outer}.{metadata.GetString(type.Name)}",
        _ => null,
    };

    return
        from type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
        let name = NameOf(type)
        where name is not null
        let methods = type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsSeen((int)(method.Attributes & MethodAttributes.MemberAccessMask))).Select(method => method.Name)
        let fields = type.GetFields().Select(metadata.GetFieldDefinition).Where(field => IsSeen((int)(field.Attributes & FieldAttributes.FieldAccessMask))).Select(field => field.Name)
        from seen in (string[])[name, .. methods.Concat(fields).Select(member => $"{name}.{metadata.GetString(member)}")]
        select seen;
}

// The places in the package of the JSON schemas that the library holds.
static IEnumerable<string> Schemas(ZipArchive package, string name)
{
    using var library = Library(package, name);
    var metadata = library.GetMetadataReader();
    return
    [
        .. metadata.ManifestResources.Select(resource => metadata.GetString(metadata.GetManifestResource(resource).Name))
            .Where(resource => resource.EndsWith(".schema.json", StringComparison.Ordinal))
            .Select(resource => $"schemas/{resource}"),
    ];
}

static PEReader Library(ZipArchive package, string name)
{
    using var library = package.GetEntry($"lib/net10.0/{name}.dll")!.Open();
    var copy = new MemoryStream();
    library.CopyTo(copy);
    copy.Position = 0;
    return new PEReader(copy);
}
