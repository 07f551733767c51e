using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Observance.Ventures;

/// <summary>The first period in which a venture breaks an invariant.</summary>
/// <param name="Venture">The venture.</param>
/// <param name="Period">The period.</param>
/// <param name="Figures">What the terms of which the invariant speaks come to in it; null of one that is undetermined.</param>
[JsonConverter(typeof(Json.IsPartOfADocument))]
public sealed record BrokenInVenture(string Venture, SettlementPeriod Period, EquatableArray<(TermDeclaration Term, Value? Value)> Figures)
{
    /// <summary>The venture.</summary>
    public string Venture { get; init => field = value.NotNull(); } = Venture.NotNull();

    /// <summary>The period.</summary>
    public SettlementPeriod Period { get; init => field = value.NotNull(); } = Period.NotNull();

    /// <summary>What the terms of which the invariant speaks come to in it; null of one that is undetermined.</summary>
    public EquatableArray<(TermDeclaration Term, Value? Value)> Figures { get; init => field = OfTerms(value); } = OfTerms(Figures);

    private static EquatableArray<(TermDeclaration Term, Value? Value)> OfTerms(EquatableArray<(TermDeclaration Term, Value? Value)> figures) =>
        [.. figures.Select(figure => (figure.Term.NotNull(nameof(Figures)), figure.Value))];

    /// <summary>The venture, the period and the figures: <c>V-17 in 2002-10: thil-investment 320000, investment-cap 300000</c>.</summary>
    public override string ToString() => $"{Venture} in {Period}"
        + (Figures.Count == 0 ? "" : $": {string.Join(", ", Figures.Select(figure => $"{figure.Term.Key} {figure.Value?.ToString() ?? "undetermined"}"))}");
}
