using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractRules.Tests.Architecture;

/// <summary>Types as C# declares them: <c>public readonly record struct Money : IAmount</c>.</summary>
internal static class TypeDeclarations
{
    public static string Of(Type type)
    {
        var inherited = Inherited(type).ToList();
        return $"public {Kind(type)} {TypeNames.Of(type)}{(inherited.Count > 0 ? " : " + string.Join(", ", inherited) : "")}{Constraints(type.GetGenericArguments())}";
    }

    /// <summary>What type parameters are held to: <c> where T : struct, IAmount</c>; empty where they aren't.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters
        .Where(parameter => parameter.IsGenericParameter)
        .Select(parameter => (parameter.Name, Held: ConstraintsOn(parameter).ToList()))
        .Where(parameter => parameter.Held.Count > 0)
        .Select(parameter => $" where {parameter.Name} : {string.Join(", ", parameter.Held)}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(IsRecordStruct(type) ? "record " : "")}struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(IsRecordClass(type) ? "record" : "class")}",
    };

    private static bool IsRecordClass(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsRecordStruct(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    private static IEnumerable<string> Inherited(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var isOrdinary = type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType);
        var ownInterfaces = type.GetInterfaces()
            .Except(isOrdinary ? [] : type.BaseType!.GetInterfaces())
            .Where(known => known.IsPublic && !IsOfARecord(type, known))
            .Select(TypeNames.Of)
            .Order(StringComparer.Ordinal);
        return isOrdinary ? ownInterfaces : ownInterfaces.Prepend(TypeNames.Of(type.BaseType!));
    }

    private static bool IsOfARecord(Type type, Type known) =>
        (IsRecordClass(type) || (type.IsValueType && IsRecordStruct(type))) && known == typeof(IEquatable<>).MakeGenericType(type);

    private static IEnumerable<string> ConstraintsOn(Type parameter)
    {
        var isStruct = parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var types = parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeNames.Of);
        return isStruct ? types.Prepend("struct")
            : parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? types.Prepend("class")
            : types;
    }
}
