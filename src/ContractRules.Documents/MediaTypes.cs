namespace ContractRules.Documents;

/// <summary>How formats are called where documents are sent.</summary>
public static class MediaTypes
{
    /// <summary>The media type of a format, with its characters: <c>text/html; charset=utf-8</c>.</summary>
    /// <example><c>Results.Text(publication.ToText(Format.Html), Format.Html.MediaType())</c>.</example>
    public static string MediaType(this Format format) => format switch
    {
        Format.Json => "application/json",
        Format.Csv => "text/csv; charset=utf-8",
        Format.Markdown => "text/markdown; charset=utf-8",
        Format.Html => "text/html; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Expected one of the formats."),
    };
}
