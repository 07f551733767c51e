using ContractRules.Agreements;
using ContractRules.Presentation;
using ContractRules.Rules;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Presentation;

public sealed class DerivedLayoutTests
{
    [Fact]
    public void Without_a_layout_each_payment_has_its_sums_before_it_and_what_no_payment_builds_on_comes_last()
    {
        var page = Unlaid.Stated(Month(1, sales: 100, returns: 10, advances: 5))[0].LaidOut();

        Assert.Equal(["Royalty", "What no payment builds on", "Conditions and dates"], page.Sections.Select(section => section.Heading));
        Assert.Equal(
            ["net", "costs", "profit", "earned", "recouped", "unrecouped", "royalty"],
            page.Sections[0].Figures.SelectMany(figure => figure.Lines).Where(line => line.Kind is LineKind.Subtotal or LineKind.Total or LineKind.Closing or LineKind.Figure).Select(line => line.Key).Order(InOrder));
        Assert.True(page.AddsUp());
    }

    [Fact]
    public void Without_payments_there_are_figures_alone() =>
        Assert.Equal(
            ["Figures"],
            TwoFacts.Stated(SmallAgreement.AskedFor(TwoFacts, Month(1, sales: 100)))[0].LaidOut().Sections.Select(section => section.Heading));

    private static Agreement TwoFacts { get; } = SmallAgreement.Of(SmallAgreement.Clause("1", Net.Means(Sales - Returns)));

    private static IComparer<string> InOrder { get; } = Comparer<string>.Create((one, other) => Place(one).CompareTo(Place(other)));

    private static int Place(string key) => Array.IndexOf(["net", "costs", "profit", "earned", "recouped", "unrecouped", "royalty"], key);
}
