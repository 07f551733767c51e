using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>What people read is held against the steps that it tells: its source, its decimals, and the addends that stand under a sum.</summary>
public sealed class LinesAuditTests
{
    private const string Missing = "some of what it adds up stands under it, and some is missing";

    private static readonly StepDocument _sales = Handmade.Step(Operation.Fact) with { Value = new NumberValue(5), Rule = "sales", Source = "given for 2024-01" };
    private static readonly StepDocument _costs = _sales with { Value = new NumberValue(3), Rule = "costs" };
    private static readonly StepDocument _profit = Handmade.Step(Operation.Sum, 0, 1) with { Value = new NumberValue(8), Rule = "sales + costs" };

    [Fact]
    public void The_first_line_tells_the_step_that_gives_the_figure()
    {
        var document = Handmade.Of([_sales, _costs, _profit]);
        var other = document with { Explanations = [document.Explanations[0] with { Step = 1 }] };
        var refused = Assert.Single(ExplanationAudit.Of(other).Refused);
        Assert.Equal(("$.explanations[0].lines[0]", "the step that gives the figure is $.steps[1]", 1), (refused.Path, refused.Why, refused.Number));
    }

    [Fact]
    public void A_line_may_leave_its_source_out_and_tells_no_other()
    {
        Assert.Empty(WhyRefused([_sales, _costs, _profit], Line(0, _sales) with { Source = null }, Line(1, _costs)));
        Assert.Equal(
            ["the step that it tells is of another unit, clause or source"],
            WhyRefused([_sales, _costs, _profit], Line(0, _sales) with { Source = "given for 2024-02" }, Line(1, _costs)));
    }

    [Fact]
    public void Figures_of_one_unit_are_told_to_the_same_decimals_up_to_a_thousand()
    {
        Assert.Empty(Rounded("5.00", "3.00"));
        Assert.Equal(["rounded it is not '3.0'"], Rounded("5.00", "3.0"));
        Assert.Equal(["rounded it is not '3'"], Rounded("5.0", "3"));
        Assert.Empty(Rounded($"5.{new string('0', 1_000)}", $"3.{new string('0', 1_000)}"));
        Assert.Equal(2, Rounded($"5.{new string('0', 1_001)}", $"3.{new string('0', 1_001)}").Count());

        static IEnumerable<string> Rounded(string sales, string costs) =>
            WhyRefused([_sales, _costs, _profit], Line(0, _sales) with { Rounded = sales }, Line(1, _costs) with { Rounded = costs });
    }

    [Fact]
    public void Under_a_sum_all_addends_stand_or_none()
    {
        Assert.Empty(WhyRefused([_sales, _costs, _profit]));
        Assert.Empty(WhyRefused([_sales, _costs, _profit], Line(0, _sales), Line(1, _costs)));
        Assert.Equal([Missing], WhyRefused([_sales, _costs, _profit], Line(0, _sales)));
    }

    [Fact]
    public void An_addend_taken_away_stands_there_by_what_is_taken()
    {
        var taken = Handmade.Step(Operation.Negation, 1) with { Value = new NumberValue(-3) };
        var profit = Handmade.Step(Operation.Sum, 0, 2) with { Value = new NumberValue(2) };
        Assert.Empty(WhyRefused([_sales, _costs, taken, profit], Line(0, _sales), Line(1, _costs)));
        Assert.Equal([Missing], WhyRefused([_sales, _costs, taken, profit], Line(1, _costs)));
    }

    [Fact]
    public void An_addend_stands_there_by_all_that_it_is_made_of_but_a_term_by_its_own_line()
    {
        var product = Handmade.Step(Operation.Product, 0, 1) with { Value = new NumberValue(15) };
        var sum = Handmade.Step(Operation.Sum, 0, 2) with { Value = new NumberValue(20) };
        Assert.Empty(WhyRefused([_sales, _costs, product, sum], Line(0, _sales), Line(1, _costs)));
        Assert.Equal([Missing], WhyRefused([_sales, _costs, product, sum], Line(0, _sales)));

        var term = Handmade.Step(Operation.Term, 1) with { Value = new NumberValue(3) };
        var withTerm = Handmade.Step(Operation.Sum, 0, 2) with { Value = new NumberValue(8) };
        Assert.Equal([Missing], WhyRefused([_sales, _costs, term, withTerm], Line(0, _sales), Line(1, _costs)));
        Assert.Empty(WhyRefused([_sales, _costs, term, withTerm], Line(0, _sales), Line(2, term)));
    }

    [Fact]
    public void A_term_shows_the_addends_of_its_rule_where_its_line_tells_the_rule()
    {
        var term = Handmade.Step(Operation.Term, 2) with { Value = new NumberValue(8), Rule = "profit" };
        var document = Handmade.Of([_sales, _costs, _profit, term], Line(0, _sales));
        Assert.Empty(ExplanationAudit.Of(document).Refused);

        var line = document.Explanations[0].Lines[0] with { Definitions = ["sales + costs"] };
        var told = document with { Explanations = [document.Explanations[0] with { Lines = [line] }] };
        Assert.Equal([Missing], ExplanationAudit.Of(told).Refused.Select(refused => refused.Why));
    }

    [Fact]
    public void A_term_of_a_term_shows_no_addends_where_its_line_tells_one_rule_alone()
    {
        var inner = Handmade.Step(Operation.Term, 2) with { Value = new NumberValue(8), Rule = "profit" };
        var outer = Handmade.Step(Operation.Term, 3) with { Value = new NumberValue(8), Rule = "result" };
        var document = Handmade.Of([_sales, _costs, _profit, inner, outer], Line(0, _sales));
        var line = document.Explanations[0].Lines[0] with { Definitions = ["profit"] };
        Assert.Empty(ExplanationAudit.Of(document with { Explanations = [document.Explanations[0] with { Lines = [line] }] }).Refused);
    }

    [Fact]
    public void A_choice_taken_away_stands_there_as_what_is_taken_away()
    {
        var choice = Handmade.Step(Operation.Choice, 0, 1) with { Value = new NumberValue(3), Holds = true };
        var taken = Handmade.Step(Operation.Negation, 3) with { Value = new NumberValue(-3) };
        var sum = Handmade.Step(Operation.Sum, 2, 4) with { Value = new NumberValue(2) };
        Assert.Equal([Missing], WhyRefused([Handmade.Given(true), _costs, _sales, choice, taken, sum], Line(4, taken)));
    }

    [Fact]
    public void What_takes_more_looking_than_is_done_is_told_so()
    {
        var document = Handmade.Of([_sales, _costs, _profit], Line(0, _sales), Line(1, _costs));
        Assert.Equal(
            ["it takes more computing than is done"], new LinesAudit(document.Steps!.Value, Handmade.Spent()).Refused(document.Explanations[0], "$").Select(refused => refused.Why));
    }

    private static IEnumerable<string> WhyRefused(EquatableArray<StepDocument> steps, params LineDocument[] below) =>
        ExplanationAudit.Of(Handmade.Of(steps, below)).Refused.Select(refused => refused.Why);

    private static LineDocument Line(int number, StepDocument step) => Handmade.Line(number, step);
}
