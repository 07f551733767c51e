using System.Text.Json.Serialization;
using ContractRules.Values;

namespace ContractRules.Agreements.Layouts;

/// <summary>
/// How a statement of an agreement is laid out, section by section. It says what a reader sees and in which order; it changes no figure,
/// and so is no part of the agreement's fingerprint.
/// </summary>
/// <remarks>
/// It may name terms that only an amendment brings, or that one drops: a statement leaves out the lines of terms that are not in force.
/// </remarks>
/// <example>
/// <code>
/// new StatementLayout(
///     Lay.Section("Profit of the month", Lay.Sum(TotalRevenue), Lay.Sum(NetProfit)),
///     Lay.Section("Loan to THIL", Lay.RollForward(LoanOutstanding)))
/// </code>
/// </example>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record StatementLayout
{
    /// <summary>A layout of these sections.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public StatementLayout(params EquatableArray<LayoutSection> sections) => Sections = sections.OneOrMore();

    /// <summary>Its sections, in the order in which they are shown.</summary>
    public EquatableArray<LayoutSection> Sections { get; }

    /// <summary>Pictures of figures over periods, in the order in which they are shown; where there are none, what reads a layout may choose some.</summary>
    public EquatableArray<LayoutChart> Charts { get; private init; } = [];

    /// <summary>The same layout, with these pictures where a statement can show them.</summary>
    /// <example><c>layout.Charting(Lay.Parts("Profit and its parts", NetProfit))</c>.</example>
    public StatementLayout Charting(params EquatableArray<LayoutChart> charts) => this with { Charts = charts };

    /// <summary>Every entry of every section.</summary>
    internal IEnumerable<LayoutEntry> Entries => Sections.SelectMany(section => section.Entries);

    /// <summary>The headings.</summary>
    public override string ToString() => string.Join("; ", Sections.Select(section => section.Heading));
}
