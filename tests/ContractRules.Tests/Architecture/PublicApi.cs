using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContractRules.Tests.Architecture;

/// <summary>What a package shows to others, as text: by namespace and type, each member on a line, as C# declares it.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Of(Assembly package)
    {
        var text = new StringBuilder();
        foreach (var space in Packages.PublicTypes(package).GroupBy(type => type.Namespace!).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space.OrderBy(TypeNames.Of, StringComparer.Ordinal))
            {
                text.Append('\n').Append(TypeDeclarations.Of(type)).Append('\n');
                foreach (var member in MembersOf(type))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? type.GetEnumNames()
        : type.GetMembers(Declared)
            .Where(IsShown)
            .Select(member => (Kind: KindOf(member), member.Name, Declaration: MemberDeclarations.Of(member)))
            .Order()
            .Select(member => member.Declaration);

    // What a record or an override says is known from its type, and what the compiler adds is named as nobody could.
    private static bool IsShown(MemberInfo member) => member switch
    {
        Type => false,
        { Name: var name } when name.Contains('<', StringComparison.Ordinal) => false,
        MethodInfo { IsSpecialName: true, Name: var name } when !name.StartsWith("op_", StringComparison.Ordinal) => false,
        MethodInfo method when method.GetBaseDefinition().DeclaringType == typeof(object) => false,
        MethodBase method => IsOpen(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsOpen) && property.Name != "EqualityContract",
        FieldInfo field => field.IsPublic,
        _ => true,
    };

    private static int KindOf(MemberInfo member) => member switch
    {
        ConstructorInfo => 0,
        FieldInfo => 1,
        PropertyInfo => 2,
        MethodInfo { IsSpecialName: false } => 3,
        _ => 4,
    };

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
