using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Invariants;

/// <summary>The ways to read one question of the text under which an invariant is meant to hold.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record MeantReading
{
    internal MeantReading(Reading reading, EquatableArray<string> options) => (Reading, Options) = (reading.NotNull(), Offered(reading, options.OneOrMore()));

    /// <summary>The question.</summary>
    public Reading Reading { get; }

    /// <summary>The options under which the invariant is meant to hold.</summary>
    public EquatableArray<ReadingOption> Options { get; }

    /// <summary>Whether one of them is the option taken.</summary>
    public bool Holds(ReadingChoices readings) => Options.Contains(readings.NotNull().Of(Reading));

    private static EquatableArray<ReadingOption> Offered(Reading reading, EquatableArray<string> options) => [.. options.Select(name => reading.Options
        .FirstOrDefault(option => option.Name == name.NotNull(nameof(options)))
        ?? throw new ArgumentException($"Reading '{reading}' has no option '{name}'; expected {string.Join(" or ", reading.Options)}.", nameof(options)))];

    /// <summary>The question and the options: <c>loss-months is carried-forward or no-payment</c>.</summary>
    public override string ToString() => $"{Reading} is {Wording.Listed([.. Options.Select(option => option.Name)], "or")}";
}
