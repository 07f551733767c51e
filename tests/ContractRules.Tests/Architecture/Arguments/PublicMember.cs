using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using ContractRules.Rules;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>Something public that can be called, on a type whose type arguments are chosen.</summary>
/// <param name="Method">The constructor, method, operator, or the reading of a property.</param>
internal sealed record PublicMember(MethodBase Method)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] TypeArguments =
        [typeof(Money), typeof(Quantity), typeof(Ratio), typeof(bool), typeof(LocalDate), typeof(Rule<Money>), typeof(Fact<Money>), typeof(string)];

    public ParameterInfo[] Parameters { get; } = Method.GetParameters();

    public bool NeedsInstance => !Method.IsStatic && !Method.IsConstructor;

    /// <summary>What it gives; null where it gives nothing.</summary>
    public Type? Gives => Method is MethodInfo method ? (method.ReturnType == typeof(void) ? null : method.ReturnType) : Method.DeclaringType;

    /// <summary>The type and the member as C# declares it, whatever the type arguments.</summary>
    public string Name { get; } =
        $"{TypeNames.Of(Open(Method.DeclaringType!))}.{MemberDeclarations.Of(Method.Module.ResolveMethod(Method.MetadataToken)!)}";

    /// <summary>
    /// Those of a type, closed over types that there are values of. What a with-expression sets is left out: a constructor looked at it
    /// before, and the compiler refuses null there.
    /// </summary>
    public static IEnumerable<PublicMember> Of(Type type, OrdinaryValues ordinary) => (type.IsGenericTypeDefinition ? ordinary.MadeOf(type).Take(4) : [type])
        .SelectMany(closed => closed.GetConstructors(Declared).Cast<MethodBase>().Concat(closed.GetMethods(Declared).SelectMany(Closed)))
        .Where(method => !method.IsAbstract && !IsInit(method) && !(method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.IsSpecialName))
        .Select(method => new PublicMember(method));

    /// <summary>What it gives, having been looked at: what it says, holds and shows, since some do their work only when asked.</summary>
    public object? Call(object? instance, object?[] arguments)
    {
        var given = Method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        _ = given is IEnumerable many and not string ? many.Cast<object?>().Take(50).Count() : 0;
        _ = given?.ToString();
        _ = given?.GetHashCode();
        return given;
    }

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsInit(MethodBase method) =>
        method is MethodInfo setting && setting.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<MethodBase> Closed(MethodInfo method) => method.IsGenericMethodDefinition
        ? TypeArguments.Select(chosen => Closed(method, chosen)).OfType<MethodInfo>()
        : [method];

    private static MethodInfo? Closed(MethodInfo method, Type chosen)
    {
        try
        {
            return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => chosen)]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
