using ContractRules.Differences;
using ContractRules.Documents.Json;
using ContractRules.Values;

namespace ContractRules.Documents.Differences;

/// <summary>The part of a difference that is due to a cause.</summary>
public sealed record PartDocument : DocumentPart
{
    /// <summary>The cause, in the words of the list of causes.</summary>
    public required string Cause { get; init; }

    /// <summary>How much more is paid because of it.</summary>
    public required ExactFigure More { get; init; }

    internal static PartDocument Of<T>(CausedPart<T> part)
        where T : struct, IPayable => new() { Cause = $"{part.Cause}", More = ExactFigure.Of(part.More) };
}
