namespace ContractRules.Documents.Tests;

/// <summary>Parts of what people are told, in Markdown.</summary>
internal static class Told
{
    /// <summary>The lines under the first heading.</summary>
    public static string[] InShort(Publication publication) =>
        publication.ToText(Format.Markdown).Split("\n## ")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];

    /// <summary>The lines under a heading; none where there is no such.</summary>
    public static string[] Under(string heading, Publication publication) =>
        publication.ToText(Format.Markdown).Split("\n## ").FirstOrDefault(section => section.StartsWith($"{heading}\n", StringComparison.Ordinal))?.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..] ?? [];
}
