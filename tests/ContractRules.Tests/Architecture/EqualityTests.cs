using System.Reflection;

namespace ContractRules.Tests.Architecture;

/// <summary>A type that says when two of it are equal, or which comes first, says so in every way that C# knows.</summary>
public sealed class EqualityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void A_type_with_an_equality_of_its_own_has_a_hash_code_and_a_typed_equality(string package) =>
        Assert.Empty(Packages.PublicTypes(Packages.Named(package))
            .Where(HasOwnEquality)
            .Where(type => !Overrides(type, nameof(GetHashCode)) || !Implements(type, typeof(IEquatable<>)))
            .Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void A_value_type_with_an_equality_has_its_operators(string package) =>
        Assert.Empty(Packages.PublicTypes(Packages.Named(package))
            .Where(type => type is { IsValueType: true, IsEnum: false })
            .Where(type => !HasOwnEquality(type) || !Has(type, "op_Equality") || !Has(type, "op_Inequality"))
            .Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Packages.Names), MemberType = typeof(Packages))]
    public void A_type_has_comparison_operators_exactly_when_it_is_comparable(string package)
    {
        string[] operators = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];
        Assert.Empty(Packages.PublicTypes(Packages.Named(package))
            .Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed))
            .Where(type => operators.Count(name => Has(type, name)) != (Implements(type, typeof(IComparable<>)) ? 4 : 0))
            .Select(type => type.Name));
    }

    [Fact]
    public void A_comparable_type_has_an_equality_of_its_own() =>
        Assert.Empty(Packages.All
            .SelectMany(Packages.PublicTypes)
            .Where(type => Implements(type, typeof(IComparable<>)) && !HasOwnEquality(type))
            .Select(type => type.Name));

    private static bool HasOwnEquality(Type type) => Overrides(type, nameof(Equals));

    private static bool Overrides(Type type, string method) => type.GetMethods(Declared).Any(declared =>
        declared.Name == method && declared.GetBaseDefinition().DeclaringType == typeof(object));

    private static bool Implements(Type type, Type comparing) => type.GetInterfaces().Any(known =>
        known.IsGenericType && known.GetGenericTypeDefinition() == comparing && known.GetGenericArguments()[0] == type);

    private static bool Has(Type type, string name) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(method => method.Name == name);
}
