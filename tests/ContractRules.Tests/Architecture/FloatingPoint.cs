using System.Reflection;

namespace ContractRules.Tests.Architecture;

/// <summary>Finds floating point in types: in fields, and in what methods take, give and hold.</summary>
internal static class FloatingPoint
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> In(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Declared)
        where TypesIn(member).Any(IsFloating)
        select $"{type.Name}.{member.Name}";

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. Parameters(method), .. Locals(method)],
        ConstructorInfo constructor => [.. Parameters(constructor), .. Locals(constructor)],
        _ => [],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> Locals(MethodBase method) =>
        method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [];

    private static bool IsFloating(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && IsFloating(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsFloating));
}
