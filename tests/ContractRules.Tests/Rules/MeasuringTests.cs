using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Tests.Generators;
using ContractRules.Values;
using static ContractRules.Tests.Generators.SampleRules;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Rules;

/// <summary>The unit of a rule follows from its parts; where they don't fit, it has none.</summary>
public class MeasuringTests
{
    private static readonly Measure Dollars = Measure.Of(Usd);

    public static TheoryData<string, string> EveryForm { get; } = new()
    {
        { nameof(Constant), "USD" },
        { nameof(FactValue), "USD" },
        { nameof(TermValue), "USD" },
        { nameof(Given), "true/false" },
        { nameof(Determined), "true/false" },
        { nameof(Sum), "USD" },
        { nameof(Product), "USD" },
        { nameof(Quotient), "ratio" },
        { nameof(Raised), "ratio" },
        { nameof(Negation), "USD" },
        { nameof(Round), "USD" },
        { nameof(Least), "USD" },
        { nameof(Greatest), "USD" },
        { nameof(Rank), "count" },
        { nameof(Compared), "true/false" },
        { nameof(All), "true/false" },
        { nameof(Any), "true/false" },
        { nameof(Not), "true/false" },
        { nameof(Choice), "USD" },
        { nameof(Confined), "USD" },
        { nameof(Prior), "USD" },
        { nameof(ToDate), "USD" },
        { nameof(Trailing), "USD" },
        { nameof(PeriodValue), "date" },
        { nameof(DateShift), "date" },
        { nameof(BusinessDayShift), "date" },
        { nameof(DayCount), "day" },
        { nameof(DatePart), "count" },
        { nameof(Recurrence), "date" },
        { nameof(FieldValue), "USD" },
        { nameof(FieldIs), "true/false" },
        { nameof(OverItems), "USD" },
        { nameof(Ambiguity), "USD" },
    };

    public static TheoryData<Node> Misfits { get; } = new(
        new Sum([Sales.Node, Rupees.Node]),
        new Sum([Sales.Node, Costs.Node, Rupees.Node]),
        new Sum([Closed.Node, Closed.Node]),
        new Least([Sales.Node, Minutes.Node]),
        new Least([Opening.Node, Sales.Node]),
        new Least([Opening.Node, Closed.Node]),
        new Greatest([Sales.Node, Minutes.Node]),
        new Greatest([Closed.Node]),
        new Rank([Sales.Node, Minutes.Node], 0),
        new Rank([Closed.Node, Closed.Node], 1),
        new Product(Sales.Node, Costs.Node),
        new Product(Sales.Node, Closed.Node),
        new Product(new Sum([Sales.Node, Rupees.Node]), Share.Node),
        new Product(Share.Node, new Sum([Sales.Node, Rupees.Node])),
        new Quotient(Share.Node, Opening.Node),
        new Quotient(new Sum([Sales.Node, Rupees.Node]), Share.Node),
        new Quotient(Share.Node, new Sum([Sales.Node, Rupees.Node])),
        new Raised(Sales.Node, Share.Node),
        new Raised(Share.Node, Minutes.Node),
        new Negation(Closed.Node),
        new Round(Opening.Node, Rounding.ToTheCent),
        new Compared(Sales.Node, Relation.Below, Rupees.Node),
        new Compared(Closed.Node, Relation.EqualTo, Closed.Node),
        new Compared(Sales.Node, Relation.Below, Opening.Node),
        new All([Closed.Node, Sales.Node]),
        new All([Sales.Node]),
        new Any([Sales.Node, Closed.Node]),
        new Not(Sales.Node),
        new Choice(Sales.Node, Sales.Node, Costs.Node),
        new Choice(Closed.Node, Sales.Node, Rupees.Node),
        new Prior(Profit.Declaration, new Constant(TruthValue.False, Measure.Truth)),
        new ToDate(Closed.Declaration),
        new Trailing(Opening.Declaration, 3, 0),
        new DateShift(Sales.Node, 0, 1),
        new BusinessDayShift(Sales.Node, 1),
        new DayCount(Opening.Node, Sales.Node),
        new DayCount(Sales.Node, Opening.Node),
        new DayCount(Sales.Node, Costs.Node),
        new DatePart(Sales.Node, DateComponent.Year),
        new DatePart(Closed.Node, DateComponent.Day),
        new Recurrence(Sales.Node, 6, Opening.Node),
        new Recurrence(Opening.Node, 6, Closed.Node),
        new Recurrence(Sales.Node, 6, Costs.Node),
        new OverItems(SampleItems.Calls.Declaration, Fold.Sum, Sales.Node, SampleItems.Charge.Node, By: null),
        new OverItems(SampleItems.Calls.Declaration, Fold.Sum, Closed.Node, SampleItems.On.Node, By: null),
        new OverItems(SampleItems.Calls.Declaration, Fold.Least, Closed.Node, SampleItems.Disputed.Node, By: null),
        new Ambiguity(Basis, [Sales.Node, Rupees.Node]));

    [Theory]
    [MemberData(nameof(EveryForm))]
    public void Every_form_has_its_unit(string form, string unit) =>
        Assert.Equal(unit, Measuring.Of(OfEveryForm.Single(node => node.GetType().Name == form))?.ToString());

    [Theory]
    [MemberData(nameof(Misfits), DisableDiscoveryEnumeration = true)]
    public void What_does_not_fit_has_no_unit(Node node) => Assert.Null(Measuring.Of(node));

    [Fact]
    public void Dates_compare_and_truths_and_dates_are_chosen()
    {
        Assert.Equal(Measure.Truth, Measuring.Of((Opening < ThePeriod.End).Node));
        Assert.Equal(Measure.Truth, Measuring.Of(new Choice(Closed.Node, Ended.Node, Closed.Node)));
        Assert.Equal(Measure.Date, Measuring.Of(new Choice(Closed.Node, Opening.Node, ThePeriod.End.Node)));
        Assert.Equal(Measure.Truth, Measuring.Of(Ended.Prior().Node));
        Assert.Equal(Measure.Truth, Measuring.Of(new Ambiguity(Basis, [Ended.Node, Closed.Node])));
    }

    [Fact]
    public void The_earliest_and_the_latest_of_dates_are_dates()
    {
        Assert.Equal(Measure.Date, Measuring.Of(Opening.Earlier(ThePeriod.End).Node));
        Assert.Equal(Measure.Date, Measuring.Of(new Greatest([Opening.Node, ThePeriod.Start.Node, ThePeriod.End.Node])));
    }

    [Fact]
    public void The_number_of_the_period_is_a_plain_number()
    {
        Assert.Equal(Measure.Ratio, Measuring.Of(ThePeriod.Number.Node));
        Assert.Equal(Measure.Date, Measuring.Of(ThePeriod.Start.Node));
        Assert.Equal(Dollars, Measuring.Of((ThePeriod.Number * Sales).Node));
    }

    [Fact]
    public void A_rule_over_no_rules_is_refused_where_it_is_made()
    {
        Func<Node>[] made = [() => new Sum([]), () => new Least([]), () => new Greatest([]), () => new All([]), () => new Any([])];

        Assert.All(made, make => Assert.Equal("Operands", Assert.Throws<ArgumentException>(make).ParamName));
    }
}
