using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>A defined term by its key and title. Which clause defines it is settled by the version in force.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record TermDeclaration : Named
{
    internal TermDeclaration(string key, string title, Measure measure)
        : base(key, measure) => Title = title.NotBlank();

    /// <summary>The term as the agreement writes it: <c>Net Profit</c>.</summary>
    public override string Title { get; internal init; }

    /// <summary>What tells it from others of its key: <c>'Net Profit' in USD</c>.</summary>
    internal string InWords => $"'{Title}' in {Measure}";
}
