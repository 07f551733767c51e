using System.Reflection;
using System.Runtime.Loader;

namespace ContractRules.Cli.From;

/// <summary>
/// Loads an assembly of the user's with what lies beside it. What this program uses itself is shared with it, since an
/// agreement of another copy of the language would be no agreement here.
/// </summary>
internal sealed class AgreementLoadContext(string path) : AssemblyLoadContext(Path.GetFileName(path))
{
    private readonly AssemblyDependencyResolver _besideIt = new(path);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        !IsShared(assemblyName) && _besideIt.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;

    private static bool IsShared(AssemblyName name) =>
        name.Name is { } simple && File.Exists(Path.Combine(AppContext.BaseDirectory, simple + ".dll"));
}
