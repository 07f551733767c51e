namespace ContractRules.Tests.Architecture;

/// <summary>The names of types as C# writes them, without their namespaces: <c>Rule&lt;Money&gt;</c>.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[]",
        { IsGenericParameter: true } => type.Name,
        _ when _keywords.TryGetValue(type, out var keyword) => keyword,
        _ when Nullable.GetUnderlyingType(type) is { } underlying => $"{Of(underlying)}?",
        _ => Full(type, type.GetGenericArguments()),
    };

    // A type inside a generic one has the arguments of both: those of the outer type come first.
    private static string Full(Type type, Type[] arguments)
    {
        var outer = type.DeclaringType;
        var taken = outer?.GetGenericArguments().Length ?? 0;
        var own = string.Join(", ", arguments.Skip(taken).Select(Of));
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({own})"
            : (outer is null ? "" : Full(outer, arguments[..taken]) + ".") + type.Name.Split('`')[0] + (own is "" ? "" : $"<{own}>");
    }
}
