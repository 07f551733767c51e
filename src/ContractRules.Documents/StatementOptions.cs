using ContractRules.Accounts;
using ContractRules.Documents.Accounts;
using ContractRules.Documents.Html;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents;

/// <summary>What a document of statements tells beside what it always does.</summary>
/// <example><c>new StatementOptions { SettledOn = new LocalDate(2002, 11, 5) }</c>.</example>
public sealed record StatementOptions
{
    /// <summary>The day of settlement, which HTML tells; null where none is told. Nothing here reads a clock.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>The form of the page of HTML.</summary>
    public PageTemplate Template { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PageTemplate.Statement;

    /// <summary>A statement of account, by which is told what was received of what is to be wired, and what remains; null where no receipts are known.</summary>
    /// <exception cref="ArgumentException">No account was drawn up, since the receipts are wrong.</exception>
    public StatementOfAccount? Account { get; init => field = value is null ? null : DrawnUp.Account(value, nameof(value)); }

    /// <summary>Whether Markdown tells all: terms that the layout leaves out, zeros, and readings that did not matter.</summary>
    public bool All { get; init; }

    /// <summary>The keys of the terms that Markdown shows over several periods; the main figures where none are named.</summary>
    public EquatableArray<string> Terms { get; init; } = [];

    /// <summary>Whether JSON tells figures rounded beside the exact ones.</summary>
    public bool Rounded { get; init; }

    /// <summary>The day of settlement, where one is told.</summary>
    public override string ToString() => SettledOn is { } day ? $"settled on {new DateValue(day)}" : "on no day";
}
