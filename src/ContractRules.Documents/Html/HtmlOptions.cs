using ContractRules.Accounts;
using NodaTime;

namespace ContractRules.Documents.Html;

/// <summary>What a page of statements tells beside them.</summary>
public sealed record HtmlOptions
{
    /// <summary>The day of settlement; null where the page tells none. Nothing here reads a clock.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>The form of the page.</summary>
    public PageTemplate Template { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PageTemplate.Statement;

    /// <summary>What was received of what was to be paid; null where no receipts are known.</summary>
    public StatementOfAccount? Account { get; init; }

    /// <summary>The day of settlement, where one is given.</summary>
    public override string ToString() => SettledOn is { } day ? $"settled on {day:uuuu-MM-dd}" : "without a day";
}
