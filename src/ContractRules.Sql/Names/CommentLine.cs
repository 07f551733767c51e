namespace ContractRules.Sql.Names;

/// <summary>Words as a comment in the text.</summary>
internal static class CommentLine
{
    /// <summary>A line of its own, with which what stands in it ends.</summary>
    public static string Of(string words) => $"-- {string.Concat(words.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign))}";
}
