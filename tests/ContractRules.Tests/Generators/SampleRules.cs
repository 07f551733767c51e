using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Values;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;

namespace ContractRules.Tests.Generators;

/// <summary>Facts, terms and a reading that the tests build rules from, and rules of every form.</summary>
internal static class SampleRules
{
    public static Fact<Money> Sales { get; } = Fact.Money("sales", Usd, "1", "What was sold");

    public static Fact<Money> Costs { get; } = Fact.Money("costs", Usd, "1", "What it cost");

    public static Fact<Money> Rupees { get; } = Fact.Money("rupees", Inr, "1", "What was sold in India");

    public static Fact<Quantity> Minutes { get; } = Fact.Quantity("minutes", Minute, "1", "Minutes sold");

    public static Fact<Price> MinutePrice { get; } = Fact.Price("price", Usd, Minute, "1", "The price of a minute");

    public static Fact<Ratio> Share { get; } = Fact.Ratio("share", "1", "The share agreed");

    public static Fact<bool> Closed { get; } = Fact.Truth("closed", "1", "Whether the shop is closed");

    public static Fact<LocalDate> Opening { get; } = Fact.Date("opening", "1", "When the shop opened");

    public static Term<Money> Profit { get; } = Term.Money("profit", "Profit", Usd);

    public static Term<bool> Ended { get; } = Term.Truth("ended", "Ended");

    public static Reading Basis { get; } = new(
        "basis", "1", "What is the basis?", "It stands first.", new ReadingOption("gross", "All of it"), new ReadingOption("net", "Less costs"));

    /// <summary>One rule of every form of the kernel.</summary>
    public static EquatableArray<Node> OfEveryForm { get; } =
    [
        new Constant(new NumberValue(5), Measure.Of(Usd)),
        Sales.Node,
        Profit.Node,
        new Given(Share.Declaration),
        new Determined(Profit.Node),
        new Sum([Sales.Node, Costs.Node, Profit.Node]),
        new Product(Minutes.Node, MinutePrice.Node),
        new Quotient(Sales.Node, Costs.Node),
        new Raised(Share.Node, new PeriodValue(PeriodAspect.Number)),
        new Negation(Sales.Node),
        new Round(Sales.Node, Rounding.ToTheCent),
        new Least([Sales.Node, Costs.Node]),
        new Greatest([Sales.Node, Costs.Node]),
        new Rank([Sales.Node, Costs.Node, Profit.Node], 1),
        new Compared(Sales.Node, Relation.Below, Costs.Node),
        new All([Closed.Node, Ended.Node]),
        new Any([Closed.Node, Ended.Node]),
        new Not(Closed.Node),
        new Choice(Closed.Node, Sales.Node, Costs.Node),
        new Confined(new Compared(Sales.Node, Relation.AtLeast, Costs.Node), Sales.Node),
        new Prior(Profit.Declaration, new Constant(NumberValue.Zero, Measure.Of(Usd)) { IsStated = false }),
        new ToDate(Sales.Declaration),
        new Trailing(Sales.Declaration, 3, 1),
        new PriorExercise("Buyer", "notice", "buy the house"),
        new PeriodValue(PeriodAspect.End),
        new DateShift(Opening.Node, 1, -2),
        new BusinessDayShift(Opening.Node, 2),
        new DayCount(Opening.Node, new PeriodValue(PeriodAspect.End)),
        new DatePart(Opening.Node, DateComponent.Month),
        new Recurrence(Opening.Node, 6, new PeriodValue(PeriodAspect.End)),
        SampleItems.Charge.Node,
        SampleItems.Destination.Is("PK").Node,
        SampleItems.Calls.Where(SampleItems.Destination.Is("PK")).Total(SampleItems.Charge).Node,
        new Phrase("the part of {0} above {1}", [Sales.Node, Costs.Node], new Greatest([new Sum([Sales.Node, new Negation(Costs.Node)]), Profit.Node])),
        new Ambiguity(Basis, [Sales.Node, Costs.Node]),
    ];

    private static Node IsDue { get; } = new Compared(
        new BusinessDayShift(new Recurrence(Opening.Node, 6, new PeriodValue(PeriodAspect.Start)), 2),
        Relation.AtMost,
        new DateShift(new PeriodValue(PeriodAspect.End), 0, 1));

    /// <summary>Rules about dollars, nested up to four deep.</summary>
    public static Gen<Node> Nested { get; } = NestedTo(4);

    private static Gen<Node> NestedTo(int depth)
    {
        var leaves = Gen.Elements(OfEveryForm.Where(node => (node is Prior || node.Operands().Count == 0) && node is not FieldValue && Measuring.Of(node) == Measure.Of(Usd)).ToArray());
        if (depth == 0)
        {
            return leaves;
        }

        var inner = NestedTo(depth - 1);
        return Gen.OneOf(
            leaves,
            inner.Paired((left, right) => new Sum([left, right])),
            inner.Paired((left, right) => new Least([left, right])),
            inner.Paired((left, right) => new Greatest([left, right])),
            inner.Paired((left, right) => new Product(left, new Rank([left, right, Costs.Node], 1))),
            inner.Paired((left, right) => new Phrase("{0} beside {1}", [left, right], new Sum([left, right]))),
            inner.Paired((left, right) => new Confined(new Compared(left, Relation.AtMost, right), right)),
            inner.Paired((left, right) => new Ambiguity(Basis, [left, right])),
            inner.Paired((left, right) => new Product(new Quotient(left, right), right)),
            inner.Paired((left, right) => new Choice(new All([new Not(new Any([new Compared(left, Relation.Above, right)]))]), left, right)),
            inner.Paired((left, right) => new Choice(IsDue, left, right)),
            inner.Select(operand => (Node)new Negation(new Round(operand, Rounding.ToTheCent))));
    }

    private static Gen<Node> Paired(this Gen<Node> nodes, Func<Node, Node, Node> form) =>
        from left in nodes
        from right in nodes
        select form(left, right);
}
