using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractRules.Tests.Architecture;

/// <summary>Nothing public can be changed once it is made, and nothing static can change at all.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void Public_types_have_no_property_that_can_be_set_later(string package) =>
        Assert.Empty(Packages.PublicTypes(Packages.Named(package)).SelectMany(Settable));

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void Public_types_have_no_field_that_can_change(string package) =>
        Assert.Empty(Packages.PublicTypes(Packages.Named(package)).SelectMany(Changeable));

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void Public_types_hold_and_show_no_collection_that_can_change(string package) =>
        Assert.Empty(Packages.PublicTypes(Packages.Named(package)).SelectMany(Mutable));

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void No_static_field_of_any_type_can_change(string package) =>
        Assert.DoesNotContain(
            Packages.AllTypes(Packages.Named(package)).SelectMany(Changeable), field => field.StartsWith("static ", StringComparison.Ordinal));

    [Fact]
    public void A_type_that_can_change_is_seen()
    {
        Assert.Equal(["Changing.Settable"], Settable(typeof(Changing)));
        Assert.Equal(["Changing.Field", "static Changing.Shared"], Changeable(typeof(Changing)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Changing.Inner is IEnumerable<List<int>>", "Changing.Listed is int[]", "Changing.Lookup is Dictionary<string, int>"],
            Mutable(typeof(Changing)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Settable(Type type) => type.GetProperties(Declared)
        .Where(property => property.SetMethod is { IsPrivate: false } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(property => $"{type.Name}.{property.Name}");

    // What the compiler adds for itself, such as the delegates it keeps, has a name that nobody can write.
    private static IEnumerable<string> Changeable(Type type) => type.IsEnum
        ? []
        : type.GetFields(Declared)
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
            .Select(field => $"{(field.IsStatic ? "static " : "")}{type.Name}.{field.Name}");

    private static IEnumerable<string> Mutable(Type type) => type.GetProperties(Declared).Where(IsWritten).Select(property => (property.Name, Type: property.PropertyType))
        .Concat(type.GetFields(Declared).Where(IsWritten).Select(field => (field.Name, Type: field.FieldType)))
        .Concat(type.GetMethods(Declared).Where(IsWritten).Where(method => method.IsPublic && !method.IsSpecialName)
            .Select(method => (method.Name, Type: method.ReturnType)))
        .Where(member => IsMutable(member.Type))
        .Select(member => $"{type.Name}.{member.Name} is {TypeNames.Of(member.Type)}");

    private static bool IsWritten(MemberInfo member) =>
        !member.Name.StartsWith('<') && !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsMutable(Type type) =>
        type.IsArray
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutable))
        || (type.Namespace == "System.Collections.Generic" && ImplementsMutableCollection(type))
        || type.Namespace is "System.Collections.Concurrent" or "System.Collections.ObjectModel"
        || type == typeof(ArrayList) || type == typeof(Hashtable) || type == typeof(System.Text.StringBuilder);

    private static bool ImplementsMutableCollection(Type type) => type.GetInterfaces()
        .Append(type)
        .Any(known => known == typeof(ICollection) || (known.IsGenericType && known.GetGenericTypeDefinition() == typeof(ICollection<>)));

    private sealed class Changing
    {
        public static int Shared = 1;
        public int Field = Shared++;

        public int Settable { get; set; }

        public int Initialised { get; init; }

        public int[] Listed { get; } = [];

        public Dictionary<string, int> Lookup { get; } = [];

        public IEnumerable<List<int>> Inner() => [[Field]];

        public IReadOnlyList<int> ReadOnly() => Listed;
    }
}
