using ContractRules.Documents.Input;

namespace ContractRules.Documents.Csv;

/// <summary>One cell of a CSV file, or of a JSON document read as one.</summary>
/// <remarks>A file can hold millions, so each makes its place only when asked for it.</remarks>
internal sealed class CsvCell(string text, string path, int line, int column, string? inside = null)
{
    /// <summary>What it holds; empty for a blank cell.</summary>
    public string Text => text;

    /// <summary>Where it starts.</summary>
    public Place Place => new(path, line, column, inside);

    /// <summary>Another text at the same place.</summary>
    public CsvCell Of(string other) => new(other, path, line, column, inside);

    public bool IsBlank => text.Length == 0;
}
