using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements.Layouts;

/// <summary>A part of a statement under one heading. Made by <see cref="Lay.Section"/>.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LayoutSection
{
    internal LayoutSection(string heading, EquatableArray<LayoutEntry> entries) => (Heading, Entries) = (heading, entries);

    /// <summary>The heading.</summary>
    public string Heading { get; }

    /// <summary>Its figures, in the order in which they are shown.</summary>
    public EquatableArray<LayoutEntry> Entries { get; }

    /// <summary>The heading and the figures.</summary>
    public override string ToString() => $"{Heading}: {string.Join(", ", Entries)}";
}
