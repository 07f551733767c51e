using ContractRules.Agreements;
using ContractRules.Rules;
using ContractRules.Rules.Kernel;
using ContractRules.Seeking;
using ContractRules.Settlement;
using ContractRules.Values;
using ContractRules.Vocabulary;
using NodaTime;
using static ContractRules.Tests.Generators.Samples;
using static ContractRules.Tests.SmallAgreement;

namespace ContractRules.Tests.Seeking;

/// <summary>Whether a figure follows from the fact that is sought, in a branch that is taken: here from the sales of February, costs being 100 in each month.</summary>
public sealed class RunRangesTests
{
    private static readonly Fact<Money> Sales = Fact.Money("sales", Usd, "1", "Sales").InRange(0, 20).WithDecimals(0);
    private static readonly Fact<Money> Costs = Fact.Money("costs", Usd, "1", "Costs").InRange(0, 1_000);
    private static readonly Term<Money> Fee = Term.Money("fee", "Fee", Usd);
    private static readonly Term<Money> Asked = Term.Money("asked", "What asks for the sales", Usd);

    private static readonly Rule<bool> CostsAreLow = Costs <= Usd.Of(100);
    private static readonly Rule<bool> CostsAreHigh = Costs > Usd.Of(100);
    private static readonly Rule<bool> SalesAreHigh = Sales > Usd.Of(5);

    private static readonly Field<Money> Price = Field.Money("price", Usd, "Price of the delivery").InRange(0);
    private static readonly Field<bool> IsLate = Field.Truth("late", "Whether it came late");
    private static readonly Field<LocalDate> Due = Field.Date("due", "Day on which it falls due");
    private static readonly Items Deliveries = Items.Of("delivery", "1", "Deliveries of the period", Price, IsLate);
    private static readonly Lots<Money> Debts = Lots.Money("debt", Usd, "1", "Debts", Due);
    private static readonly Rule<Money> Interest = (Debts.BroughtForward.Total<Money>(Debts.Remaining) * Ratio.Percent(10)).Rounded(Rounding.ToTheCent);

    public static TheoryData<string> Unmoved => [.. UnmovedRules.Keys];

    public static TheoryData<string> Moved => [.. MovedRules.Keys];

    private static Dictionary<string, Rule<Money>> UnmovedRules { get; } = new()
    {
        ["what was given before"] = Costs.Prior(initial: Dollars(1)),
        ["what was given before, which would have begun with sales"] = Costs.Prior(initial: Sales),
        ["a sum of something else"] = Costs.ToDate(),
        ["a window of something else"] = Costs.OverTrailing(2),
        ["the sum of all months before"] = Sales.ToDateBefore(),
        ["a window that ends with the month before"] = Sales.OverTrailing(1, lag: 1),
        ["a branch that is not taken"] = Sales.ProvidedThat(CostsAreHigh, otherwise: Dollars(3)),
        ["the other branch that is not taken"] = Dollars(3).ProvidedThat(CostsAreLow, otherwise: Sales),
        ["both of which one fails anyway"] = Dollars(7).ProvidedThat(CostsAreHigh & SalesAreHigh, otherwise: Dollars(3)),
        ["either of which one holds anyway"] = Dollars(7).ProvidedThat(CostsAreLow | SalesAreHigh, otherwise: Dollars(3)),
        ["both of something else"] = Dollars(7).ProvidedThat(CostsAreLow & Costs > Usd.Of(1), otherwise: Dollars(3)),
        ["either of something else"] = Dollars(7).ProvidedThat(CostsAreHigh | Costs < Usd.Of(1), otherwise: Dollars(3)),
        ["a case that it is"] = Rule<Money>.Of(new Confined(CostsAreLow.Node, Costs.Node)),
        ["a case that it is not"] = Rule<Money>.Of(new Confined(CostsAreHigh.Node, Sales.Node)),
        ["items"] = Deliveries.Total(Price),
        ["whether it is given, whatever it is"] = Dollars(7).ProvidedThat(Sales.WasGiven(), otherwise: Dollars(3)),
    };

    private static Dictionary<string, Rule<Money>> MovedRules { get; } = new()
    {
        ["the fact itself"] = Sales,
        ["a sum"] = Sales.ToDate(),
        ["a window"] = Sales.OverTrailing(2),
        ["a branch that is taken"] = Sales.ProvidedThat(CostsAreLow, otherwise: Dollars(3)),
        ["the other branch that is taken"] = Dollars(3).ProvidedThat(CostsAreHigh, otherwise: Sales),
        ["a condition"] = Dollars(7).ProvidedThat(SalesAreHigh, otherwise: Dollars(3)),
        ["both of which one holds anyway"] = Dollars(7).ProvidedThat(CostsAreLow & SalesAreHigh, otherwise: Dollars(3)),
        ["either of which one fails anyway"] = Dollars(7).ProvidedThat(CostsAreHigh | SalesAreHigh, otherwise: Dollars(3)),
        ["a case that it is"] = Rule<Money>.Of(new Confined(CostsAreLow.Node, Sales.Node)),
        ["which items count"] = Deliveries.Where(Price > Sales).Total(Price),
        ["what each item comes to"] = Deliveries.Total(Price.NotExceeding(Sales)),
        ["what an item comes to in one case"] = Deliveries.Total(Sales.ProvidedThat(IsLate, otherwise: Price)),
        ["what an item comes to in the other case"] = Deliveries.Total(Price.ProvidedThat(IsLate, otherwise: Sales)),
        ["a case that it can be"] = Rule<Money>.Of(new Confined(SalesAreHigh.Node, Costs.Node)),
    };

    [Theory]
    [MemberData(nameof(Unmoved))]
    public void A_figure_does_not_follow_from(string rule) => Assert.False(Sought(UnmovedRules[rule]).IsConnected);

    [Theory]
    [MemberData(nameof(Moved))]
    public void A_figure_follows_from(string rule) => Assert.True(Sought(MovedRules[rule]).IsConnected);

    // Whether the notice of 10 January ends it hangs on sales, so that the fee counts by 10 days of 31 or by all of them.
    [Fact]
    public void A_figure_follows_from_what_ends_the_agreement()
    {
        var notice = Fact.Date("notice", "1", "Notice");
        var ending = Buyer.May("end it", PowerEffect.Terminate, ground: Sales >= Usd.Of(5), from: Dated, exercised: notice);
        var agreement = Of(Clause("1", Fee.Means(Dollars(3_100)), PeriodOfTheEnd.CountsByDays, ending));
        var january = Month(1).With(notice, new LocalDate(2002, 1, 10)).With(Sales, Usd.Of(8));
        var sought = agreement.Seek([january], Goal.FallsTo(Fee, Usd.Of(1_000)), by: Sales);

        Assert.True(sought.IsConnected);
        Assert.True(agreement.Seek([january, Month(2).With(Sales, Usd.Of(8))], Goal.FallsTo(Fee, Usd.Of(1_000)), by: Sales, during: Month(1).Period).IsConnected);
    }

    // Debts that come in by a fact, and by a tenth of what is open of them.
    [Fact]
    public void What_is_owed_follows_from_what_came_in()
    {
        Assert.False(Owed(Costs).IsConnected);
        Assert.True(Owed(Sales).IsConnected);

        static Sought Owed(Fact<Money> cameIn) => Sought(
            Debts.OfThePeriod.Total<Money>(Debts.Remaining),
            Debts.MovedBy(Debts.Adding(cameIn).With(Due, ThePeriod.End), Debts.Adding(Interest).Called("interest").With(Due, ThePeriod.End)));
    }

    private static Sought Sought(Rule<Money> fee, params EquatableArray<Provision> others)
    {
        var agreement = Of(Clause("1", [Fee.Means(fee), Asked.Means(Sales), .. others]));
        var items = new[] { Item.Of("D-1").With(Price, Usd.Of(4)).With(IsLate, false), Item.Of("D-2").With(Price, Usd.Of(2)).With(IsLate, true) };
        var months = Enumerable.Range(1, 2).Select(month => AskedFor(agreement, Month(month).With(Sales, Usd.Of(8)).With(Costs, Usd.Of(100))))
            .Select(month => agreement.Items.Count > 0 ? month.With(Deliveries, items) : month);
        return agreement.Seek([.. months], Goal.Reaches(Fee, Usd.Of(5)), by: Sales, during: Month(2).Period);
    }

    private static Rule<Money> Dollars(int dollars) => Usd.Of(dollars);
}
