using System.Text.Json.Serialization;
using ContractRules.Documents.Json;
using ContractRules.Ranges;
using ContractRules.Values;

namespace ContractRules.Documents.Statements;

/// <summary>Between what a figure lies that is undetermined, both included, exactly, in its own unit.</summary>
public sealed record BoundsDocument : DocumentPart
{
    /// <summary>No value is below it, or earlier; left out where there is no such bound.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Least { get; init; }

    /// <summary>No value is above it, or later; left out where there is no such bound.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Value? Greatest { get; init; }

    internal static BoundsDocument? Of(ValueRange? range) => range switch
    {
        null or { IsUnbounded: true } => null,
        NumberRange(var least, var most) => new() { Least = ValueOf(least), Greatest = ValueOf(most) },
        DateRange(var first, var last) => new() { Least = first is { } from ? new DateValue(from) : null, Greatest = last is { } to ? new DateValue(to) : null },
        TruthRange truth => new() { Least = TruthValue.Of(truth.CanHold), Greatest = TruthValue.Of(truth.CanHold) },
        _ => null,
    };

    private static NumberValue? ValueOf(Rational? bound) => bound is { } number ? new(number) : null;
}
