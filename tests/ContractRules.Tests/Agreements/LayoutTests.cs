using ContractRules.Agreements;
using ContractRules.Agreements.Layouts;
using ContractRules.Rules;
using ContractRules.Values;
using static ContractRules.Agreements.Layouts.Lay;
using static ContractRules.Tests.Presentation.Press;

namespace ContractRules.Tests.Agreements;

public sealed class LayoutTests
{
    private static readonly Term<Money> Unknown = Term.Money("unknown", "Unknown", Currency.Usd);

    [Fact]
    public void It_is_no_part_of_the_fingerprint() =>
        Assert.Equal(Unlaid.FingerprintThrough(new(2024, 12, 31)), Laid.FingerprintThrough(new(2024, 12, 31)));

    [Fact]
    public void It_stays_with_every_variant_of_the_agreement() => Assert.All(
        [Laid.Under(CostOfPrint, "quarter"), Laid.AsKnownOn(new(2024, 1, 10)), Laid.AsInForceOn(new(2024, 5, 1))],
        variant => Assert.Equal(Layout, variant.Layout));

    [Fact]
    public void It_names_only_what_a_version_has() => Faulty("layout, A: unknown is laid out, but no version defines it so", Section("A", Sum(Unknown)));

    [Fact]
    public void It_names_no_term_that_is_declared_otherwise() => Faulty(
        "layout, A: net is laid out, but no version defines it so", Section("A", Sum(Term.Money("net", "Something else", Currency.Usd))));

    [Fact]
    public void It_rolls_forward_only_what_carries_something_on() => Faulty(
        "layout, A: net is rolled forward, but nothing in its rule comes from an earlier period; expected a balance", Section("A", RollForward(Net)));

    [Fact]
    public void It_shows_a_figure_once_in_a_section() => Faulty(
        "layout, A: net is laid out 2 times; expected once in a section", Section("A", Sum(Net), Figure(Net)));

    [Fact]
    public void It_calls_and_itemizes_only_what_there_is() => Assert.Equal(
        [
            "layout, A: unknown is called 'Word', but there is no such term or fact",
            "layout, A: unknown is itemized, but there is no such term",
        ],
        Faults(Section("A", Sum(Net).Calling(Unknown, "Word").Itemizing(Unknown))));

    [Fact]
    public void A_section_has_a_heading_and_figures_and_a_layout_sections()
    {
        Assert.Throws<ArgumentException>(() => Section(" ", Sum(Net)));
        Assert.Throws<ArgumentException>(() => Section("A"));
        Assert.Throws<ArgumentException>(() => new StatementLayout());
        Assert.Throws<ArgumentException>(() => Sum(Net).Calling(Net, " "));
    }

    private static void Faulty(string words, LayoutSection section) => Assert.Equal([words], Faults(section));

    private static string[] Faults(LayoutSection section) =>
        [.. FaultTests.Faults(() => With(new(section))).Select(fault => fault.Kind == AgreementFaultKind.LayoutDoesNotFit ? $"{fault}" : $"{fault.Kind}")];
}
