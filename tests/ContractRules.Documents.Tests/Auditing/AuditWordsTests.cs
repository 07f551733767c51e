using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Explanation;
using ContractRules.Settlement;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>What came of an audit in a sentence and as a report: one and several of each kind, and none.</summary>
public sealed class AuditWordsTests
{
    [Fact]
    public void Of_nothing_given_no_kinds_are_told() => Assert.Equal(
        "1 step recomputed, none differs; 0 figures taken as given",
        ExplanationAudit.Of(Handmade.Of([Handmade.Step(Operation.PeriodStart) with { Value = new DateValue(new(2024, 1, 1)) }])).ToString());

    [Fact]
    public void One_of_a_kind_and_several_are_told_each_in_its_number()
    {
        Assert.Equal(
            "0 steps recomputed, none differs; 6 figures taken as given: 2 stated by the contract, 1 fact, 1 time whether a fact was given, 1 of items, 1 list of items that is not known",
            Words(Of(Operation.Fact, 1), Of(Operation.FactGiven, 2), Of(Operation.Field, 3), Of(Operation.Items, 4), Of(Operation.Stated, 5), Of(Operation.Stated, 6)));
        Assert.Equal(
            "0 steps recomputed, none differs; 6 figures taken as given: 2 facts, 2 times whether a fact was given, 2 lists of items that are not known",
            Words(Of(Operation.Fact, 1), Of(Operation.Fact, 2), Of(Operation.FactGiven, 3), Of(Operation.FactGiven, 4), Of(Operation.Items, 5), Of(Operation.Items, 6)));

        static string Words(params StepDocument[] steps) => ExplanationAudit.Of(Handmade.Of([.. steps])).ToString();
    }

    [Fact]
    public void Steps_and_lines_that_are_refused_are_counted_each()
    {
        var sum = Handmade.Step(Operation.Sum, 0, 0) with { Value = new NumberValue(3) };
        Assert.Equal("1 step recomputed, 1 is refused; 1 figure taken as given: 1 stated by the contract", ExplanationAudit.Of(Handmade.Of([Handmade.Given(1), sum])).ToString());

        var line = Handmade.Line(0, Handmade.Given(1)) with { Value = new NumberValue(7) };
        Assert.Equal(
            "2 steps recomputed, 2 are refused; of 2 lines 1 is refused; 1 figure taken as given: 1 stated by the contract",
            ExplanationAudit.Of(Handmade.Of([Handmade.Given(1), sum, sum], line)).ToString());
    }

    [Fact]
    public void Five_hundred_figures_to_check_are_shown_and_of_more_the_first()
    {
        Assert.Contains("figures taken as given: 500 facts. These remain to be checked.\n", Told(500), StringComparison.Ordinal);
        Assert.Contains("| f500 |", Told(500), StringComparison.Ordinal);
        Assert.Contains("figures taken as given: 501 facts. These remain to be checked; the first 500 are shown, JSON and CSV tell all.\n", Told(501), StringComparison.Ordinal);
        Assert.DoesNotContain("| f501 |", Told(501), StringComparison.Ordinal);

        static string Told(int count) => Publish.Audit(Handmade.Of([.. Enumerable.Range(1, count).Select(number => Of(Operation.Fact, number))])).ToText(Format.Markdown);
    }

    [Fact]
    public void A_figure_taken_as_given_says_its_unit_where_it_is_known_and_has_one()
    {
        var sales = Handmade.Given(5) with { Operation = Operation.Fact, Rule = "sales", Source = "given for 2024-01" };
        Assert.Equal("sales = 5 USD, given for 2024-01", Given(sales));
        Assert.Equal("sales = 5, given for 2024-01", Given(sales with { Unit = "" }));
        Assert.Equal("sales = undetermined: sales was not given for 2024-01, given for 2024-01", Given(sales with { Value = null, Undetermined = [Handmade.NotGiven("sales")] }));

        static string Given(StepDocument step) => Assert.Single(ExplanationAudit.Of(Handmade.Of([step])).Given).ToString();
    }

    [Fact]
    public void Two_figures_tampered_with_are_both_refused_though_the_one_follows_from_the_other()
    {
        var sum = Handmade.Step(Operation.Sum, 0, 0) with { Value = new NumberValue(3) };
        var product = Handmade.Step(Operation.Product, 1, 1) with { Value = new NumberValue(8) };

        // 1 + 1 is 2; 3 × 3 would be 9, and 2 × 2 is 4.
        Assert.Equal(["$.steps[1]", "$.steps[2]"], ExplanationAudit.Of(Handmade.Of([Handmade.Given(1), sum, product])).Refused.Select(refused => refused.Path));
        Assert.Equal(["$.steps[1]"], ExplanationAudit.Of(Handmade.Of([Handmade.Given(1), sum, product with { Value = new NumberValue(4) }])).Refused.Select(refused => refused.Path));
    }

    [Fact]
    public void Derivations_are_audited_as_their_document_is_and_only_those_of_one_period()
    {
        var statements = EveryOperation.Agreement.Settle(EveryOperation.Months).Statements;
        var derivations = statements[0].Explain(["profit", "rounded"]);
        Assert.Equal(ExplanationAudit.Of(ExplanationDocument.Of(EveryOperation.Agreement, derivations)), ExplanationAudit.Of(derivations));
        EquatableArray<Derivation> all = statements[3].Explain([.. statements[3].Terms.Select(term => term.Term.Key)]);
        Assert.Equal(ExplanationAudit.Of(ExplanationDocument.Of(EveryOperation.Agreement, all)), ExplanationAudit.Of(all));
        Assert.StartsWith("Expected derivations of one period; found none.", Assert.Throws<ArgumentException>(() => ExplanationAudit.Of([])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Expected derivations of one period; found several periods.",
            Assert.Throws<ArgumentException>(() => ExplanationAudit.Of([.. derivations, .. statements[1].Explain(["profit"])])).Message,
            StringComparison.Ordinal);
    }

    // What was asked of a period before is no fact of this one.
    [Fact]
    public void Whether_a_fact_was_given_is_left_out_where_the_fact_itself_is_told_of_the_same_period()
    {
        var share = Handmade.Given(5) with { Operation = Operation.Fact, Rule = "share", Source = "given for 2024-01" };
        var given = Handmade.Given(true) with { Operation = Operation.FactGiven, Rule = "share was given", Source = "given for 2024-01", Unit = "" };
        Assert.DoesNotContain("| share was given |", Told(share, given), StringComparison.Ordinal);
        Assert.Contains("| share was given |", Told(share, given with { Source = "given for 2024-02" }), StringComparison.Ordinal);
        Assert.Contains("| share was given |", Told(share with { Operation = Operation.Carried }, given), StringComparison.Ordinal);
        Assert.Contains("| costs was given |", Told(share, given with { Rule = "costs was given" }), StringComparison.Ordinal);

        static string Told(params StepDocument[] steps) => Publish.Audit(Handmade.Of([.. steps])).ToText(Format.Markdown);
    }

    private static StepDocument Of(Operation operation, int number) => Handmade.Given(number) with { Operation = operation, Rule = $"f{(Rational)number}" };
}
