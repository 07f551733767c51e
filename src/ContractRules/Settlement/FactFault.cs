using System.Text.Json.Serialization;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Settlement;

/// <summary>Something wrong in the facts given: where, what, and what was expected. While there is any, nothing is settled.</summary>
/// <param name="Period">The label of the period, or <c>carried from</c> one.</param>
/// <param name="Fact">The key of the fact, or of the term that was carried; null where the period itself is wrong.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
[JsonConverter(typeof(Json.FactFaultConverter))]
public sealed record FactFault(string Period, string? Fact, string Found, string Expected)
{
    /// <summary>The key of the item that is wrong; null where none is.</summary>
    public string? Item { get; init; }

    /// <summary>The key of the field of the item that is wrong; null where the item itself is.</summary>
    public string? Field { get; init; }

    /// <summary>The day on which the row became known that is wrong; null where the facts have no such days.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The fault in words, without its place: <c>found -5, expected a number of USD, at least 0</c>.</summary>
    public string Message => $"{Found}; expected {Expected}";

    /// <summary>The place and the fault in words: <c>2002-10, call C-17, seconds: found -5; expected …</c>.</summary>
    public override string ToString() => $"{string.Join(", ", new[] { Period, KnownOn is { } day ? $"known on {new DateValue(day)}" : null, Item is null ? Fact : $"{Fact} {Item}", Field }.OfType<string>())}: {Message}";
}
