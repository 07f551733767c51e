using System.Text.Json.Serialization;
using ContractRules.Rules;
using ContractRules.Values;

namespace ContractRules.Agreements.Layouts;

/// <summary>A picture of figures over periods, for what shows statements to people. Made by <see cref="Lay"/>.</summary>
[JsonConverter(typeof(Json.IsNoData))]
public sealed record LayoutChart
{
    internal LayoutChart(string title, ChartForm form, EquatableArray<TermDeclaration> terms) => (Title, Form, Terms) = (title, form, terms);

    /// <summary>What it shows.</summary>
    public string Title { get; }

    /// <summary>How it shows it.</summary>
    public ChartForm Form { get; }

    /// <summary>The terms whose figures it shows, of one unit.</summary>
    public EquatableArray<TermDeclaration> Terms { get; }

    /// <summary>What bounds the figures, such as a cap; null where nothing does.</summary>
    public TermDeclaration? Limit { get; private init; }

    /// <summary>The same chart, with the line that bounds the figures.</summary>
    /// <example><c>Lay.Lines("THIL's investment against its cap", ThilInvestment).Against(InvestmentCap)</c>.</example>
    public LayoutChart Against<T>(Term<T> limit)
        where T : struct, IAmount => this with { Limit = limit.Made().Declaration };

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
