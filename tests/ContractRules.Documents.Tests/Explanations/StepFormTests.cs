using ContractRules.Documents.Explanations;
using ContractRules.Documents.Tests.Auditing;
using ContractRules.Values;

namespace ContractRules.Documents.Tests.Explanations;

/// <summary>What an explanation lacks that nobody could recompute it: told of each step and line with its path, in the order in which they stand.</summary>
public sealed class StepFormTests
{
    private static readonly StepDocument _one = Handmade.Given(1);

    [Fact]
    public void A_step_takes_as_many_steps_as_its_operation_and_of_those_before_it()
    {
        Assert.Equal(["$.steps[0].of[0]: found 0, expected none: no step stands before the first", "$.steps[0].of: found 1 steps, expected none"], Faults(_one with { Of = [0] }));
        Assert.Equal(["$.steps[1].of: found 0 steps, expected 1"], Faults(_one, Number(Operation.Negation)));
        Assert.Equal(["$.steps[1].of: found 0 steps, expected 1 or 2"], Faults(_one, Number(Operation.Choice)));
        Assert.Equal(["$.steps[1].of: found 3 steps, expected 1 or 2"], Faults(_one, Number(Operation.Choice, 0, 0, 0)));
        Assert.Equal(["$.steps[1].of: found 0 steps, expected 1 or more"], Faults(_one, Number(Operation.Sum)));
        Assert.Equal(
            ["$.steps[2].of[0]: found -1, expected the number of a step before it, 0 to 1", "$.steps[2].of[2]: found 2, expected the number of a step before it, 0 to 1"],
            Faults(_one, _one, Number(Operation.Sum, -1, 0, 2)));
        Assert.Empty(Faults(_one, _one, Number(Operation.Sum, 0, 1)));
    }

    [Theory]
    [InlineData(Operation.Term)]
    [InlineData(Operation.Initial)]
    [InlineData(Operation.Phrase)]
    [InlineData(Operation.Reading)]
    [InlineData(Operation.Confined)]
    [InlineData(Operation.Determined)]
    [InlineData(Operation.Not)]
    [InlineData(Operation.Negation)]
    [InlineData(Operation.Rounding)]
    [InlineData(Operation.DateShift)]
    [InlineData(Operation.BusinessDays)]
    [InlineData(Operation.DatePart)]
    public void An_operation_on_one_figure_takes_no_second(Operation operation) =>
        Assert.Contains("$.steps[1].of: found 2 steps, expected 1", Faults(_one, Number(operation, 0, 0)));

    [Theory]
    [InlineData(Operation.ToDate)]
    [InlineData(Operation.Product)]
    [InlineData(Operation.Quotient)]
    [InlineData(Operation.Power)]
    [InlineData(Operation.RoundedPower)]
    [InlineData(Operation.Comparison)]
    [InlineData(Operation.DayCount)]
    [InlineData(Operation.Recurrence)]
    public void An_operation_on_two_figures_takes_neither_one_nor_three(Operation operation)
    {
        Assert.Contains("$.steps[1].of: found 1 steps, expected 2", Faults(_one, Number(operation, 0)));
        Assert.Contains("$.steps[1].of: found 3 steps, expected 2", Faults(_one, Number(operation, 0, 0, 0)));
    }

    [Fact]
    public void A_step_has_a_value_or_a_reason_why_there_is_none()
    {
        Assert.Equal(["$.steps[0]: found neither a value nor why there is none, expected one of the two"], Faults(_one with { Value = null }));
        Assert.Equal(["$.steps[0]: found neither a value nor why there is none, expected one of the two"], Faults(_one with { Value = null, Undetermined = [] }));
        Assert.Equal(["$.steps[0]: found a value and why there is none, expected one of the two"], Faults(_one with { Undetermined = [Handmade.NotGiven("sales")] }));
    }

    [Fact]
    public void A_shift_says_by_how_many_months_and_days()
    {
        var shift = Number(Operation.DateShift, 0);
        Assert.Equal(["$.steps[1].months: found nothing, expected what date shift takes", "$.steps[1].days: found nothing, expected what date shift takes"], Faults(_one, shift));
        Assert.Equal(["$.steps[1].days: found nothing, expected what date shift takes"], Faults(_one, shift with { Months = 1 }));
        Assert.Equal(["$.steps[1].months: found nothing, expected what date shift takes"], Faults(_one, shift with { Days = 1 }));
        Assert.Empty(Faults(_one, shift with { Months = 1, Days = 0 }));
    }

    [Fact]
    public void An_operation_says_what_it_takes_beside_figures()
    {
        Assert.Equal(["$.steps[1].rounding: found nothing, expected what rounding takes"], Faults(_one, Number(Operation.Rounding, 0)));
        Assert.Equal(["$.steps[1].rounding: found nothing, expected what rounded power takes"], Faults(_one, Number(Operation.RoundedPower, 0, 0)));
        Assert.Equal(["$.steps[1].relation: found nothing, expected what comparison takes"], Faults(_one, Number(Operation.Comparison, 0, 0)));
        Assert.Equal(["$.steps[1].window: found nothing, expected what trailing takes"], Faults(_one, Number(Operation.Trailing, 0)));
        Assert.Equal(["$.steps[1].component: found nothing, expected what date part takes"], Faults(_one, Number(Operation.DatePart, 0)));
        Assert.Equal(["$.steps[1].days: found nothing, expected what business days takes"], Faults(_one, Number(Operation.BusinessDays, 0)));
    }

    [Fact]
    public void A_series_goes_on_by_a_month_at_least()
    {
        Assert.Equal(["$.steps[1].months: found nothing, expected what recurrence takes"], Faults(_one, Number(Operation.Recurrence, 0, 0) with { Months = 0 }));
        Assert.Empty(Faults(_one, Number(Operation.Recurrence, 0, 0) with { Months = 1 }));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_place_of_a_rank_is_one_of_those_compared(int? place, bool isWrong) =>
        Assert.Equal(isWrong ? ["$.steps[1].place: found nothing, expected what rank takes"] : [], Faults(_one, Number(Operation.Rank, 0, 0) with { Place = place }));

    [Theory]
    [InlineData(null, "nothing")]
    [InlineData(-1, "-1")]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, "2")]
    public void An_explanation_and_its_lines_name_steps_that_are_there(int? step, string? found)
    {
        var document = Handmade.Of([_one, _one]);
        var figure = document with { Explanations = [document.Explanations[0] with { Step = step }] };
        Assert.Equal(found is null ? [] : [$"$.explanations[0].step: found {found}, expected the number of the step that gives the figure"], Faults(figure));

        var line = document with { Explanations = [document.Explanations[0] with { Lines = [document.Explanations[0].Lines[0] with { Step = step }] }] };
        Assert.Equal(found is null ? [] : [$"$.explanations[0].lines[0].step: found {found}, expected the number of the step that the line tells"], Faults(line));
    }

    [Fact]
    public void Lines_without_a_figure_need_no_step() => Assert.Empty(Faults(Handmade.Of([_one], Wrong() with { Value = null })));

    [Fact]
    public void Lines_are_told_in_the_order_in_which_they_stand()
    {
        var document = Handmade.Of([_one], Wrong(Wrong(), Wrong()), Wrong());
        Assert.Equal(
            ["$.explanations[0].lines[0].lines[0]", "$.explanations[0].lines[0].lines[0].lines[0]", "$.explanations[0].lines[0].lines[0].lines[1]", "$.explanations[0].lines[0].lines[1]"],
            StepForm.Faults(document).Select(fault => fault.Path[..^".step".Length]));

        var two = document with { Explanations = [document.Explanations[0] with { Lines = [Wrong(), Wrong()] }] };
        Assert.Equal(["$.explanations[0].lines[0].step", "$.explanations[0].lines[1].step"], StepForm.Faults(two).Select(fault => fault.Path));
    }

    private static LineDocument Wrong(params LineDocument[] below) => Handmade.Line(7, _one, below) with { Step = null };

    private static StepDocument Number(Operation operation, params int[] of) => Handmade.Step(operation, of) with { Value = new NumberValue(1) };

    private static IEnumerable<string> Faults(params StepDocument[] steps) => Faults(Handmade.Of([.. steps]));

    private static IEnumerable<string> Faults(ExplanationDocument document) => StepForm.Faults(document).Select(fault => $"{fault.Path}: found {fault.Found}, expected {fault.Expected}");
}
