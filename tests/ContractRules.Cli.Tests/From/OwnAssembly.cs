using ContractRules.Agreements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace ContractRules.Cli.Tests.From;

/// <summary>An assembly of a user's own, compiled from source into a directory of its own.</summary>
internal sealed class OwnAssembly : IDisposable
{
    private const string Usings = """
        using ContractRules.Agreements;
        using ContractRules.Rules;
        using ContractRules.Values;
        using ContractRules.Vocabulary;
        using NodaTime;

        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("own-agreements");

    /// <summary>An assembly of this source.</summary>
    /// <param name="source">The source, which needs no directives for the language.</param>
    /// <param name="missing">The source of an assembly that it refers to, and that is not there when it runs.</param>
    public OwnAssembly(string source, string missing = "")
    {
        var gone = CSharpCompilation.Create("Gone", [CSharpSyntaxTree.ParseText(missing)], [.. Beside(typeof(object), "System.Private.CoreLib")], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var compilation = CSharpCompilation.Create(
            $"OwnAgreements{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(Usings + source)],
            [
                .. Beside(typeof(object), "System.Runtime", "System.Private.CoreLib", "System.Collections", "System.Linq", "System.Console"),
                Of(typeof(Agreement)),
                Of(typeof(LocalDate)),
                gone.ToMetadataReference(),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(Path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    /// <summary>Where it lies. Messages name it so.</summary>
    public string Path => System.IO.Path.Combine(_directory.FullName, "own.dll");

    /// <summary>One run of the command line with <c>--from</c> this assembly. Messages name it own.dll.</summary>
    public Run Run(params string[] args)
    {
        var run = Tests.Run.Of([.. args, "--from", Path]);
        return run with { Error = run.Error.Replace(Path, "own.dll", StringComparison.Ordinal) };
    }

    // A loaded assembly may be held open; then what is left goes with the temporary files of the machine.
    public void Dispose()
    {
        try
        {
            _directory.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static IEnumerable<MetadataReference> Beside(Type type, params string[] names) =>
        names.Select(name => MetadataReference.CreateFromFile(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(type.Assembly.Location)!, name + ".dll")));

    private static PortableExecutableReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
