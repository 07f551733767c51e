using ContractRules.Documents.Auditing;
using ContractRules.Documents.Explanations;
using ContractRules.Rules.Kernel;
using ContractRules.Settlement;
using ContractRules.Values;
using NodaTime;

namespace ContractRules.Documents.Tests.Auditing;

/// <summary>What a step comes to where explanations of agreements seldom go: equal figures, reasons of several, figures of two kinds, and an effort that is spent.</summary>
public sealed class StepArithmeticTests
{
    private static readonly StepDocument _one = Handmade.Given(1);
    private static readonly StepDocument _two = Handmade.Given(2);
    private static readonly StepDocument _day = Handmade.Given(new LocalDate(2024, 1, 31));
    private static readonly StepDocument _sales = Handmade.Unknown(Handmade.NotGiven("sales"));
    private static readonly StepDocument _costs = Handmade.Unknown(Handmade.NotGiven("costs"));

    [Theory]
    [InlineData(Relation.Below, false)]
    [InlineData(Relation.AtMost, true)]
    [InlineData(Relation.EqualTo, true)]
    [InlineData(Relation.AtLeast, true)]
    [InlineData(Relation.Above, false)]
    public void Equal_figures_compare_as_the_relation_says(Relation relation, bool holds) =>
        Assert.Equal(Truth(holds), Of(Handmade.Step(Operation.Comparison) with { Relation = relation }, _one, _one));

    [Fact]
    public void Of_equal_figures_the_one_named_first_ranks_first()
    {
        Assert.Equal(Number(1), Of(Handmade.Step(Operation.Rank) with { Place = 0 }, _one, _one, _two));
        Assert.Equal(Number(2), Of(Handmade.Step(Operation.Rank) with { Place = 1 }, _one, _one, _two));
    }

    [Theory]
    [InlineData(Operation.Sum)]
    [InlineData(Operation.Least)]
    [InlineData(Operation.Rank)]
    [InlineData(Operation.DayCount)]
    [InlineData(Operation.SumOfItems)]
    [InlineData(Operation.LeastOfItems)]
    public void Nothing_follows_from_figures_of_two_kinds(Operation operation)
    {
        Assert.Null(Of(Handmade.Step(operation) with { Place = 0 }, _one, _day));
        Assert.Null(Of(Handmade.Step(operation) with { Place = 0 }, _day, _one));
    }

    [Fact]
    public void Nothing_follows_from_a_truth_and_a_figure()
    {
        Assert.Null(Of(Handmade.Step(Operation.All), Handmade.Given(true), _one));
        Assert.Null(Of(Handmade.Step(Operation.Any), Handmade.Given(true), _one));
    }

    [Fact]
    public void What_is_confined_is_not_provided_for_where_its_condition_does_not_hold_and_then_alone()
    {
        var confined = Handmade.Step(Operation.Confined) with { Subject = "it is closed" };
        Assert.Equal(Outcome.Undetermined(new Reason(ReasonKind.NotProvidedFor, "1", "it is closed", "2024-01")), Of(confined, Handmade.Given(false)));
        Assert.Null(Of(confined, Handmade.Given(true)));
        Assert.Equal(_sales.Outcome, Of(confined, _sales));
    }

    [Fact]
    public void A_division_by_zero_tells_the_facts_that_its_divisor_asks_for_and_other_reasons_of_its_own_tell_none()
    {
        var told = new Reason(ReasonKind.DivisionByZero, "1", "costs", "2024-01") { NotGiven = ["costs"] };
        Assert.Equal(Outcome.Undetermined(told), Of(Handmade.Step(Operation.Quotient) with { Subject = "costs", Undetermined = [told] }, _one, Handmade.Given(0)));
        Assert.Equal(
            Outcome.Undetermined(told with { Kind = ReasonKind.NotProvidedFor, NotGiven = [] }),
            Of(Handmade.Step(Operation.Confined) with { Subject = "costs", Undetermined = [told] }, Handmade.Given(false)));
    }

    [Fact]
    public void Of_items_of_which_one_is_unknown_the_reasons_stated_stand_where_their_kinds_follow()
    {
        var stated = new Reason(ReasonKind.NotGiven, "1", "sales", "2024-01") { NotGiven = ["of which item is counted elsewhere"] };
        Assert.Equal(Outcome.Undetermined(stated), Of(Handmade.Step(Operation.SumOfItems) with { Undetermined = [stated] }, _one, _sales));
        Assert.Equal(_sales.Outcome, Of(Handmade.Step(Operation.SumOfItems) with { Undetermined = [stated with { Subject = "costs" }] }, _one, _sales));
    }

    [Fact]
    public void Reasons_cost_sixteen_each()
    {
        Handmade.AssertCosts(16 * 2, effort => Of(effort, Handmade.Step(Operation.Sum), _sales, _costs) is not null);
        Handmade.AssertCosts(16 * 2, effort => Of(effort, Handmade.Step(Operation.SumOfItems) with { Undetermined = [Handmade.NotGiven("sales"), Handmade.NotGiven("costs")] }, _sales, _costs) is not null);
    }

    [Theory]
    [InlineData(Operation.Product)]
    [InlineData(Operation.Quotient)]
    [InlineData(Operation.Sum)]
    [InlineData(Operation.Rounding)]
    [InlineData(Operation.RoundedPower)]
    [InlineData(Operation.Comparison)]
    [InlineData(Operation.Greatest)]
    [InlineData(Operation.SumOfItems)]
    [InlineData(Operation.GreatestOfItems)]
    public void Nothing_more_is_computed_once_the_effort_is_spent(Operation operation)
    {
        var step = Handmade.Step(operation) with { Rounding = Rounding.ToTheCent, Relation = Relation.Below };
        Assert.NotNull(Of(new Effort(), step, _two, _one));
        Assert.Null(Of(Handmade.Spent(), step, _two, _one));
    }

    [Fact]
    public void A_day_that_takes_more_counting_than_is_done_is_not_said_to_lie_beyond_the_calendar()
    {
        var shift = Handmade.Step(Operation.BusinessDays) with { Days = 1, Subject = "a business day after" };
        Assert.Null(Of(Handmade.Spent(), shift, _day));
        Assert.Equal(ReasonKind.BeyondCalendar, Of(new Effort(), shift, Handmade.Given(new LocalDate(9999, 12, 31)))!.Value.Reasons[0].Kind);
    }

    private static Outcome? Of(StepDocument step, params StepDocument[] operands) => Of(new Effort(), step, operands);

    private static Outcome? Of(Effort effort, StepDocument step, params StepDocument[] operands) =>
        new StepArithmetic(SettlementPeriod.Month(2024, 1), HolidayCalendar.WeekendsOnly, effort).Of(step, [.. operands.Select(operand => operand.Outcome)]);

    private static Outcome Truth(bool holds) => Outcome.Determined(TruthValue.Of(holds));

    private static Outcome Number(int number) => Outcome.Determined(new NumberValue(number));
}
