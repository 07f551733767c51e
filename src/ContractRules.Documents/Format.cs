namespace ContractRules.Documents;

/// <summary>How a document is written.</summary>
public enum Format
{
    /// <summary>JSON, exact, for other programs: a public contract, with a JSON Schema.</summary>
    Json,

    /// <summary>CSV in UTF-8, for spreadsheets: exact, and beside it rounded where figures are.</summary>
    Csv,

    /// <summary>Markdown, for people.</summary>
    Markdown,

    /// <summary>One page of HTML that holds all of itself, for people.</summary>
    Html,
}
