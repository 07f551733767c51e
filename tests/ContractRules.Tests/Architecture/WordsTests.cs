using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractRules.Tests.Architecture;

/// <summary>Every public type says in words what it is: nobody reads a dump of its members.</summary>
public sealed class WordsTests
{
    public static TheoryData<string> PackageNames => Packages.Names;

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void Every_public_type_has_words_of_its_own(string package) =>
        Assert.Empty(Packages.PublicTypes(Packages.Named(package)).Where(IsMadeByPeople).Where(HasNoWords).Select(type => type.Name));

    [Fact]
    public void What_the_compiler_writes_is_no_words() => Assert.True(HasNoWords(typeof(Dumped)));

    private static bool IsMadeByPeople(Type type) =>
        (type.IsClass || type.IsValueType) && !type.IsEnum && !type.IsAbstract && !type.IsSubclassOf(typeof(Delegate)) && !type.IsSubclassOf(typeof(Exception));

    private static bool HasNoWords(Type type)
    {
        var words = type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance, [])!;
        return words.DeclaringType == typeof(object) || words.DeclaringType == typeof(ValueType) || words.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
    }

    private sealed record Dumped(int Member);
}
