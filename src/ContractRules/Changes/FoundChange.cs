using System.Globalization;
using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Changes;

/// <summary>Something that a change does, in how many cases it showed, and the smallest that shows it.</summary>
/// <param name="Finding">What the change does.</param>
/// <param name="Cases">In how many of the cases drawn it showed.</param>
/// <param name="Smallest">The smallest case found that shows it.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record FoundChange(ChangeFinding Finding, long Cases, ChangeCase Smallest)
{
    /// <summary>What the change does.</summary>
    public ChangeFinding Finding { get; init => field = value.NotNull(); } = Finding.NotNull();

    /// <summary>The smallest case found that shows it.</summary>
    public ChangeCase Smallest { get; init => field = value.NotNull(); } = Smallest.NotNull();

    /// <summary>What the change does, and in how many cases.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Finding}, in {Cases:N0} cases");
}
