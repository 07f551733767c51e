using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractRules.Tests.Architecture.Arguments;

/// <summary>Methods and constructors as C# declares them: <c>static Rational Max(Rational left, Rational right)</c>.</summary>
internal static class MemberDeclarations
{
    private static readonly Dictionary<string, string> _operators = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThan"] = ">",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_LogicalNot"] = "!",
    };

    public static string Of(MethodBase member) => member is MethodInfo method
        ? $"{Manner(method)}{Name(method)}({Parameters(method)}){Constraints(method.GetGenericArguments())}"
        : $"{member.DeclaringType!.Name.Split('`')[0]}({Parameters(member)})";

    // The operator of an extension block stands in the static class around it.
    private static string Name(MethodInfo method) => method.Name switch
    {
        "op_Implicit" => $"implicit operator {TypeNames.Of(method.ReturnType)}",
        "op_Explicit" => $"explicit operator {TypeNames.Of(method.ReturnType)}",
        _ when _operators.TryGetValue(method.Name, out var symbol) =>
            $"{TypeNames.Of(method.ReturnType)} {(IsInStaticClass(method) ? "extension " : "")}operator {symbol}",
        _ => $"{TypeNames.Of(method.ReturnType)} {method.Name}{TypeParameters(method)}",
    };

    private static string TypeParameters(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : "";

    private static string Manner(MethodInfo method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsAbstract: true } => method.DeclaringType!.IsInterface ? "" : "abstract ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } when !method.DeclaringType!.IsSealed => "virtual ",
        _ => "",
    };

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{Passing(parameter)}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{Default(parameter)}";

    private static string Passing(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { ParameterType.IsByRef: true } => parameter.IsDefined(typeof(IsReadOnlyAttribute)) ? "in " : "ref ",
        _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
        _ => "",
    };

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: false } => "",
        { RawDefaultValue: null } => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
        { RawDefaultValue: bool value } => value ? " = true" : " = false",
        { RawDefaultValue: string value } => $" = \"{value}\"",
        { RawDefaultValue: var value } => string.Create(CultureInfo.InvariantCulture, $" = {value}"),
    };

    // What type parameters are held to: " where T : struct, IAmount"; empty where they aren't.
    private static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters
        .Select(parameter => (parameter.Name, Held: ConstraintsOn(parameter).ToList()))
        .Where(parameter => parameter.Held.Count > 0)
        .Select(parameter => $" where {parameter.Name} : {string.Join(", ", parameter.Held)}"));

    private static IEnumerable<string> ConstraintsOn(Type parameter)
    {
        var isStruct = parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var types = parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeNames.Of);
        return isStruct ? types.Prepend("struct")
            : parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? types.Prepend("class")
            : types;
    }

    private static bool IsInStaticClass(MethodInfo method) => method.DeclaringType is { IsAbstract: true, IsSealed: true };
}
