namespace ContractRules.Cli.Commands;

/// <summary>The names of the ways in which results are written.</summary>
internal static class OutputFormat
{
    public const string Table = "table";
    public const string Json = "json";
    public const string Csv = "csv";
    public const string Markdown = "markdown";
    public const string Html = "html";
    public const string Arrow = "arrow";
    public const string Parquet = "parquet";

    /// <summary>All of them, for a person at a terminal first.</summary>
    public static IReadOnlyList<string> Every { get; } = [Table, Json, Csv, Markdown, Html];

    /// <summary>Those in which very many rows are written, of which text comes first.</summary>
    public static IReadOnlyList<string> OfVentures { get; } = [Csv, Json, Arrow, Parquet];
}
