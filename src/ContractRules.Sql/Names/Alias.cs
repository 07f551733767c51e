namespace ContractRules.Sql.Names;

/// <summary>Something under a name.</summary>
internal static class Alias
{
    /// <summary>The expression with the name, unless it is called so already.</summary>
    public static string As(string expression, string name) => expression == name ? name : $"{expression} as {name}";
}
