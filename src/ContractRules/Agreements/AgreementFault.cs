using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements;

/// <summary>Something wrong in how an agreement is written, found when it is built.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Clause">The clause at fault; <c>default</c> where it is the agreement as a whole.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
[JsonConverter(typeof(Json.AgreementFaultConverter))]
public sealed record AgreementFault(AgreementFaultKind Kind, ClauseReference Clause, string Message)
{
    /// <summary>The text in which it is found first, or the amendment at fault, by its title; null where it is the text as signed, or the agreement as a whole.</summary>
    public string? Text { get; internal init; }

    /// <summary>The clause and the message, and in which text: <c>clause 9: there is no such clause to replace (Letter)</c>.</summary>
    public override string ToString() => (Clause == default ? Message : $"clause {Clause}: {Message}") + (Text is null ? "" : $" ({Text})");
}
