using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContractRules.Tests.Readmes;

/// <summary>Code of a page as a program of its own, compiled as a project that a reader makes would be.</summary>
internal sealed class Snippet
{
    // As in a new project: of the console, and of the web.
    private static readonly string[] ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading", "System.Threading.Tasks",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    // Stands before System.Console, so that what is printed is known of each program, however many run at once.
    private const string OwnConsole = """
        internal static class Console
        {
            private static readonly System.IO.StringWriter Printed = new() { NewLine = "\n" };

            public static void WriteLine(object? told) => Printed.WriteLine(told);

            public static void Write(object? told) => Printed.Write(told);

            public static string Told() => Printed.ToString();
        }
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    // A package may be made for an older framework: no project of the SDK is told of that.
    private static readonly Dictionary<string, ReportDiagnostic> Unsaid = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private static readonly CSharpCompilationOptions Strict = new CSharpCompilationOptions(OutputKind.ConsoleApplication)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(Unsaid)
        .WithGeneralDiagnosticOption(ReportDiagnostic.Error);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Assembly _compiled;

    private Snippet(Assembly compiled) => _compiled = compiled;

    /// <summary>Compiles a program; fails the test where anything is wrong, warnings too.</summary>
    /// <param name="sources">Its files; the first has its statements.</param>
    public static Snippet Of(params IEnumerable<string> sources)
    {
        var usings = string.Join('\n', ImplicitUsings.Select(name => $"global using {name};"));
        var trees = sources.Concat([usings, OwnConsole]).Select(source => CSharpSyntaxTree.ParseText(source, Language));
        using var assembly = new MemoryStream();
        var made = CSharpCompilation.Create($"Readme{Guid.NewGuid():N}", trees, References, Strict).Emit(assembly);
        Assert.True(made.Success, string.Join('\n', made.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error)));
        assembly.Position = 0;
        return new Snippet(new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly));
    }

    /// <summary>Runs it.</summary>
    /// <returns>What it printed.</returns>
    public string Run(params string[] args)
    {
        _compiled.EntryPoint!.Invoke(null, [args]);
        return (string)_compiled.GetType("Console")!.GetMethod("Told")!.Invoke(null, [])!;
    }
}
