using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Comparison;

/// <summary>A question and one way to read it.</summary>
/// <param name="Reading">The question.</param>
/// <param name="Option">How it is read.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReadingChoice(Reading Reading, ReadingOption Option)
{
    /// <summary>The question.</summary>
    public Reading Reading { get; init => field = value.NotNull(); } = Reading.NotNull();

    /// <summary>How it is read.</summary>
    public ReadingOption Option { get; init => field = value.NotNull(); } = Option.NotNull();

    /// <summary>As on the command line: <c>overhead-basis=flat-month</c>.</summary>
    public override string ToString() => $"{Reading.Key}={Option.Name}";
}
