using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Rules;

/// <summary>One way to read a text.</summary>
/// <param name="Name">Its name in data and on the command line: <c>per-minute</c>.</param>
/// <param name="Meaning">What the text means, read so.</param>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record ReadingOption(string Name, string Meaning)
{
    /// <summary>Its name in data and on the command line.</summary>
    public string Name { get; init => field = value.NotBlank(); } = Name.NotBlank();

    /// <summary>What the text means, read so.</summary>
    public string Meaning { get; init => field = value.NotBlank(); } = Meaning.NotBlank();

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
