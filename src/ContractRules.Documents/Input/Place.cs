namespace ContractRules.Documents.Input;

/// <summary>Where a fault lies: in an option or a file, and there at a line and column.</summary>
/// <param name="Source">The option or the path of the file.</param>
/// <param name="Line">The line, counted from 1; 0 where it is the source as a whole.</param>
/// <param name="Column">The character within the line at which the cell starts, counted from 1.</param>
/// <param name="Path">In a JSON document, the path of what is at fault: <c>$.periods[3].values.net-sales</c>.</param>
public sealed record Place(string Source, int Line = 0, int Column = 0, string? Path = null)
{
    /// <summary>The option or the path of the file.</summary>
    public string Source { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Source ?? throw new ArgumentNullException(nameof(Source));

    /// <summary>The place as editors and terminals know it: <c>facts.csv:3:15</c>, <c>facts.json:9:17: $.periods[1].values.net-sales</c>.</summary>
    public override string ToString() => (Source.Length == 0 ? "''" : Source) + (Line == 0 ? "" : $":{Line}:{Column}") + (Path is null ? "" : $": {Path}");
}
