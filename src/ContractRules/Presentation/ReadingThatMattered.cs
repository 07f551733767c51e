using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Presentation;

/// <summary>A question of the text that mattered to a figure: under another reading it would have been another figure, all that was carried in being the same.</summary>
/// <param name="Mark">The mark by which lines refer to it, counted from 1.</param>
/// <param name="Reading">The question.</param>
/// <param name="Taken">How it was read.</param>
/// <param name="Others">The readings that would have given another figure.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record ReadingThatMattered(int Mark, Reading Reading, ReadingOption Taken, EquatableArray<ReadingOption> Others)
{
    /// <summary>The question.</summary>
    public Reading Reading { get; init => field = value.NotNull(); } = Reading.NotNull();

    /// <summary>How it was read.</summary>
    public ReadingOption Taken { get; init => field = value.NotNull(); } = Taken.NotNull();

    /// <summary>The mark and how it was read: <c>[1] overhead-basis: per-minute, not flat-month</c>.</summary>
    public override string ToString() => $"[{(Rational)Mark}] {Reading}: {Taken.Name}, not {Wording.Listed([.. Others.Select(other => other.Name)], "or")}";
}
