using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Agreements.Layouts.Lay;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Agreements.Layouts;

/// <summary>A picture shows terms that there are, in one unit, and the parts of what the layout shows as a sum.</summary>
public sealed class LayoutChartTests
{
    private static readonly Term<Money> Net = Term.Money("net", "Net", Usd);
    private static readonly Term<Money> Gross = Term.Money("gross", "Gross", Usd);
    private static readonly Term<Money> Abroad = Term.Money("abroad", "Sold abroad", Inr);
    private static readonly Term<Ratio> Margin = Term.Ratio("margin", "Margin");
    private static readonly Term<Money> Unknown = Term.Money("unknown", "Unknown", Usd);

    [Fact]
    public void It_has_a_title_a_form_terms_and_a_limit()
    {
        var chart = Lines("Net and gross", Net, Gross).Against(Profit);

        Assert.Equal(("Net and gross", ChartForm.Lines, Profit.Declaration), ($"{chart}", chart.Form, chart.Limit));
        Assert.Equal([Net.Declaration, Gross.Declaration], chart.Terms);
        Assert.Equal((ChartForm.Parts, null), (Parts("Net", Net).Form, Parts("Net", Net).Limit));
        Assert.Throws<ArgumentException>(() => Lines(" ", Net));
        Assert.Throws<ArgumentException>(() => Lines<Money>("Nothing"));
        Assert.Throws<ArgumentException>(() => Parts("", Net));
    }

    [Fact]
    public void It_draws_what_a_version_defines() => Assert.Empty(Faults(Lines("Net and gross", Net, Gross), Lines("Net", Net).Against(Gross), Parts("Parts", Net)));

    [Fact]
    public void It_draws_no_term_that_there_is_not_nor_against_one() => Assert.Equal(
        ["layout, Net: unknown is drawn, but no version defines it so", "layout, Cap: unknown is drawn, but no version defines it so"],
        Faults(Lines("Net", Net, Unknown), Lines("Cap", Net).Against(Unknown)));

    [Fact]
    public void It_draws_figures_of_one_unit() => Assert.Equal(
        ["layout, All: net in USD and abroad in INR are drawn together; expected one unit", "layout, Cap: net in USD and margin in ratio are drawn together; expected one unit"],
        Faults(Lines("All", Net, Abroad), Lines("Cap", Net).Against(Margin)));

    [Fact]
    public void It_draws_the_parts_only_of_what_a_section_lays_out_as_a_sum()
    {
        Assert.Equal(["layout, Parts: the parts of gross are drawn, but no section lays it out as a sum"], Faults(Parts("Parts", Gross)));
        Assert.Empty(Faults(Lines("Line", Gross)));
    }

    // Net is laid out as a sum, gross as a figure.
    private static string[] Faults(params EquatableArray<LayoutChart> charts)
    {
        var layout = new StatementLayout(Section("A", Sum(Net), Figure(Gross))).Charting(charts);
        Agreement Built() => new("small", "Small agreement", Dated, Cadence.Months, [Seller, Buyer], [Clause("1", All)], layout: layout);
        var error = Record.Exception(Built);
        return error is null ? [] : [.. Assert.IsType<AgreementFaultsException>(error).Faults.Select(fault => $"{fault}")];
    }

    private static EquatableArray<Provision> All =>
        [Net.Means(Sales - Costs), Gross.Means(Sales), Abroad.Means(Rupees), Margin.Means(Share), Profit.Means(Net)];
}
