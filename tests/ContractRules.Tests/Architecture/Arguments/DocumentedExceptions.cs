using System.Reflection;
using System.Xml.Linq;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>The exceptions that the documentation of a package says its members throw.</summary>
internal static class DocumentedExceptions
{
    private static readonly Dictionary<Assembly, (string Id, string Exception)[]> _documented = [];

    /// <summary>Whether the documentation of a member, under any of its overloads, or of its type names the exception.</summary>
    public static bool Tell(MethodBase member, Type exception)
    {
        var type = (member.DeclaringType!.IsGenericType ? member.DeclaringType.GetGenericTypeDefinition() : member.DeclaringType).FullName!;
        var name = member.IsConstructor ? "#ctor" : member.Name.Replace("get_", "", StringComparison.Ordinal);
        return Of(member.DeclaringType.Assembly).Any(told => told.Exception == $"T:{exception.FullName}"
            && (told.Id == $"T:{type}" || (told.Id[2..].StartsWith(type + ".", StringComparison.Ordinal) && Last(told.Id) == name)));
    }

    private static (string Id, string Exception)[] Of(Assembly package) => _documented.TryGetValue(package, out var known)
        ? known
        : _documented[package] =
        [
            .. from member in XDocument.Load(Path.ChangeExtension(package.Location, "xml")).Descendants("member")
               from exception in member.Elements("exception")
               select ((string)member.Attribute("name")!, (string)exception.Attribute("cref")!),
        ];

    // Without its parameters and the number of its type parameters.
    private static string Last(string id) => id.Split('(')[0].Split("``")[0] is var path ? path[(path.LastIndexOf('.') + 1)..] : "";
}
